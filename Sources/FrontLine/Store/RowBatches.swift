import Claims
import Inference
import Model
import Records
import SourceText
import Synchronization

/// A new claim with all that is written of it.
struct NewClaim: Sendable {
  let id: Claim.ID
  /// What the ledger says.
  let entry: LedgerEntry
  /// The places and areas that it speaks of, each once.
  let subjects: [Place.ID]
  /// The last day it can mean and the day it became known; nil when it says nothing of who holds.
  let day: (latest: Day, known: Day)?
  /// True when it answers others, so that more follows from it than is said here.
  let isAnswer: Bool

  /// A claim with its report and all parties.
  init(_ claim: Claim, in ledger: Ledger) {
    id = claim.id
    entry = LedgerEntry(claim)
    let named = claim.placesAndArea
    subjects = named.count < 2 ? named : Set(named).sorted()
    let reading = ClaimReading(claim, in: ledger)
    day = reading.window.map { ($0.latest, reading.known) }
    isAnswer = !claim.answers.isEmpty
  }
}

/// Some thousand claims of a table.
struct ClaimBatch: Sendable {
  /// Claims without fault, checked as if the store had no others.
  struct New: Sendable {
    let reports: [Report]
    let reportLocations: [Report.ID: SourceLocation]
    let claims: [NewClaim]
  }

  /// All claims that answer no other.
  let claims: [ImportedClaim]
  /// Those that do.
  let answering: [ImportedClaim]
  /// What can be recorded at once where it is new; nil when anything is wrong.
  let new: New?
  /// Rows of the table read so far.
  let rowsRead: Int

  var isEmpty: Bool { claims.isEmpty && answering.isEmpty }
}

/// Reads a table and checks its claims, batch by batch, whichever thread asks.
final class RowBatches: Sendable {
  private let state: Mutex<TableImport>
  private let dataset: Dataset

  /// Begins to read a table.
  init(_ source: ImportSource, mapping: SourceFile?, dataset: Dataset) {
    state = Mutex(TableImport(source, mapping: mapping, dataset: dataset))
    self.dataset = dataset
  }

  /// The counts and problems so far.
  var table: TableImport { state.withLock(\.self) }

  /// The next claims; an empty batch at the end.
  func next(_ most: Int) -> ClaimBatch {
    let (read, rows) = state.withLock { ($0.next(most), $0.rows) }
    let claims = read.filter { $0.claim.answers.isEmpty }
    return ClaimBatch(
      claims: claims, answering: read.filter { !$0.claim.answers.isEmpty },
      new: new(claims), rowsRead: rows)
  }

  private func new(_ claims: [ImportedClaim]) -> ClaimBatch.New? {
    let drafts = ReportDrafts(claims.map { ClaimRow($0.claim, of: $0.report, at: $0.location) })
    let register = dataset.ledger.register
    guard let sound = drafts.soundReports(against: dataset.gazetteer, register) else { return nil }
    let ledger = Ledger(
      register: register, reports: sound.reports, claims: claims.map(\.claim))
    return ClaimBatch.New(
      reports: ledger.reports, reportLocations: sound.locations,
      claims: ledger.claims.map { NewClaim($0, in: ledger) })
  }
}
