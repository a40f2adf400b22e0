package import Model

extension LedgerEntry {
  /// Who belongs to an area.
  package init(_ reading: AreaReading, supersedes: [String] = []) {
    var body = BodyWriter(supersedes: supersedes)
    body.put("admin", list: reading.admin)
    body.put("empty", reading.empty)
    body.put("except", list: reading.except.map(\.text))
    body.put("places", list: reading.places.map(\.text))
    body.put("source", reading.source)
    self.init(kind: .area, subject: reading.area.text, body: body.text)
  }

  /// The reading of an area.
  ///
  /// - Throws: `EntryError` when the body is none.
  package func areaReading() throws(EntryError) -> AreaReading {
    let body = try BodyReader(self)
    return AreaReading(
      area: Place.ID(subject), admin: try body.texts("admin"),
      places: try body.texts("places").map { Place.ID($0) },
      except: try body.texts("except").map { Place.ID($0) }, source: try body.text("source"),
      empty: try body.optionalText("empty"))
  }

  /// A further name of a place.
  package init(alias: PlaceName, of place: Place.ID, supersedes: [String] = []) {
    var body = BodyWriter(supersedes: supersedes)
    body.put("language", alias.language)
    body.put("name", alias.text)
    body.put("place", place.text)
    self.init(
      kind: .alias, subject: LedgerEntry.subject(ofAlias: alias.text, of: place), body: body.text)
  }

  /// The subject of a further name: the place's id, a slash and the name.
  package static func subject(ofAlias name: String, of place: Place.ID) -> String {
    "\(place)/\(name)"
  }

  /// The further name and its place.
  ///
  /// - Throws: `EntryError` when the body is none.
  package func alias() throws(EntryError) -> (place: Place.ID, name: PlaceName) {
    let body = try BodyReader(self)
    return (
      Place.ID(try body.text("place")),
      PlaceName(text: try body.text("name"), language: try body.optionalText("language"))
    )
  }
}
