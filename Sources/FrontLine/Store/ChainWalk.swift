import Records

/// Follows the chains of a ledger row by row and notes the first row of each that does not hold.
struct ChainWalk {
  private var ends: [String: (head: ChainHead, recordedAt: String)] = [:]
  private var broken: Set<String> = []
  private var nextRow = 1
  private let expectedHash: String?
  /// What is wrong.
  private(set) var problems: [String] = []
  /// Where the expected hash is.
  private(set) var expected: (chain: String, sequence: Int)?
  /// What rows say of the heads of other chains.
  private(set) var namedHeads: [(head: ChainHead, by: ChainHead)] = []

  /// A walk that looks out for a hash.
  init(expecting hash: String?) { expectedHash = hash }

  /// The ends of the chains, in the order of their names.
  var heads: [ChainHead] { ends.values.map(\.head).sorted { $0.chain < $1.chain } }

  /// The next row of the file.
  mutating func add(_ row: LedgerRow, row number: Int) {
    if number != nextRow {
      problems.append("row \(nextRow) of the file is missing: the next one is \(number)")
    }
    nextRow = number &+ 1  // nothing comes after the greatest number, so it is never compared
    if !broken.contains(row.chain) {
      if let fault = fault(row) {
        broken.insert(row.chain)
        problems.append("chain \(row.chain), row \(row.sequence): \(fault)")
      } else if row.hash == expectedHash {
        expected = (row.chain, row.sequence)
      }
    }
    ends[row.chain] = (row.head, row.recordedAt)
  }

  /// Compares what is noted of the chains' ends with the chains.
  mutating func checkHeads(noted: [ChainHead]) {
    for head in heads where !noted.contains(head) && !broken.contains(head.chain) {
      let other = noted.first { $0.chain == head.chain }?.sequence
      problems.append(
        "chain \(head.chain): its end is row \(head.sequence), but "
          + (other.map { "row \($0) was noted" } ?? "none was noted")
          + (other.map { $0 > head.sequence } ?? false ? ": rows were cut off" : ""))
    }
    for head in noted where ends[head.chain] == nil {
      problems.append("chain \(head.chain): rows 1 to \(head.sequence) are missing")
    }
  }

  /// Checks that the heads which rows name are in the file.
  mutating func checkNamedHeads(_ hash: (ChainHead) throws -> String?) rethrows {
    for (head, by) in namedHeads where try hash(head) != head.hash {
      problems.append(
        "chain \(head.chain): row \(head.sequence) is not the one that row \(by.sequence) of chain "
          + "\(by.chain) names")
    }
  }

  private mutating func fault(_ row: LedgerRow) -> String? {
    let last = ends[row.chain]
    let sequence = (last?.head.sequence ?? 0) + 1
    guard row.sequence == sequence else { return "row \(sequence) is missing before it" }
    guard row.previous == (last?.head ?? .start(of: row.chain)).hash else {
      return "it does not follow the row before it: one of the two was changed"
    }
    guard row.computedHash == row.hash else {
      return "its hash is not that of its content: it was changed after it was recorded"
    }
    guard row.isOneLineEach else { return "a control character is in it" }
    guard RecordedTime(row.recordedAt) != nil else { return "\(row.recordedAt) is no time" }
    guard last.map({ $0.recordedAt <= row.recordedAt }) ?? true else {
      return "it was recorded before the row above"
    }
    guard let entry = row.entry else {
      return "entries of the kind \(row.kind) are not known to this program: update frontline"
    }
    do throws(EntryError) {
      _ = try entry.correction()
      if entry.kind == .merge {
        namedHeads += try entry.merge().heads.map { ($0, row.head) }
      }
    } catch {
      return "\(error)"
    }
    return nil
  }
}
