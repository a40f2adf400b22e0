import Model
import SourceText

extension ACLEDReader {
  /// A row's place.
  struct Location {
    let text: PlaceText
    /// True when only a region is known, and the location stands for it.
    let isRegion: Bool
    /// UCDP's precision of place; nil: that of the place itself.
    let precision: Int?
  }

  /// The place of a row; nil, with a problem, when it has none.
  ///
  /// ACLED's codebook ("Spatial precision codes"): 1 is the place; 2 near it, or a small part of a
  /// region that it stands for (UCDP's 2); 3 a larger region that the place or a capital stands for,
  /// so that the claim is about an unnamed part of an area, not about the place.
  func place(_ row: CSVRow, reporting problems: inout [Problem]) -> Location? {
    let name = cell(row, "location")
    let precision = cell(row, "geo_precision")
    guard !name.isEmpty else {
      problems.append(problem(row, .missingField, "the row has no location: remove or mend it"))
      return nil
    }
    guard ["", "1", "2", "3"].contains(precision) else {
      problems.append(
        problem(
          row, .badValue,
          "geo_precision \(quoted(precision)) is none of 1, 2 and 3: mend the row"))
      return nil
    }
    let longitude = cell(row, "longitude")
    let latitude = cell(row, "latitude")
    let coordinate = Coordinate(longitude: longitude, latitude: latitude)
    guard coordinate != nil || (longitude == "" && latitude == "") else {
      problems.append(
        problem(
          row, .badValue,
          "longitude \(quoted(longitude)) and latitude \(quoted(latitude)) are no position in "
            + "degrees: mend the row"))
      return nil
    }
    return Location(
      text: PlaceText(
        column: "location", text: place(named: name), near: nil,
        admin: ["admin1", "admin2", "admin3"].map { cell(row, $0) }, coordinate: coordinate),
      isRegion: precision == "3", precision: precision == "2" ? 2 : nil)
  }
}
