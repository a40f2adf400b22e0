import Records
import TestSupport

@testable import Storage

/// Rows about a few subjects in three chains: corrections, withdrawals, rivals, the same said twice,
/// corrections of what is not there, and chains that others replace.
struct RandomRows {
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  /// Some rows, chain by chain in their order.
  mutating func rows(_ count: Int) throws -> [LedgerRow] {
    var heads: [String: ChainHead] = [:]
    var entries: [LedgerEntry] = []
    return try (0..<count).map { number in
      let chain = one(of: ["a", "b", "c"])
      let entry = entry(number, after: entries)
      entries.append(entry)
      // Clocks of three desks: not in step, and often on the same second.
      let row = LedgerRow(
        entry, after: heads[chain] ?? .start(of: chain),
        recordedAt: try SmallStore.time(number / 2 + (chain == "b" ? 3 : 0)), recordedBy: chain)
      heads[chain] = row.head
      return row
    }
  }

  private mutating func entry(_ number: Int, after entries: [LedgerEntry]) -> LedgerEntry {
    let subject = one(of: ["r/x", "r/x", "r/x", "r/y"])
    // Now and then what is corrected has another subject, or is nowhere.
    let known = entries.filter { $0.subject == subject || chance(8) }.map(\.digest) + ["0"]
    let digests = chance(2) ? [] : Set([one(of: known), one(of: known)]).sorted()
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return LedgerEntry(Merge(heads: [], replaces: [one(of: ["a", "b", "z"])]))
    case 1, 2:
      return .withdrawal(.claim, subject, supersedes: digests, reason: one(of: [nil, "\(number)"]))
    case 3, 4: return entries.isEmpty ? SmallStore.claim(subject) : one(of: entries)
    default: return SmallStore.claim(subject, note: "\(number % 3)", supersedes: digests)
    }
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

  private mutating func one<Element>(of list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }
}

extension Array {
  /// All orders of the elements.
  var permutations: [[Element]] {
    guard let first else { return [[]] }
    return Array(dropFirst()).permutations.flatMap { rest in
      (0...rest.count).map { rest[..<$0] + [first] + rest[$0...] }
    }
  }
}
