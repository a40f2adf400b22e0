import Model
import Synchronization
import Territory

/// How much land is nearer to each place than to any other, computed when it is first asked for.
///
/// A class, for copies of a dataset share what has been computed.
final class CellSizes: Sendable {
  private let made = Mutex<[Place.ID: Double]??>(nil)

  /// The sizes in square kilometres, within 15 km and the outline; nil where nothing can be measured.
  ///
  /// - Parameter dataset: whose gazetteer makes the cells; always the same.
  /// - Returns: a size for each place whose cell has any land.
  func of(_ dataset: Dataset) -> [Place.ID: Double]? {
    made.withLock { made in
      if let made { return made }
      let sizes = CellSizes.measured(dataset)
      made = .some(sizes)
      return sizes
    }
  }

  private static func measured(_ dataset: Dataset) -> [Place.ID: Double]? {
    // Without PROJ, or around a pole, changes are told without their land.
    guard let outline = try? dataset.outline(clip: nil),
      let map = try? TerritoryMap(
        dataset.gazetteer.places, within: outline, reach: ExportRequest.usualReach * 1000)
    else { return nil }
    return Dictionary(
      uniqueKeysWithValues: map.places.indices.map { cell in
        (map.places[cell].id, map.squareKilometres[cell])
      }.filter { $0.1 > 0 })
  }
}
