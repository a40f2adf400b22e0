import Inference
import Model
import Records
import Storage

/// The bundled data as a chain of their own, the same in every file of the same edition.
struct BundledChain {
  /// `bundled-` and the beginning of the digest of the data.
  let name: String
  private let entries: [LedgerEntry]
  private let time: RecordedTime

  /// Who recorded it.
  static let author = "FrontLine"
  /// The beginning of the names of all such chains.
  static let prefix = "bundled-"

  /// The chain of the embedded data.
  ///
  /// - Parameter kinds: only entries of these kinds; nil: of all.
  /// - Throws: `QuestionError` when the data have problems.
  init(only kinds: Set<LedgerEntry.Kind>? = nil) throws {
    try self.init(Dataset.text(), only: kinds)
  }

  /// The chain of data from text.
  init(_ dataset: Dataset, only kinds: Set<LedgerEntry.Kind>? = nil) throws {
    guard dataset.problems.isEmpty else {
      throw QuestionError(.dataProblems, "the bundled data have problems: run frontline check")
    }
    let all = dataset.entries
    entries = kinds.map { kinds in all.filter { kinds.contains($0.kind) } } ?? all
    name = BundledChain.prefix + LedgerEntry.digest(of: entries).prefix(12)
    let newest = dataset.ledger.claims.map { ClaimReading($0, in: dataset.ledger).known }.max()
    time =
      newest.flatMap(RecordedTime.startOfDay) ?? RecordedTime(secondsSince1970: 0)
      ?? RecordedTime.earliest
  }

  /// Adds the rows to a store; those that it has already are skipped.
  func append(to writer: StoreWriter) throws {
    for entry in entries.dropFirst(writer.head(of: name)?.sequence ?? 0) {
      try writer.append(entry, to: name, by: BundledChain.author, at: time)
    }
  }
}

extension Dataset {
  /// Everything as entries of a ledger: what others refer to comes first.
  var entries: [LedgerEntry] {
    let register = ledger.register
    var entries = register.sides.enumerated().map { LedgerEntry($1, position: $0) }
    entries += register.parties.map { LedgerEntry($0) }
    entries += gazetteer.places.map { LedgerEntry($0) }
    entries += gazetteer.readings.map { LedgerEntry($0) }
    entries += ledger.reports.map { LedgerEntry($0) }
    return entries + ledger.claims.map { LedgerEntry($0) }
  }
}
