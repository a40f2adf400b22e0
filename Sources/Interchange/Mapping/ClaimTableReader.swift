package import Model
package import SourceText

/// Reads the rows of a table as claims, by a mapping.
package struct ClaimTableReader: Sendable {
  let cells: MappedCells

  /// A reader of a table; nil, with problems, when columns are missing.
  package init?(_ table: CSVTable, _ mapping: ClaimMapping, reporting problems: inout [Problem]) {
    guard let cells = MappedCells(mapping, table, reporting: &problems) else { return nil }
    let needed: [ClaimField] = [.claimant, .event, .publisher, .title, .published]
    let missing = needed.filter(cells.isMissing)
    for field in missing {
      problems.append(
        Problem(
          at: table.file.location(line: 1), .missingField,
          "no column is the \(field.name): name one under \"columns\" of a --mapping, or give "
            + "it under \"constants\""))
    }
    guard missing.isEmpty else { return nil }
    self.cells = cells
  }

  /// Reads a row.
  package func read(_ row: CSVRow) -> RowReading {
    var fields = RowFields(cells: cells, row: row)
    let report = fields.report()
    let event = fields.event()
    let again = fields.boolean(.again)
    let when = fields.date(.when)
    let count = fields.integer(.count, in: 1...10_000)
    let wherePrecision = fields.integer(.wherePrecision, in: 1...7)
    let datePrecision = fields.integer(.datePrecision, in: 1...5)
    let eventClarity = fields.integer(.eventClarity, in: 1...2)
    let point = fields.coordinate()
    let claimant = fields.neededParty(.claimant)
    guard fields.problems.isEmpty, let report, let event, let claimant else {
      return .faulty(fields.problems)
    }
    return .claim(
      ClaimSketch(
        location: fields.location, report: report, key: fields.key(in: report.id),
        claimant: .party(claimant), event: event, again: again ?? false,
        places: fields.places(.places, at: point), area: fields.places(.area, at: point).first,
        count: count,
        extent: fields.text(.extent), taker: fields.party(.taker), loser: fields.party(.loser),
        holder: fields.party(.holder), attacker: fields.party(.attacker), opponents: [],
        when: when, answers: cells.texts(.answers, row), wherePrecision: wherePrecision,
        datePrecision: datePrecision, eventClarity: eventClarity, note: fields.text(.note)))
  }
}
