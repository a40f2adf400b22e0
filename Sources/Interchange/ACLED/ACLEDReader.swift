package import Model
package import SourceText

/// Reads the rows of an ACLED export as claims about control.
///
/// ACLED's own sentences (`notes`) are never copied.
package struct ACLEDReader: Sendable {
  private let file: SourceFile
  private let columns: ACLEDColumns
  private let mapping: ACLEDMapping

  /// A reader of a table; nil, with problems, when it lacks columns.
  package init?(_ table: CSVTable, _ mapping: ACLEDMapping, reporting problems: inout [Problem]) {
    guard let columns = ACLEDColumns(table, reporting: &problems) else { return nil }
    file = table.file
    self.columns = columns
    self.mapping = mapping
  }

  /// Reads a row.
  package func read(_ row: CSVRow) -> RowReading {
    let kind = columns.cell(row, anyOf: ["sub_event_type", "event_type"])
    guard let event = SubEvent(cell: kind) else {
      return .skipped(kind.isEmpty ? "no sub-event" : "not about control: \(kind)")
    }
    let actors = (actor(row, 1), actor(row, 2))
    for name in [kind, actors.0.name, actors.1.name] where mapping.skipped.contains(name) {
      return .skipped("left out by the mapping: \(name)")
    }
    var problems: [Problem] = []
    let roles = roles(event, actors, row, reporting: &problems)
    let date = date(row, reporting: &problems)
    let place = place(row, reporting: &problems)
    let key = shortName(columns.cell(row, anyOf: ["event_id_cnty", "data_id"]))
    if key.isEmpty {
      problems.append(problem(row, .missingField, "the row has no event_id_cnty: export it again"))
    }
    guard problems.isEmpty, let date, let place, let report = report(date) else {
      return .faulty(problems)
    }
    return .claim(
      ClaimSketch(
        location: file.location(line: row.line), report: report, key: key,
        claimant: claimant(row), event: event.event, again: false,
        places: place.isRegion ? [] : [place.text], area: place.isRegion ? place.text : nil,
        count: nil, extent: nil, taker: roles.taker, loser: roles.loser, holder: nil,
        attacker: nil, opponents: roles.opponents, when: date.when, answers: [],
        wherePrecision: place.precision, datePrecision: nil, eventClarity: nil,
        note: note(row, event, actors)))
  }

  private func actor(_ row: CSVRow, _ number: Int) -> Actor {
    Actor(
      name: columns.cell(row, "actor\(number)"), type: columns.cell(row, "inter\(number)"))
  }

  private func claimant(_ row: CSVRow) -> ClaimSketch.Claimant {
    let sources = columns.cell(row, "source").split(separator: ";").map { trimmed(String($0)) }
      .filter { !$0.isEmpty }
    return .sources(
      sources.map { name in
        PartyText(
          column: "source", text: name,
          candidates: mapping.sources[name].map { [$0] } ?? Source.candidates(name))
      }, dataset: PartyText(column: "source", text: "ACLED", candidates: [mapping.dataset]))
  }

  private func note(_ row: CSVRow, _ event: SubEvent, _ actors: (Actor, Actor)) -> String {
    let id = columns.cell(row, anyOf: ["event_id_cnty", "data_id"])
    let source = columns.cell(row, "source")
    let fight = event == .clash ? ", \(actors.0.name) and \(actors.1.name)" : ""
    return "ACLED \(id): \(event.rawValue)\(fight)" + (source.isEmpty ? "" : ", from \(source)")
  }

  private func date(_ row: CSVRow, reporting problems: inout [Problem]) -> ACLEDDate? {
    do throws(EventDateError) {
      return try ACLEDDate(
        columns.cell(row, "event_date"), precision: columns.cell(row, "time_precision"))
    } catch {
      problems.append(problem(row, .badDate, "event_date \(error.description)"))
      return nil
    }
  }

  /// A report for each day: the last one that the event can mean, because ACLED does not tell when
  /// its sources wrote.
  private func report(_ date: ACLEDDate) -> Report? {
    guard let day = date.when.latest,
      let published = try? EventDate("\(day)~")  // nil: a day that EDTF cannot write
    else { return nil }
    return Report(
      id: Report.ID("\(day)-acled"), publisher: "ACLED", title: "ACLED events of \(day)",
      url: "https://acleddata.com", published: published, language: "en",
      note: "ACLED does not say when its sources wrote; the day is that of the events")
  }

  func problem(_ row: CSVRow, _ code: Problem.Code, _ message: String) -> Problem {
    Problem(at: file.location(line: row.line), code, message)
  }

  func cell(_ row: CSVRow, _ name: String) -> String { columns.cell(row, name) }

  func candidates(_ actor: Actor) -> [String] {
    mapping.actors[actor.name].map { [$0] } ?? actor.candidates
  }

  func place(named name: String) -> String { mapping.places[name] ?? name }

  var firstActorGains: Bool { mapping.firstActorGains }
}
