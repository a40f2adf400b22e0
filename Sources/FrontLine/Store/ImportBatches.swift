import Claims
import Model
import Records
import SourceText
import Storage

/// Claims on their way from rows to the ledger, some thousand at a time.
struct ImportBatches {
  /// Rows that are checked together.
  private static let size = 5000

  private let session: StoreSession
  private let request: ClaimImportRequest
  private let dataset: Dataset
  private let parties: Ledger
  /// Claims that answer others wait until all others are there.
  private var answering: [ImportedClaim] = []
  private var isBroken = false
  private(set) var outcome = ClaimImport()
  private var problems: [Problem] = []

  init(session: StoreSession, request: ClaimImportRequest, in path: String) throws {
    self.session = session
    self.request = request
    let contents = try session.reader.gazetteer()
    dataset = Dataset(contents, in: path)
    parties = contents.ledger
  }

  /// Reads a file: while one batch goes into the ledger, the next is read and checked.
  mutating func read(
    _ source: ImportSource, mapping: SourceFile?, progress: (ClaimImportProgress) -> Void
  ) throws {
    guard source.format != .yaml else { return try readReport(source) }
    let rows = RowBatches(source, mapping: mapping, dataset: dataset)
    var next = Later { rows.next(ImportBatches.size) }
    while case let batch = next.value, !batch.isEmpty {
      next = Later { rows.next(ImportBatches.size) }
      try take(batch)
      progress(.reading(rows: batch.rowsRead))
    }
    try source.pieces.check()
    let table = rows.table
    isBroken = isBroken || !table.isReadable
    outcome.rows += table.rows
    outcome.faultyRows += table.faultyRows
    outcome.skipped.merge(table.skipped, uniquingKeysWith: +)
    problems += table.problems
  }

  /// Records what is new of a batch; what is not, or leans on what is there, is checked beside that.
  private mutating func take(_ batch: ClaimBatch) throws {
    answering += batch.answering
    guard let new = batch.new else { return try take(batch.claims) }
    try session.prepare(for: new.claims.count)
    for report in new.reports where try !session.appendNew(report) {
      let other = try session.reader.standing(.report, report.id.text)?.value.report()
      try record(report, over: other, new.reportLocations[report.id])
    }
    var left: Set<Claim.ID> = []
    for claim in new.claims {
      if try session.appendNew(claim) { outcome.claims += 1 } else { left.insert(claim.id) }
    }
    if !left.isEmpty { try take(batch.claims.filter { left.contains($0.claim.id) }) }
  }

  private mutating func readReport(_ source: ImportSource) throws {
    let path = "Claims/\(source.name)"
    let drafts = ReportDrafts([SourceFile(path: path, bytes: source.file.bytes)])
    let (reading, _) = try checked(drafts)
    problems += reading.problems.map { problem in
      Problem(
        at: SourceLocation(
          file: problem.location.file == path ? source.file.path : problem.location.file,
          line: problem.location.line), problem.code, problem.message)
    }
    guard reading.problems.isEmpty else {
      outcome.faultyRows += 1
      return
    }
    outcome.rows += reading.ledger.claims.count
    try record(reading, in: source.file.path)
  }

  /// Checks and records what waited.
  mutating func finish() throws {
    try take(answering)
    outcome.problems = ImportProblem.grouped(problems)
    outcome.isPartPossible = !isBroken
    outcome.isAccepted =
      outcome.problems.isEmpty || (request.isPartial && outcome.isPartPossible)
  }

  private mutating func take(_ claims: [ImportedClaim]) throws {
    var claims = claims
    while !claims.isEmpty {
      let drafts = ReportDrafts(claims.map { ClaimRow($0.claim, of: $0.report, at: $0.location) })
      let (reading, beside) = try checked(drafts)
      let faulty = Set(reading.problems.map(\.location))
      problems += reading.problems
      outcome.faultyRows += faulty.count
      guard !faulty.isEmpty else { return try record(reading, over: beside) }
      // Of a part, the rows without a fault are looked at once more without the others.
      guard request.isPartial else { return }
      let left = claims.filter { !faulty.contains($0.location) }
      guard left.count < claims.count else { return }
      claims = left
    }
  }

  private func checked(_ drafts: ReportDrafts) throws -> (ClaimsReading, Ledger) {
    let ids = drafts.claimIDs
    let beside = try session.reader.contents(
      besideReports: drafts.reportIDs, claims: ids.union(drafts.answers))
    let ledger = Ledger(
      register: parties.register, reports: beside.reports, claims: beside.claims)
    let others = Ledger(
      register: parties.register, reports: [],
      claims: beside.claims.filter { !ids.contains($0.id) })
    let reading = drafts.checked(
      against: dataset.gazetteer, beside: StandingData(others))
    return (reading, ledger)
  }

  private mutating func record(
    _ reading: ClaimsReading, over ledger: Ledger? = nil, in file: String? = nil
  ) throws {
    func told(_ location: SourceLocation?) -> SourceLocation? {
      location.map { SourceLocation(file: file ?? $0.file, line: $0.line) }
    }
    let there = try ledger ?? besideLedger(reading)
    for report in reading.ledger.reports {
      try record(
        report, over: there[report: report.id], told(reading.reportLocations[report.id]))
    }
    for claim in reading.ledger.claims {
      let other = there[claim: claim.id]
      guard other != claim else {
        outcome.unchangedClaims += 1
        continue
      }
      guard other == nil || request.force else {
        clash("claim \(claim.id)", told(reading.locations[claim.id]))
        continue
      }
      let new = NewClaim(claim, in: reading.ledger)
      if try other != nil || !session.appendNew(new) {
        try session.record(.claim, claim.id.text) { LedgerEntry(claim, supersedes: $0) }
      }
      outcome.claims += 1
    }
  }

  private mutating func record(
    _ report: Report, over other: Report?, _ location: SourceLocation?
  ) throws {
    guard other != report else { return }
    guard other == nil || request.force else { return clash("report \(report.id)", location) }
    if try other != nil || !session.appendNew(report) {
      try session.record(.report, report.id.text) { LedgerEntry(report, supersedes: $0) }
    }
  }

  private func besideLedger(_ reading: ClaimsReading) throws -> Ledger {
    try session.reader.contents(
      besideReports: Set(reading.ledger.reports.map(\.id)),
      claims: Set(reading.ledger.claims.map(\.id))
    ).ledger
  }

  private mutating func clash(_ what: String, _ location: SourceLocation?) {
    outcome.faultyRows += 1
    problems.append(
      Problem(
        at: location ?? SourceLocation(file: "", line: 1), .duplicateID,
        "\(what) is in the store already and says something else: use --force to put this in its "
          + "place"))
  }
}
