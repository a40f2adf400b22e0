import Claims
import Model
import Places
import Records
import SourceText
import Storage

extension Store {
  /// Adds the claims of files: tables are read row by row, so that memory does not grow with them.
  ///
  /// rows -> claims -> checked in batches, as strictly as text -> ledger -> layers, in one transaction:
  /// with a problem nothing is recorded, unless the request is for a part. What the store says already is
  /// counted and left alone.
  /// - Parameters:
  ///   - request: which files, and how; `force` corrects claims that are there with other content.
  ///   - recording: who records it, and when.
  ///   - progress: is told how far it is.
  /// - Returns: what was done, with every row at fault.
  /// - Throws: `QuestionError` when a file cannot be read or the store not be written.
  /// - Complexity: linear in the rows, and in the claims about the places that they name.
  public func importClaims(
    _ request: ClaimImportRequest, recording: Recording,
    progress: (ClaimImportProgress) -> Void = { _ in }
  ) throws -> ClaimImport {
    let mapping = try request.mapping.map(ImportSource.read)
    let sources = try request.files.map { try ImportSource(path: $0, format: request.format) }
    var outcome = ClaimImport()
    do {
      _ = try record(recording, isDryRun: request.isDryRun) { session in
        var batches = try ImportBatches(session: session, request: request, in: path)
        for source in sources {
          try batches.read(source, mapping: mapping, progress: progress)
        }
        try batches.finish()
        outcome = batches.outcome
        guard outcome.isAccepted else { throw Refused() }
        progress(.layers(claims: outcome.claims))
        return true
      }
    } catch is Refused {
      return outcome
    }
    outcome.isWritten = !request.isDryRun && outcome.claims > 0
    return outcome
  }
}

/// Ends a transaction in which something was wrong.
private struct Refused: Error {}

/// Claims on their way from rows to the ledger, some thousand at a time.
private struct ImportBatches {
  /// Rows that are checked together.
  private static let size = 5000

  private let session: StoreSession
  private let request: ClaimImportRequest
  private let dataset: Dataset
  private let parties: Ledger
  private var batch: [ImportedClaim] = []
  /// Claims that answer others wait until all others are there.
  private var answering: [ImportedClaim] = []
  private var isBroken = false
  private(set) var outcome = ClaimImport()
  private var problems: [Problem] = []

  init(session: StoreSession, request: ClaimImportRequest, in path: String) throws {
    self.session = session
    self.request = request
    let contents = try StoreContents(
      session.reader.standing([.side, .party, .place, .area, .alias]))
    dataset = Dataset(contents, in: path)
    parties = contents.ledger
  }

  mutating func read(
    _ source: ImportSource, mapping: SourceFile?, progress: (ClaimImportProgress) -> Void
  ) throws {
    guard source.format != .yaml else { return try readReport(source) }
    var claims: [ImportedClaim] = []
    var waiting: [ImportedClaim] = []
    let table = try TableImport(source, mapping: mapping, dataset: dataset, progress: progress) {
      if $0.claim.answers.isEmpty { claims.append($0) } else { waiting.append($0) }
      if claims.count == ImportBatches.size {
        try take(claims)
        claims.removeAll(keepingCapacity: true)
      }
    }
    try take(claims)
    answering += waiting
    isBroken = isBroken || !table.isReadable
    outcome.rows += table.rows
    outcome.faultyRows += table.faultyRows
    outcome.skipped.merge(table.skipped, uniquingKeysWith: +)
    problems += table.problems
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
    let file = source.file.path
    try record(
      reading,
      locations: reading.locations.mapValues { SourceLocation(file: file, line: $0.line) })
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
      guard !faulty.isEmpty else {
        return try record(
          reading, over: beside,
          locations: Dictionary(
            claims.map { ($0.claim.id, $0.location) }, uniquingKeysWith: { a, _ in a }))
      }
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
    _ reading: ClaimsReading, over ledger: Ledger? = nil,
    locations: [Claim.ID: SourceLocation]
  ) throws {
    let there = try ledger ?? besideLedger(reading)
    for report in reading.ledger.reports {
      let other = there[report: report.id]
      guard other != report else { continue }
      guard other == nil || request.force else {
        clash("report \(report.id)", reading.reportLocations[report.id])
        continue
      }
      if try other != nil || !session.appendNew(LedgerEntry(report)) {
        try session.record(.report, report.id.text) { LedgerEntry(report, supersedes: $0) }
      }
    }
    for claim in reading.ledger.claims {
      let other = there[claim: claim.id]
      guard other != claim else {
        outcome.unchangedClaims += 1
        continue
      }
      guard other == nil || request.force else {
        clash("claim \(claim.id)", locations[claim.id] ?? reading.locations[claim.id])
        continue
      }
      if try other != nil || !session.appendNew(LedgerEntry(claim)) {
        try session.record(.claim, claim.id.text) { LedgerEntry(claim, supersedes: $0) }
      }
      outcome.claims += 1
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
