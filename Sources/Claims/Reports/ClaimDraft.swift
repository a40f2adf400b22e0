import Model
import SourceText

/// One claim as its file has it: nothing is looked up yet, and what was bad is nil.
struct ClaimDraft {
  let file: SourceFile
  /// The line on which the claim begins.
  let line: Int
  let id: SourceScalar?
  let claimant: SourceScalar?
  let event: Claim.Event?
  let again: Bool?
  let places: [SourceScalar]
  let area: SourceScalar?
  let count: Int?
  let extent: SourceScalar?
  /// The parties named, by the part they play.
  let roles: ByRole<SourceScalar>
  let when: EventDate?
  let answers: [SourceScalar]
  let wherePrecision: Int?
  let datePrecision: Int?
  let eventClarity: Int?
  let note: String?
  /// The fields that the claim has, good or bad, each with its line.
  let fieldLines: FieldLines
  /// True when nothing was wrong with the claim taken by itself.
  let isSound: Bool

  private static let fields =
    ["id", "claimant", "event", "again"] + ClaimRole.allCases.map(\.rawValue)
    + ["places", "area", "count", "extent", "when", "answers"]
    + ["where_prec", "date_prec", "event_clarity", "note"]

  /// Reads an item of `claims`; nil, with a problem, when it is no mapping.
  init?(
    _ node: SourceNode, report: ReportName?, in file: SourceFile,
    reporting problems: inout [Problem]
  ) {
    let before = problems.count
    guard
      let reader = FieldReader(
        node, subject: "claim", fields: ClaimDraft.fields, in: file, reporting: &problems)
    else { return nil }
    self.file = file
    line = reader.line
    id = reader.claimID(of: report, reporting: &problems)
    claimant = reader.text("claimant", reporting: &problems)
    event = reader.choice("event", of: Claim.Event.self, reporting: &problems)
    again = reader.boolean("again", reporting: &problems)
    places = reader.texts("places", reporting: &problems) ?? []
    area = reader.optionalText("area", reporting: &problems)
    count = reader.integer("count", in: 1...10_000, reporting: &problems)
    extent = reader.optionalText("extent", reporting: &problems)
    var roles = ByRole<SourceScalar>()
    for role in ClaimRole.allCases {
      roles[role] = reader.optionalText(role.rawValue, reporting: &problems)
    }
    self.roles = roles
    when = reader.date("when", reporting: &problems)
    answers = reader.texts("answers", reporting: &problems) ?? []
    wherePrecision = reader.integer("where_prec", in: 1...7, reporting: &problems)
    datePrecision = reader.integer("date_prec", in: 1...5, reporting: &problems)
    eventClarity = reader.integer("event_clarity", in: 1...2, reporting: &problems)
    note = reader.optionalText("note", reporting: &problems)?.text
    var fieldLines = FieldLines()
    for field in ClaimDraft.fields {
      if let line = reader[field]?.line { fieldLines.add(field, line) }
    }
    self.fieldLines = fieldLines
    isSound = problems.count == before
  }

  /// A claim of these fields.
  init(
    file: SourceFile, line: Int, id: SourceScalar, claimant: SourceScalar, event: Claim.Event,
    again: Bool? = nil, places: [SourceScalar] = [], area: SourceScalar? = nil, count: Int? = nil,
    extent: SourceScalar? = nil, roles: ByRole<SourceScalar> = ByRole(), when: EventDate? = nil,
    answers: [SourceScalar], wherePrecision: Int, datePrecision: Int? = nil,
    eventClarity: Int? = nil, note: String? = nil, fieldLines: FieldLines = FieldLines(),
    isSound: Bool = true
  ) {
    self.file = file
    self.line = line
    self.id = id
    self.claimant = claimant
    self.event = event
    self.again = again
    self.places = places
    self.area = area
    self.count = count
    self.extent = extent
    self.roles = roles
    self.when = when
    self.answers = answers
    self.wherePrecision = wherePrecision
    self.datePrecision = datePrecision
    self.eventClarity = eventClarity
    self.note = note
    self.fieldLines = fieldLines
    self.isSound = isSound
  }

  /// The line of a field, or the claim's own when it has no such field.
  func line(of field: String) -> Int { fieldLines[field] ?? line }

  /// A problem at the line of a field.
  func problem(_ field: String, _ code: Problem.Code, _ message: String) -> Problem {
    Problem(at: file.location(line: line(of: field)), code, message)
  }
}
