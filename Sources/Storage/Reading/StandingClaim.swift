import GRDB
import GeoPackage
import Model
import Records

/// A claim that counts, and the row it stands on.
struct StandingClaim {
  let row: Int
  let value: Claim

  /// Reads the body of an entry.
  ///
  /// - Throws: `EntryError` when it is none of a claim.
  init(_ entry: StandingEntry) throws {
    row = entry.row
    value = try entry.value.claim()
  }
}

/// Claims as the rows of the ledger have them.
extension StoreReader {
  /// Every claim that speaks of any of these, with all that answers it or is answered by it.
  func claims(about subjects: Set<String>) throws -> [StandingClaim] {
    var found: [StandingClaim] = []
    for subject in subjects.sorted() {
      found += try claims(
        """
        SELECT l.row, l.subject, l.body FROM frontline_subject t JOIN ledger l ON l.row = t.row
        WHERE t.place = ?
        """, subject)
    }
    return try closure(found)
  }

  /// Claims with all that answers them and all that they answer, each once, in the order of ids.
  func closure(_ claims: [StandingClaim]) throws -> [StandingClaim] {
    let someAnswer = try hasAnswers()
    var found: [Int: StandingClaim] = Dictionary(minimumCapacity: claims.count)
    var open: [StandingClaim] = []
    func take(_ claims: [StandingClaim]) {
      for claim in claims where found.updateValue(claim, forKey: claim.row) == nil {
        if someAnswer { open.append(claim) }
      }
    }
    take(claims)
    while let claim = open.popLast() {
      take(
        try self.claims(
          """
          SELECT l.row, l.subject, l.body FROM frontline_answer t JOIN ledger l ON l.row = t.row
          WHERE t.claim = ?
          """, claim.value.id.text))
      for answered in claim.value.answers {
        take(try standing(.claim, answered.text).map { [try StandingClaim($0)] } ?? [])
      }
    }
    return found.values.sorted { $0.value.id < $1.value.id }
  }

  private func hasAnswers() throws -> Bool {
    var isThere = false
    try statements("SELECT 1 FROM frontline_answer LIMIT 1").rows { _ in isThere = true }
    return isThere
  }

  private func claims(_ sql: StaticString, _ value: String) throws -> [StandingClaim] {
    var claims: [StandingClaim] = []
    try statements(sql).rows {
      $0.text(1, value)
    } _: { row in
      claims.append(
        try StandingClaim(
          StandingEntry(
            row: row.integer(0),
            value: LedgerEntry(kind: .claim, subject: row.text(1), body: row.text(2)))))
    }
    return claims
  }

  /// The reports of claims, each once.
  func reports(of claims: [StandingClaim]) throws -> [StandingEntry] {
    try Set(claims.map(\.value.report)).sorted().compactMap { try standing(.report, $0.text) }
  }
}
