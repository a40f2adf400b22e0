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
    try closure(entries(about: subjects)).map(StandingClaim.init)
  }

  /// The entries of every claim that speaks of any of these, in the order of rows.
  func entries(about subjects: some Sequence<String>) throws -> [StandingEntry] {
    var rows: Set<Int> = []
    for subject in subjects {
      try statements("SELECT row FROM frontline_subject WHERE place = ?").rows {
        $0.text(1, subject)
      } _: {
        rows.insert($0.integer(0))
      }
    }
    return try rows.sorted().compactMap { try entry(.claim, onRow: $0) }
  }

  /// Entries of claims with those that answer them and those that they answer, each once, in the order of
  /// ids.
  func closure(_ claims: [StandingEntry]) throws -> [StandingEntry] {
    var found = claims
    if try hasAnswers() {
      var rows = Set(claims.map(\.row))
      var next = 0
      func take(_ entry: StandingEntry) {
        if rows.insert(entry.row).inserted { found.append(entry) }
      }
      while next < found.count {
        let claim = found[next].value
        next += 1
        for row in try rowsAnswering(claim.subject) {
          if let entry = try entry(.claim, onRow: row) { take(entry) }
        }
        for answered in try claim.claim().answers {
          if let entry = try standing(.claim, answered.text) { take(entry) }
        }
      }
    }
    return found.sorted { $0.value.subject < $1.value.subject }
  }

  private func hasAnswers() throws -> Bool {
    var isThere = false
    try statements("SELECT 1 FROM frontline_answer LIMIT 1").rows { _ in isThere = true }
    return isThere
  }

  private func rowsAnswering(_ claim: String) throws -> [Int] {
    var rows: [Int] = []
    try statements("SELECT row FROM frontline_answer WHERE claim = ?").rows {
      $0.text(1, claim)
    } _: {
      rows.append($0.integer(0))
    }
    return rows
  }

  private func entry(_ kind: LedgerEntry.Kind, onRow row: Int) throws -> StandingEntry? {
    var found: StandingEntry?
    try statements("SELECT subject, body FROM ledger WHERE row = ?").rows {
      $0.integer(1, row)
    } _: {
      found = StandingEntry(
        row: row, value: LedgerEntry(kind: kind, subject: $0.text(0), body: $0.text(1)))
    }
    return found
  }

  /// The reports of claims, each once.
  func reports(of claims: [StandingClaim]) throws -> [StandingEntry] {
    try Set(claims.map(\.value.report)).sorted().compactMap { try standing(.report, $0.text) }
  }
}
