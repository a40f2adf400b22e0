import GRDB
package import Model
import Records

extension StoreReader {
  /// The places of a name's key.
  ///
  /// - Parameters:
  ///   - text: what was asked: an id as written, or a code (`C4077`, `gn:163984`, `wd:Q603516`).
  ///   - key: the key of the text as a name; empty for none.
  /// - Returns: the places in the order of their ids.
  /// - Throws: `StorageError` when the file cannot be read.
  package func places(named text: String, key: String) throws -> [Place.ID] {
    let ids = try String.fetchAll(
      db,
      sql: """
        SELECT subject FROM frontline_standing
          WHERE kind = 'place' AND subject = ?1 AND is_withdrawal = 0
        UNION SELECT place FROM frontline_code WHERE code = ?2
        UNION SELECT place FROM frontline_name WHERE key = ?3 AND ?3 <> ''
        """, arguments: [text, text.uppercased(), key])
    return ids.sorted().map { Place.ID($0) }
  }

  /// What is needed to answer for some places, and nothing else.
  ///
  /// These are the places, the members of those that are areas, the areas they lie in, every claim that
  /// speaks of any of them with what answers it and what it answers, the reports of those claims,
  /// the places that they name, and all parties.
  /// - Parameters:
  ///   - places: the places and areas.
  ///   - withMembers: false leaves out the members of areas, whose own answers do not need them.
  /// - Returns: the data.
  /// - Throws: `EntryError` when a body cannot be understood.
  /// - Complexity: that of the answer, not of the store.
  package func contents(
    about places: [Place.ID], withMembers: Bool = true
  ) throws -> StoreContents {
    var asked = Set(places.map(\.text))
    if withMembers {
      for place in places { asked.formUnion(try members(of: place.text)) }
    }
    let areas = try areas(of: asked)
    var entries = try standing([.side, .party])
    let claims = try self.claims(about: asked.union(areas))
    entries += claims
    var named = asked.union(areas)
    var reports: Set<String> = []
    for claim in claims {
      let value = try claim.value.claim()
      reports.insert(value.report.text)
      named.formUnion((value.places + [value.area].compactMap(\.self)).map(\.text))
    }
    entries += try reports.sorted().compactMap { try standing(.report, $0) }
    for place in named.sorted() {
      guard let entry = try standing(.place, place) else { continue }
      entries.append(entry)
      entries += try aliases(of: place)
    }
    var contents = try StoreContents(entries)
    var members = try memberships(named)
    // An area without members is one all the same.
    for place in places where try members[place] == nil && standing(.area, place.text) != nil {
      members[place] = []
    }
    contents.members = members
    return contents
  }

  /// The places of an area.
  package func members(ofArea area: Place.ID) throws -> [Place.ID] {
    try members(of: area.text).map { Place.ID($0) }
  }

  /// A place with the names that were added to it.
  package func place(_ id: Place.ID) throws -> Place? {
    guard let entry = try standing(.place, id.text) else { return nil }
    return try entry.value.place(
      adding: try aliases(of: id.text).map { try $0.value.alias().name })
  }

  /// The names that were added to a place.
  func aliases(of place: String) throws -> [StandingEntry] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT l.row, l.subject, l.body FROM frontline_alias a JOIN ledger l ON l.row = a.row
        WHERE a.place = ? ORDER BY l.subject
        """)
    return try Row.fetchAll(statement, arguments: [place]).map {
      StandingEntry(
        row: $0.number(0),
        value: LedgerEntry(kind: .alias, subject: $0.text(1), body: $0.text(2)))
    }
  }

  /// The places of an area.
  func members(of area: String) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(sql: "SELECT place FROM frontline_member WHERE area = ?"),
      arguments: [area])
  }

  private func areas(of places: Set<String>) throws -> Set<String> {
    let statement = try db.cachedStatement(
      sql: "SELECT area FROM frontline_member WHERE place = ?")
    var areas: Set<String> = []
    for place in places { areas.formUnion(try String.fetchAll(statement, arguments: [place])) }
    return areas
  }

  /// Who belongs to whom among these; an area that none of them belongs to has no members.
  private func memberships(_ places: Set<String>) throws -> [Place.ID: [Place.ID]] {
    let statement = try db.cachedStatement(
      sql: "SELECT area FROM frontline_member WHERE place = ?")
    var members: [Place.ID: [Place.ID]] = [:]
    for place in places {
      for area in try String.fetchAll(statement, arguments: [place]) {
        members[Place.ID(area), default: []].append(Place.ID(place))
      }
    }
    return members
  }

  private func claims(about subjects: Set<String>) throws -> [StandingEntry] {
    try closure(
      subjects.sorted().flatMap { try claims(of: "frontline_subject", by: "place", $0) })
  }

  /// Claims with all that answers them and all that they answer, each once, in the order of ids.
  func closure(_ claims: [StandingEntry]) throws -> [StandingEntry] {
    var found: [Int: StandingEntry] = [:]
    var open: [StandingEntry] = []
    func take(_ entries: [StandingEntry]) {
      for entry in entries where found.updateValue(entry, forKey: entry.row) == nil {
        open.append(entry)
      }
    }
    take(claims)
    while let entry = open.popLast() {
      take(try self.claims(of: "frontline_answer", by: "claim", entry.value.subject))
      for answered in try entry.value.claim().answers {
        take(try standing(.claim, answered.text).map { [$0] } ?? [])
      }
    }
    return found.values.sorted { $0.value.subject < $1.value.subject }
  }

  private func claims(
    of table: String, by column: String, _ value: String
  ) throws -> [StandingEntry] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT l.row, l.subject, l.body FROM \(table) t JOIN ledger l ON l.row = t.row
        WHERE t.\(column) = ?
        """)
    return try Row.fetchAll(statement, arguments: [value]).map {
      StandingEntry(
        row: $0.number(0),
        value: LedgerEntry(kind: .claim, subject: $0.text(1), body: $0.text(2)))
    }
  }
}
