import Claims
public import Model
import Places
import Records
import SourceText
import Storage

/// What adding to a store did, or would do.
public struct StoreAddition: Sendable {
  /// The ids of what was added, in the order of the ledger.
  public internal(set) var added: [String] = []
  /// The ids of what took the place of an earlier entry.
  public internal(set) var corrected: [String] = []
  /// The ids of what the store says already.
  public internal(set) var unchanged: [String] = []
}

extension Store {
  /// Adds a report with its claims, or claims to a report that is there.
  ///
  /// The text is checked as strictly as a file of the text tree.
  /// - Parameters:
  ///   - text: YAML as in `Claims/README.md`: `report:` and `claims:`.
  ///   - report: the report's id: `2024-12-01-sohr`.
  ///   - source: what problems call the text: a path, or `stdin`.
  ///   - isCorrection: claims and a report that are there with other content are corrected, which is a
  ///     problem otherwise.
  ///   - recording: who records it, and when.
  ///   - isDryRun: check, and write nothing.
  /// - Returns: the ids of what was recorded, corrected, or there already.
  /// - Throws: `QuestionError` that lists every problem.
  public func addClaims(
    _ text: String, report: Report.ID, source: String, isCorrection: Bool = false,
    recording: Recording, isDryRun: Bool = false
  ) throws -> StoreAddition {
    guard isReportID(report.text) else {
      throw QuestionError(
        .unknownValue,
        "\"\(report)\" is no id of a report: write YYYY-MM-DD-word, such as 2024-12-01-sohr")
    }
    let path = "Claims/\(report.text.prefix(4))/\(report).yaml"
    let drafts = ReportDrafts([SourceFile(path: path, text: text)])
    return try record(recording, isDryRun: isDryRun) { session in
      let beside = try session.reader.contents(
        beside: drafts.reportIDs, drafts.claimIDs.union(drafts.answers))
      let reading = try session.checked(drafts, beside: beside.ledger)
      try refuse(reading.problems, path: path, source: source)
      return try session.record(reading, over: beside.ledger, isCorrection: isCorrection)
    }
  }

  private func refuse(_ problems: [Problem], path: String, source: String) throws {
    guard !problems.isEmpty else { return }
    let lines = problems.map { problem in
      problem.location.file == path
        ? "  \(source):\(problem.location.line): \(problem.message)" : "  \(problem)"
    }
    throw QuestionError(
      .dataProblems,
      "nothing was recorded, \(problems.count) problem(s):\n\(lines.joined(separator: "\n"))")
  }

  /// The text of a report that is there, without its claims, to which more are to be added.
  public func text(ofReport id: Report.ID) throws -> String? {
    try told {
      try file.read { reader in
        try reader.standing(.report, id.text).map { entry in
          let report = try entry.value.report()
          return ReportText(report, claims: [], in: Gazetteer(places: [], members: [:])) { _ in nil
          }
          .text
        }
      }
    }
  }

  /// Takes entries back: claims, or reports with all their claims.
  ///
  /// They stay in the ledger and count no more. A claimant that takes back its own word is another
  /// matter: that is a claim with the event `retracted`.
  /// - Parameters:
  ///   - ids: ids of claims and reports.
  ///   - reason: why, for the log.
  ///   - recording: who records it, and when.
  ///   - isDryRun: check, and write nothing.
  /// - Returns: the ids of the claims and reports taken back.
  /// - Throws: `QuestionError` when an id is unknown, or a claim that stays answers one of them.
  public func retract(
    _ ids: [String], reason: String?, recording: Recording, isDryRun: Bool = false
  ) throws -> [String] {
    try record(recording, isDryRun: isDryRun) { session in
      var claims: Set<Claim.ID> = []
      var reports: Set<Report.ID> = []
      var unknown: [String] = []
      for id in ids {
        if try session.reader.standing(.claim, id) != nil {
          claims.insert(Claim.ID(id))
        } else if try session.reader.standing(.report, id) != nil {
          reports.insert(Report.ID(id))
          claims.formUnion(try session.reader.claims(of: Report.ID(id)))
        } else {
          unknown.append(id)
        }
      }
      guard unknown.isEmpty else {
        throw QuestionError(
          .unknownValue,
          "\(unknown.map { "\"\($0)\"" }.joined(separator: ", ")) is the id of no claim or report "
            + "that counts in \(path): frontline claims lists them")
      }
      try session.checkAnswers(to: claims)
      for id in claims.sorted() { try session.withdraw(.claim, id.text, reason: reason) }
      for id in reports.sorted() { try session.withdraw(.report, id.text, reason: reason) }
      return claims.sorted().map(\.text) + reports.sorted().map(\.text)
    }
  }
}

