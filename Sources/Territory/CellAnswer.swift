package import Model

/// What a map shows of the answer about a place.
package struct CellAnswer: Hashable, Sendable {
  /// Who holds it; nil while it is changing hands or unknown.
  package let side: Side.ID?
  /// How firmly that is known.
  package let status: Status
  /// How the evidence reaches the place; nil where there is none.
  package let basis: Basis?
  /// True when anything has been said of the place, even if nothing follows from it.
  package let hasEvidence: Bool

  /// The part of an answer that a map shows.
  package init(_ assessment: Assessment) {
    side = assessment.holder?.side
    status = assessment.status
    basis = assessment.basis
    hasEvidence = assessment.status != .unknown || assessment.newestEvidence != nil
  }

  /// The area that the place itself belongs to; nil where nothing is known.
  var area: AreaKind? {
    guard status != .unknown, let basis else { return nil }
    return AreaKind(side: side, status: status, basis: basis)
  }

  /// The area of land around that takes its colour from this place; nil when it is not clear whose it is.
  var interpolatedArea: AreaKind? {
    guard let side, status == .confirmed || status == .claimed else { return nil }
    return AreaKind(side: side, status: status, basis: .interpolated)
  }
}

/// What all of an area has in common.
package struct AreaKind: Hashable, Sendable, Comparable {
  /// Who holds it; nil when nobody is known to.
  package let side: Side.ID?
  /// How firmly that is known.
  package let status: Status
  /// How the evidence reaches its places.
  package let basis: Basis

  /// By side, then by status and basis as the words are.
  package static func < (a: AreaKind, b: AreaKind) -> Bool {
    a.order.lexicographicallyPrecedes(b.order)
  }

  private var order: [String] { [side?.text ?? "", status.rawValue, basis.rawValue] }
}
