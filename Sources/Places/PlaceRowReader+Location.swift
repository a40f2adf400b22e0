import Model
import SourceText

extension PlaceRowReader {
  /// The position, if both numbers are there and good; it must name its source.
  mutating func coordinate() -> Coordinate? {
    let (east, north) = (trimmed(bytes(.longitude)), trimmed(bytes(.latitude)))
    switch (east.isEmpty, north.isEmpty) {
    case (true, true):
      if needsCoordinate {
        report(.missingField, "the row has no coordinate: give lat and lon")
      }
      return nil
    case (false, false):
      if coordinateSource == nil {
        report(.noSource, "the coordinate has no coord_source: say where it comes from")
      }
      guard let longitude = degrees(east, .longitude), let latitude = degrees(north, .latitude)
      else { return nil }
      guard let coordinate = Coordinate(longitude: longitude, latitude: latitude) else {
        report(
          .badValue,
          "lon \(text(east)), lat \(text(north)) is not on Earth: "
            + "lon goes from -180 to 180, lat from -90 to 90")
        return nil
      }
      return coordinate
    case (let lacksLongitude, _):
      let missing = lacksLongitude ? "lon" : "lat"
      report(.missingField, "the coordinate has no \(missing): give both numbers or neither")
      return nil
    }
  }

  /// Radius in metres, 1 to 1 000 000.
  mutating func uncertainty() -> Int? {
    guard let text = self[.uncertainty] else { return nil }
    guard isNumber(text), let metres = Int(text), (1...1_000_000).contains(metres) else {
      report(
        .badValue,
        "uncertainty_m \(quoted(text)) must be a whole number of metres from 1 to 1000000")
      return nil
    }
    return metres
  }

  /// Whether the row calls its coordinate an estimate.
  mutating func isEstimate(uncertainty: Int?, isLocated: Bool) -> Bool {
    guard let text = self[.estimate], text != "no" else { return false }
    guard text == "yes" else {
      report(.badValue, "estimate \(quoted(text)) must be yes or no")
      return false
    }
    if uncertainty.map({ $0 < leastEstimateMetres }) ?? true {
      report(
        .badValue,
        "an estimate needs an uncertainty_m of at least \(leastEstimateMetres)")
    }
    if !isLocated, self[.longitude] == nil {
      report(.badValue, "the estimate has no coordinate: give lon and lat, or write no")
    }
    return true
  }

  private mutating func degrees(_ bytes: ArraySlice<UInt8>, _ column: PlaceColumn) -> Double? {
    guard let degrees = decimal(bytes), degrees.isFinite else {
      report(.badValue, "\(column.name) \(quoted(text(bytes))) must be degrees such as 36.770012")
      return nil
    }
    return degrees
  }
}

/// An estimate's uncertainty is at least this: whoever knows better has more than an estimate.
private let leastEstimateMetres = 1000
