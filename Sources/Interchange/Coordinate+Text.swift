import Model

extension Coordinate {
  /// The position of two cells; nil when they are no numbers in range.
  init?(longitude: String, latitude: String) {
    guard let longitude = Double(longitude), let latitude = Double(latitude) else { return nil }
    self.init(longitude: longitude, latitude: latitude)
  }
}
