import Model
import Tessellation

/// Which places make a cell of their own.
///
/// A place whose coordinate is an estimate does only if its uncertainty is smaller than the distance to the
/// nearest place with a cell; of places at one point the settlement does. The others are drawn as points
/// and inherit nothing. The result does not depend on the order of the places.
enum CellPlaces {
  /// A place with its point.
  struct Site {
    let place: Place
    let point: PlanePoint
  }

  /// The places with a cell, in the order of their ids.
  ///
  /// - Complexity: O(n log n); estimates also look at the places within their uncertainty.
  static func among(_ sites: [Site]) -> [Site] {
    let ranked = sites.sorted { rank($0.place) < rank($1.place) }
    var grid = PointGrid(size: binSize)
    var chosen: [Site] = []
    for site in ranked {
      let radius = site.place.isEstimate ? Double(site.place.uncertaintyMetres ?? .max) : 0
      guard radius <= farthest, grid.nearest(within: radius, of: site.point) == nil else {
        continue
      }
      grid.insert(Int32(clamping: chosen.count), at: site.point)
      chosen.append(site)
    }
    return chosen.sorted { $0.place.id < $1.place.id }
  }

  /// Published points first, settlements before others; then the surer estimates.
  private static func rank(_ place: Place) -> (Int, Int, Int, Place.ID) {
    (
      place.isEstimate ? 1 : 0, place.isEstimate ? place.uncertaintyMetres ?? .max : 0,
      place.featureCode.text.hasPrefix("PPL") ? 0 : 1, place.id
    )
  }

  /// About the distance from village to village.
  private static let binSize = 3000.0
  /// An estimate that is less sure than this many metres says nothing of a cell.
  private static let farthest = 50_000.0
}