extension StoreSession {
  /// Checks new reports beside what stands; those that are there already may be told again.
  fileprivate func checked(_ drafts: ReportDrafts, beside ledger: Ledger) throws -> ClaimsReading {
    let (reports, claims) = (drafts.reportIDs, drafts.claimIDs)
    let others = Ledger(
      register: ledger.register, reports: ledger.reports.filter { !reports.contains($0.id) },
      claims: ledger.claims.filter { !claims.contains($0.id) })
    var places = try reader.places(drafts.places)
    // Whoever mistypes a name is told the nearest: that needs all of them.
    if places.count < drafts.places.count {
      places = try StoreContents(reader.standing([.place, .alias])).places
    }
    return drafts.checked(
      against: Gazetteer(places: places, members: [:]), beside: StandingData(others))
  }

  /// Records what is new of a reading.
  fileprivate func record(
    _ reading: ClaimsReading, over ledger: Ledger, isCorrection: Bool
  ) throws -> StoreAddition {
    var addition = StoreAddition()
    var clashes: [String] = []
    func add(_ kind: LedgerEntry.Kind, _ id: String, isThere: Bool, isSame: Bool) -> Bool {
      if isSame {
        addition.unchanged.append(id)
        return false
      }
      guard isThere else {
        addition.added.append(id)
        return true
      }
      if isCorrection { addition.corrected.append(id) } else { clashes.append("\(kind) \(id)") }
      return isCorrection
    }
    for report in reading.ledger.reports {
      let there = ledger[report: report.id]
      if add(.report, report.id.text, isThere: there != nil, isSame: there == report) {
        try record(.report, report.id.text) { LedgerEntry(report, supersedes: $0) }
      }
    }
    for claim in reading.ledger.claims {
      let there = ledger[claim: claim.id]
      if add(.claim, claim.id.text, isThere: there != nil, isSame: there == claim) {
        try record(.claim, claim.id.text) { LedgerEntry(claim, supersedes: $0) }
      }
    }
    guard clashes.isEmpty else {
      throw QuestionError(
        .dataProblems,
        "nothing was recorded: \(clashes.joined(separator: ", ")) is there already and says something "
          + "else: give another id, or --correct to put this in its place")
    }
    return addition
  }

  /// Refuses to take back claims that others which stay answer.
  fileprivate func checkAnswers(to claims: Set<Claim.ID>) throws {
    let around = try reader.contents(beside: [], claims).ledger
    let answering = around.claims.filter { claim in
      !claims.contains(claim.id) && claim.answers.contains(where: claims.contains)
    }
    guard let first = answering.first else { return }
    let further = answering.count == 1 ? "" : " and \(answering.count - 1) more"
    throw QuestionError(
      .dataProblems,
      "nothing was recorded: claim \(first.id)\(further) answers what would be taken back: take that "
        + "back as well, or correct it")
  }
}

extension Store {
  /// The party of an id or a name in either language.
  ///
  /// - Throws: `QuestionError` when there is none.
  public func party(named text: String) throws -> Party.ID {
    try told {
      try file.read { reader in
        try Dataset(StoreContents(reader.standing([.side, .party])), in: path).party(named: text)
      }
    }
  }
}

/// A text as a scalar of YAML that is read back as the same text.
public func quotedYAML(_ text: String) -> String { yamlScalar(text, inList: true) }
