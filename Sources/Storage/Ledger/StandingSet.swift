package import Records

/// The records that count after some rows, kept in memory: what a store knew at an earlier time.
package struct StandingSet {
  /// A kind and a subject.
  package struct Key: Hashable, Sendable {
    /// What it is about.
    package let kind: LedgerEntry.Kind
    /// The subject.
    package let subject: String

    /// The same bytes, as SQLite compares them.
    package static func == (a: Key, b: Key) -> Bool {
      a.kind == b.kind && a.subject.utf8.elementsEqual(b.subject.utf8)
    }
  }

  private var candidates: [Key: [(candidate: Election.Candidate, entry: LedgerEntry)]] = [:]
  private var superseded: [Key: Set<String>] = [:]
  private var replaced: Set<String> = []

  /// Nothing yet.
  package init() {}

  /// Adds a row; the order in which rows come does not matter.
  ///
  /// - Throws: `EntryError` when the body cannot be understood.
  package mutating func add(_ ledgerRow: LedgerRow, row: Int) throws {
    guard let entry = ledgerRow.entry else { return }
    guard entry.kind != .merge else {
      replaced.formUnion(try entry.merge().replaces)
      return
    }
    let correction = try entry.correction()
    let key = Key(kind: entry.kind, subject: entry.subject)
    superseded[key, default: []].formUnion(correction.supersedes)
    candidates[key, default: []].append(
      (
        Election.Candidate(
          row: row, digest: entry.digest, isWithdrawal: correction.isWithdrawal,
          recordedAt: ledgerRow.recordedAt, chain: ledgerRow.chain, sequence: ledgerRow.sequence),
        entry
      ))
  }

  /// The records that count, withdrawals left out, in the order of kinds and subjects.
  package var entries: [StandingEntry] {
    elections.compactMap { key, election in
      guard let standing = election.standing, !standing.isWithdrawal else { return nil }
      return candidates[key]?.first { $0.candidate.row == standing.row }.map {
        StandingEntry(row: standing.row, value: $0.entry)
      }
    }
  }

  /// Every kind and subject with what counts, sorted.
  var elections: [(key: Key, election: Election)] {
    candidates.map { key, rows in
      let open = rows.map(\.candidate).filter { !replaced.contains($0.chain) }
      return (key, Election(open) { superseded[key]?.contains($0) ?? false })
    }.sorted {
      ($0.key.kind.rawValue, $0.key.subject) < ($1.key.kind.rawValue, $1.key.subject)
    }
  }
}

/// An entry that counts, and the row it stands on.
package struct StandingEntry: Hashable, Sendable {
  /// The row of the ledger.
  package let row: Int
  /// What it says.
  package let value: LedgerEntry
}
