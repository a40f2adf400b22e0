package import Model
import OrderedJSON

extension LedgerEntry {
  /// A place of the gazetteer with the names that it came with.
  package init(_ place: Place, supersedes: [String] = []) {
    var body = BodyWriter(supersedes: supersedes)
    for (name, unit) in [
      (("admin1", "admin1_code"), place.admin.governorate),
      (("admin2", "admin2_code"), place.admin.district),
      (("admin3", "admin3_code"), place.admin.subdistrict),
    ] as [((StaticString, StaticString), AdminChain.Unit?)] {
      body.put(name.0, unit?.name)
      body.put(name.1, unit?.code)
    }
    body.put("coord_source", place.coordinateSource)
    body.put("estimate", flag: place.isEstimate)
    body.put("feature_code", place.featureCode.text)
    body.put("geonames_id", place.geonamesID)
    if let coordinate = place.coordinate {
      body.put("lat", degrees: coordinate.latitude)
      body.put("lon", degrees: coordinate.longitude)
    }
    body.put("name", place.name)
    body.put("name_ar", place.nameArabic)
    body.put("note", place.note)
    body.put("pcode", place.pcode)
    body.put("uncertainty_m", place.uncertaintyMetres)
    body.put("variants", list: place.variants.map(LedgerEntry.text))
    body.put("wikidata", place.wikidata)
    if let attestation = place.attestation {
      body.put("ccodes", attestation.countries)
      body.put("fclasses", attestation.featureClasses)
      body.put("matches", list: attestation.matches)
      body.put("parent_id", attestation.parentID)
      body.put("parent_name", attestation.parentName)
      body.put("start", attestation.start)
      body.put("title_source", attestation.titleSource)
    }
    self.init(kind: .place, subject: place.id.text, body: body.text)
  }

  /// The place, with further names that were added to it.
  ///
  /// - Throws: `EntryError` when the body is no place.
  package func place(adding names: [PlaceName] = []) throws(EntryError) -> Place {
    let body = try BodyReader(self)
    return Place(
      id: Place.ID(subject), name: try body.text("name"),
      nameArabic: try body.optionalText("name_ar"),
      variants: try body.texts("variants").map(LedgerEntry.name) + names,
      featureCode: FeatureCode(try body.text("feature_code")),
      admin: AdminChain(
        governorate: try body.unit("admin1", code: "admin1_code"),
        district: try body.unit("admin2", code: "admin2_code"),
        subdistrict: try body.unit("admin3", code: "admin3_code")),
      coordinate: try body.coordinate(),
      uncertaintyMetres: try body.optionalNumber("uncertainty_m"),
      coordinateSource: try body.optionalText("coord_source"),
      isEstimate: try body.flag("estimate"), pcode: try body.optionalText("pcode"),
      geonamesID: try body.optionalText("geonames_id"),
      wikidata: try body.optionalText("wikidata"),
      attestation: Place.Attestation(
        titleSource: try body.optionalText("title_source"),
        featureClasses: try body.optionalText("fclasses"),
        countries: try body.optionalText("ccodes"), start: try body.optionalText("start"),
        matches: try body.texts("matches"), parentName: try body.optionalText("parent_name"),
        parentID: try body.optionalText("parent_id")),
      note: try body.optionalText("note"))
  }

  /// `name@language`, as LP-TSV writes variants; a name without language ends with a bare `@`.
  private static func text(_ name: PlaceName) -> String { "\(name.text)@\(name.language ?? "")" }

  private static func name(_ text: String) -> PlaceName {
    // Byte by byte: a mark with an accent on it is another character.
    guard let mark = text.utf8.lastIndex(of: UInt8(ascii: "@")) else {
      return PlaceName(text: text, language: nil)
    }
    let language = text[text.utf8.index(after: mark)...]
    return PlaceName(
      text: String(text[..<mark]), language: language.isEmpty ? nil : String(language))
  }
}

extension BodyReader {
  fileprivate func unit(
    _ name: StaticString, code: StaticString
  ) throws(EntryError) -> AdminChain.Unit? {
    let code = try optionalText(code)
    return try optionalText(name).map { AdminChain.Unit(name: $0, code: code) }
  }

  fileprivate func coordinate() throws(EntryError) -> Coordinate? {
    let numbers = (try degrees("lon"), try degrees("lat"))
    guard case (let longitude?, let latitude?) = numbers else {
      guard case (nil, nil) = numbers else { throw error("the coordinate is incomplete") }
      return nil
    }
    guard let coordinate = Coordinate(longitude: longitude, latitude: latitude) else {
      throw error("the coordinate is not on Earth")
    }
    return coordinate
  }
}
