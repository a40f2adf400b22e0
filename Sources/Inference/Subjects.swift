package import Model

/// What a claim speaks of: the places it names, or the area that unnamed places lie in.
///
/// A denial or
/// a retraction speaks of what the claims it answers speak of.
package struct Subjects {
  /// Named places and whole areas, in the order of their ids.
  package let places: [Place.ID]
  /// Areas of which only a part is meant.
  package let areas: [Place.ID]

  /// The subjects of a claim.
  package init(_ claim: Claim, in ledger: Ledger) {
    guard !claim.answers.isEmpty else {
      places = claim.places.count < 2 ? claim.places : Set(claim.places).sorted()
      areas = claim.area.map { [$0] } ?? []
      return
    }
    var seen: Set<Claim.ID> = []
    var open = [claim]
    var places: Set<Place.ID> = []
    var areas: Set<Place.ID> = []
    while let next = open.popLast() {
      guard seen.insert(next.id).inserted else { continue }
      places.formUnion(next.places)
      if let area = next.area { areas.insert(area) }
      open += next.answers.compactMap { ledger[claim: $0] }
    }
    self.places = places.sorted()
    self.areas = areas.sorted()
  }
}
