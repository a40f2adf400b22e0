/// Everything that was claimed: reports, their claims, and the parties they speak of.
public struct Ledger: Sendable {
  /// Who fights and who speaks.
  public let register: PartyRegister
  /// Reports in the order of their ids.
  public let reports: [Report]
  /// Claims in the order of their ids.
  public let claims: [Claim]
  private let reportPositions: [Report.ID: Int]

  /// A ledger; of two entries with the same id the first stays (the reader reports the other).
  ///
  /// - Complexity: O(n log n); linear when entries come in the order of their ids.
  public init(register: PartyRegister, reports: [Report], claims: [Claim]) {
    self.register = register
    self.reports = Ledger.ordered(reports, by: { $0.id })
    self.claims = Ledger.ordered(claims, by: { $0.id })
    reportPositions = Dictionary(
      uniqueKeysWithValues: self.reports.enumerated().map { ($1.id, $0) })
  }

  /// The values in the order of their ids, of two with the same id the first.
  private static func ordered<Value>(
    _ values: [Value], by id: (Value) -> Identifier<Value>
  ) -> [Value] {
    // Whoever reads them from a file or a store has them in order: sort only what is not.
    if values.indices.dropFirst().allSatisfy({ id(values[$0 - 1]) < id(values[$0]) }) {
      return values
    }
    var seen: Set<Identifier<Value>> = []
    return values.filter { seen.insert(id($0)).inserted }.sorted { id($0) < id($1) }
  }

  /// The report with this id.
  public subscript(report id: Report.ID) -> Report? { reportPositions[id].map { reports[$0] } }

  /// The claim with this id.
  ///
  /// - Complexity: O(log n) in claims.
  public subscript(claim id: Claim.ID) -> Claim? {
    var low = 0
    var high = claims.count
    while low < high {
      let middle = (low + high) / 2
      if claims[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < claims.count && claims[low].id == id ? claims[low] : nil
  }
}
