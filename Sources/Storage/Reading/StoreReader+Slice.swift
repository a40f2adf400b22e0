import GRDB
import GeoPackage
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
  /// - Parameter places: the places and areas.
  /// - Returns: the data.
  /// - Throws: `EntryError` when a body cannot be understood.
  /// - Complexity: that of the answer, not of the store.
  package func contents(about places: [Place.ID]) throws -> StoreContents {
    var asked = Set(places.map(\.text))
    for place in places { asked.formUnion(try members(of: place.text)) }
    var areas: Set<String> = []
    for place in asked { areas.formUnion(try self.areas(of: place)) }
    let claims = try self.claims(about: asked.union(areas))
    var contents = try StoreContents(standing([.side, .party]))
    var named = asked.union(areas)
    for claim in claims {
      contents.add(claim.value, on: claim.row)
      for place in claim.value.places { named.insert(place.text) }
      if let area = claim.value.area { named.insert(area.text) }
    }
    try contents.add(reports(of: claims))
    var entries: [StandingEntry] = []
    for place in named.sorted() {
      guard let entry = try standing(.place, place) else { continue }
      entries.append(entry)
      entries += try aliases(of: place)
    }
    try contents.add(entries)
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
    var names: [StandingEntry] = []
    try statements(
      """
      SELECT l.row, l.subject, l.body FROM frontline_alias a JOIN ledger l ON l.row = a.row
      WHERE a.place = ? ORDER BY l.subject
      """
    ).rows {
      $0.text(1, place)
    } _: {
      names.append(
        StandingEntry(
          row: $0.integer(0),
          value: LedgerEntry(kind: .alias, subject: $0.text(1), body: $0.text(2))))
    }
    return names
  }

  /// The places of an area.
  func members(of area: String) throws -> [String] {
    try texts("SELECT place FROM frontline_member WHERE area = ?", area)
  }

  /// The areas of a place.
  func areas(of place: String) throws -> [String] {
    try texts("SELECT area FROM frontline_member WHERE place = ?", place)
  }

  /// Who belongs to whom among these; an area that none of them belongs to has no members.
  private func memberships(_ places: Set<String>) throws -> [Place.ID: [Place.ID]] {
    var members: [Place.ID: [Place.ID]] = [:]
    for place in places {
      for area in try areas(of: place) {
        members[Place.ID(area), default: []].append(Place.ID(place))
      }
    }
    return members
  }

  private func texts(_ sql: StaticString, _ value: String) throws -> [String] {
    var texts: [String] = []
    try statements(sql).rows {
      $0.text(1, value)
    } _: {
      texts.append($0.text(0))
    }
    return texts
  }
}
