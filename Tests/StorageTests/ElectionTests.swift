import Records
import Testing

@testable import Storage

/// Which rows count follows from the set of rows alone, and is what the words say.
@Suite struct ElectionTests {
  /// What counts of a subject, by chain and number.
  struct Outcome: Hashable, CustomStringConvertible {
    let subject: String
    let standing: String?
    let rivals: Set<String>
    var description: String { "\(subject): \(standing ?? "-") \(rivals.sorted())" }
  }

  /// Every fifth order, another fifth with each seed.
  @Test(arguments: 1...120)
  func theOrderOfRowsDoesNotMatter(_ seed: Int) throws {
    var random = RandomRows(seed: seed)
    let rows = try random.rows(5)
    let honest = try honest(rows)
    for (number, order) in rows.permutations.enumerated() where number % 5 == seed % 5 {
      #expect(try outcomes(order) == honest, "seed \(seed): \(order.map(name)) \(rows.map(\.body))")
    }
  }

  @Test(arguments: 1...40)
  func manyRowsAreElectedAsTheWordsSay(_ seed: Int) throws {
    var random = RandomRows(seed: 1000 + seed)
    let rows = try random.rows(40)
    let honest = try honest(rows)
    #expect(try outcomes(rows) == honest)
    #expect(try outcomes(rows.reversed()) == honest)
  }

  private func outcomes(_ rows: [LedgerRow]) throws -> Set<Outcome> {
    var set = StandingSet()
    for (number, row) in rows.enumerated() { try set.add(row, row: number) }
    let outcomes = set.elections.map { key, election in
      Outcome(
        subject: key.subject, standing: election.standing.map { name(rows[$0.row]) },
        rivals: Set(election.rivals.map { name(rows[$0.row]) }))
    }
    // What is told as entries is what stands and is not withdrawn.
    for entry in set.entries {
      #expect(rows[entry.row].entry == entry.value)
      #expect(outcomes.contains { $0.standing == name(rows[entry.row]) })
      #expect(try entry.value.correction().isWithdrawal == false)
    }
    return Set(outcomes.filter { $0.standing != nil })
  }

  private func name(_ row: LedgerRow) -> String { "\(row.chain)\(row.sequence)" }

  /// The same, word by word: a row counts when its chain is not replaced, nobody supersedes it, nobody
  /// said the same before, and nobody who is like that recorded later.
  private func honest(_ rows: [LedgerRow]) throws -> Set<Outcome> {
    let values = rows.filter { $0.kind != "merge" }
    let replaced = try rows.compactMap(\.entry).filter { $0.kind == .merge }
      .flatMap { try $0.merge().replaces }
    func time(_ row: LedgerRow) -> (String, String, Int) {
      (row.recordedAt, row.chain, row.sequence)
    }
    func digest(_ row: LedgerRow) -> String { row.entry?.digest ?? "" }
    let open = try values.filter { row in
      guard !replaced.contains(row.chain) else { return false }
      let isSuperseded = try values.contains {
        try $0.subject == row.subject
          && $0.entry?.correction().supersedes.contains(digest(row)) ?? false
      }
      let isSaidBefore = values.contains {
        digest($0) == digest(row) && !replaced.contains($0.chain) && time($0) < time(row)
      }
      return !isSuperseded && !isSaidBefore
    }
    return Set(
      Set(open.map(\.subject)).map { subject in
        let all = open.filter { $0.subject == subject }
        let last = all.first { row in all.allSatisfy { time($0) <= time(row) } }
        return Outcome(
          subject: subject, standing: last.map(name),
          rivals: Set(all.map(name)).subtracting([last.map(name) ?? ""]))
      })
  }
}
