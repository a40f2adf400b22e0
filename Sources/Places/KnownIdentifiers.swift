import Model
import SourceText

/// The identifiers that earlier rows have taken; each may belong to one place only.
struct KnownIdentifiers {
  private typealias Owner = (id: Place.ID, line: Int)
  private var places: [Place.ID: Int] = [:]
  private var pcodes: [String: Owner] = [:]
  private var geonames: [String: Owner] = [:]
  private var wikidata: [String: Owner] = [:]

  /// Notes the identifiers of a place, reporting each that is taken.
  ///
  /// - Returns: false when the place's own id is taken.
  mutating func add(
    _ place: Place, at location: SourceLocation, reporting problems: inout [Problem]
  ) -> Bool {
    if let line = places.updateValue(location.line, forKey: place.id) {
      places[place.id] = line
      problems.append(
        Problem(
          at: location, .duplicateID,
          "the id \(place.id) is taken by line \(line): give this place another"))
      return false
    }
    let owner = (place.id, location.line)
    let taken = [
      ("P-code", place.pcode, KnownIdentifiers.note(place.pcode, owner, in: &pcodes)),
      (
        "GeoNames id", place.geonamesID,
        KnownIdentifiers.note(place.geonamesID, owner, in: &geonames)
      ),
      ("Wikidata id", place.wikidata, KnownIdentifiers.note(place.wikidata, owner, in: &wikidata)),
    ]
    for case (let kind, let text?, let owner?) in taken {
      problems.append(
        Problem(
          at: location, .duplicateID,
          "\(kind) \(text) is that of \(owner.id) (line \(owner.line)): leave it with one of the two"
        ))
    }
    return true
  }

  /// Notes an identifier; nil, or whoever has it already.
  private static func note(
    _ text: String?, _ owner: Owner, in owners: inout [String: Owner]
  ) -> Owner? {
    guard let text else { return nil }
    if let known = owners[text] { return known }
    owners[text] = owner
    return nil
  }
}
