package import Model
import Records

/// Places and claims as a store has them: all, or what one question needs.
package struct StoreContents: Sendable {
  /// Who fights and who speaks.
  package var sides: [(side: Side, position: Int)] = []
  /// See `sides`.
  package var parties: [Party] = []
  /// Places with the names that were added to them.
  package var places: [Place] = []
  /// How areas are read.
  package var readings: [AreaReading] = []
  /// Members of areas; nil: what the readings give.
  package var members: [Place.ID: [Place.ID]]?
  /// The reports of the claims.
  package var reports: [Report] = []
  /// The claims.
  package var claims: [Claim] = []
  /// The rows of the ledger on which they stand.
  package var rows = Rows()

  /// Rows of the ledger by id.
  package struct Rows: Sendable {
    /// The row of each place.
    package var places: [Place.ID: Int] = [:]
    /// The row of each report.
    package var reports: [Report.ID: Int] = [:]
    /// The row of each claim.
    package var claims: [Claim.ID: Int] = [:]
  }

  /// Nothing.
  package init() {}

  /// Reads records.
  ///
  /// - Throws: `EntryError` when a body cannot be understood.
  package init(_ entries: [StandingEntry]) throws {
    try add(entries)
  }

  /// Adds what records say; names are added to places that come with them.
  ///
  /// - Throws: `EntryError` when a body cannot be understood.
  package mutating func add(_ entries: [StandingEntry]) throws {
    var names: [String: [PlaceName]] = [:]
    for entry in entries where entry.value.kind == .alias {
      let alias = try entry.value.alias()
      names[alias.place.text, default: []].append(alias.name)
    }
    for entry in entries {
      switch entry.value.kind {
      case .side: sides.append(try entry.value.side())
      case .party: parties.append(try entry.value.party())
      case .place:
        let place = try entry.value.place(adding: names[entry.value.subject] ?? [])
        places.append(place)
        rows.places[place.id] = entry.row
      case .area: readings.append(try entry.value.areaReading())
      case .report:
        let report = try entry.value.report()
        reports.append(report)
        rows.reports[report.id] = entry.row
      case .claim: add(try entry.value.claim(), on: entry.row)
      case .alias, .merge: break
      }
    }
  }

  /// Adds a claim that stands on a row of the ledger.
  mutating func add(_ claim: Claim, on row: Int) {
    claims.append(claim)
    rows.claims[claim.id] = row
  }

  /// The parties and sides together.
  package var register: PartyRegister {
    PartyRegister(
      sides: sides.sorted { ($0.position, $0.side.id) < ($1.position, $1.side.id) }.map(\.side),
      parties: parties)
  }

  /// The places with their areas.
  package var gazetteer: Gazetteer {
    if let members {
      Gazetteer(places: places, members: members, readings: readings)
    } else {
      Gazetteer(places: places, readings: readings)
    }
  }

  /// The claims with their reports and parties.
  package var ledger: Ledger { Ledger(register: register, reports: reports, claims: claims) }
}

extension StoreReader {
  /// Sides, parties, places and areas, and nothing that is said of them.
  ///
  /// - Complexity: linear in these records.
  package func gazetteer() throws -> StoreContents {
    try StoreContents(standing([.side, .party, .place, .area, .alias]))
  }

  /// How areas are read.
  package func areaReadings() throws -> [AreaReading] {
    try standing([.area]).map { try $0.value.areaReading() }
  }

  /// Everything that counts.
  ///
  /// - Complexity: linear in the records.
  package func contents() throws -> StoreContents {
    try StoreContents(standing(LedgerEntry.Kind.allCases.filter { $0 != .merge }))
  }
}
