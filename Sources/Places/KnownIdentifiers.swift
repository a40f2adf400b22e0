package import Model

/// Something that only one place may bear.
package enum PlaceIdentifier: Hashable, Sendable {
  /// Our id.
  case id(Place.ID)
  /// A P-code.
  case pcode(String)
  /// A GeoNames id.
  case geonames(String)
  /// A Wikidata id.
  case wikidata(String)
}

extension Place {
  /// What no other place may bear.
  var identifiers: [PlaceIdentifier] {
    [
      .id(id), pcode.map { .pcode($0) }, geonamesID.map { .geonames($0) },
      wikidata.map { .wikidata($0) },
    ].compactMap(\.self)
  }
}

/// The identifiers that earlier rows have taken; each may belong to one place only.
struct KnownIdentifiers {
  /// Who bears an identifier in the data, beside which the rows are read.
  private let bearer: ((PlaceIdentifier) -> Place.ID?)?
  private typealias Owner = (id: Place.ID, line: Int)
  private var places: [Place.ID: Int] = [:]
  private var pcodes: [String: Owner] = [:]
  private var geonames: [String: Owner] = [:]
  private var wikidata: [String: Owner] = [:]

  /// No identifier yet but those of the data, if there are any.
  init(bearer: ((PlaceIdentifier) -> Place.ID?)? = nil) { self.bearer = bearer }

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
    if let bearer {
      guard bearer(.id(place.id)) == nil else {
        problems.append(
          Problem(
            at: location, .duplicateID,
            "the id \(place.id) is already in the data: give this place another"))
        return false
      }
      KnownIdentifiers.report(bearer, of: place, at: location, reporting: &problems)
    }
    let owner = (place.id, location.line)
    func note(_ kind: String, _ text: String?, _ owners: inout [String: Owner]) {
      guard let text, let other = KnownIdentifiers.note(text, owner, in: &owners) else { return }
      problems.append(
        Problem(
          at: location, .duplicateID,
          "\(kind) \(text) is that of \(other.id) (line \(other.line)): leave it with one of the two"
        ))
    }
    note("P-code", place.pcode, &pcodes)
    note("GeoNames id", place.geonamesID, &geonames)
    note("Wikidata id", place.wikidata, &wikidata)
    return true
  }

  /// Identifiers other than the id that somebody in the data bears.
  private static func report(
    _ bearer: (PlaceIdentifier) -> Place.ID?, of place: Place, at location: SourceLocation,
    reporting problems: inout [Problem]
  ) {
    let all: [(kind: String, text: String?, make: (String) -> PlaceIdentifier)] = [
      ("P-code", place.pcode, PlaceIdentifier.pcode),
      ("GeoNames id", place.geonamesID, PlaceIdentifier.geonames),
      ("Wikidata id", place.wikidata, PlaceIdentifier.wikidata),
    ]
    for case (let kind, let text?, let make) in all {
      guard let other = bearer(make(text)), other != place.id else { continue }
      problems.append(
        Problem(
          at: location, .duplicateID,
          "\(kind) \(text) is that of \(other), which is already in the data: leave it with one of "
            + "the two"))
    }
  }

  /// Notes an identifier; nil, or whoever has it already.
  private static func note(
    _ text: String, _ owner: Owner, in owners: inout [String: Owner]
  ) -> Owner? {
    guard let known = owners.updateValue(owner, forKey: text) else { return nil }
    owners[text] = known
    return known
  }
}
