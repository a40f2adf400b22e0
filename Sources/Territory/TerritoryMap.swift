package import Model
import Projection
package import Tessellation

/// The cells of the places of a gazetteer: made once, relabelled for every day.
package struct TerritoryMap {
  /// The places that have a cell; a cell's number is the position of its place here.
  package let places: [Place]
  /// The cells, in a plane that is equal in area.
  package let tessellation: VoronoiDiagram
  /// How far from a place its answer may be drawn, in metres.
  package let reach: Double
  /// The size of each cell in square kilometres; 0 where the place is too far outside.
  package let squareKilometres: [Double]
  /// Where each vertex of the tessellation is.
  let positions: [Coordinate]

  /// Vertices nearer to each other than this many metres are one: the seventh decimal of a degree is a
  /// centimetre.
  private static let grain = 0.05

  /// Farther than so many degrees beyond an outline no place has a part of its cell inside that anybody
  /// would miss.
  private static let margin = 5.0

  /// Cuts an area of interest into cells.
  ///
  /// - Parameters:
  ///   - places: every place there is; only some have a cell (`CellPlaces`).
  ///   - outline: polygons, each its outer ring and its holes, that the map is cut to; empty: whatever is
  ///     within reach of a place.
  ///   - reach: how far from a place its answer may be drawn, in metres, more than 0.
  /// - Throws: `TerritoryError` at a pole or the antimeridian; `ProjectionError` when PROJ is missing.
  /// - Complexity: O(n log n) in places and points of the outline.
  package init(_ places: [Place], within outline: [[[Coordinate]]], reach: Double) throws {
    let shown = outline.joined().joined()
    let plane =
      outline.isEmpty ? try MapPlane(of: places.compactMap(\.point)) : try MapPlane(of: shown)
    let box = CoordinateBox(of: shown)
    let sites = try places.compactMap { place in
      // Far beyond the outline the plane may have no image of a place, and no cell reaches in.
      try place.point.flatMap { position in
        box?.contains(position, margin: TerritoryMap.margin) ?? true
          ? CellPlaces.Site(place: place, point: try plane.point(position)) : nil
      }
    }
    let chosen = CellPlaces.among(sites)
    let points = chosen.map(\.point)
    let region =
      outline.isEmpty
      ? TerritoryMap.surroundings(of: points, reach: reach) : try plane.region(outline)
    if let crossing = region.crossing {
      throw TerritoryError.crossing(try plane.position(crossing))
    }
    self.places = chosen.map(\.place)
    self.reach = reach
    tessellation = VoronoiDiagram(
      sites: points, within: region, reach: reach, grain: TerritoryMap.grain)
    squareKilometres = points.indices.map { [tessellation] in tessellation.area(of: $0) / 1e6 }
    positions = try tessellation.vertices.map { try plane.position($0) }
  }

  /// A box that leaves room for all that is within reach.
  private static func surroundings(of points: [PlanePoint], reach: Double) -> PlaneRegion {
    guard let first = points.first else { return PlaneRegion(rings: []) }
    var (low, high) = (first, first)
    for point in points {
      low = PlanePoint(x: min(low.x, point.x), y: min(low.y, point.y))
      high = PlanePoint(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    let (west, east) = (low.x - 2 * reach, high.x + 2 * reach)
    let (south, north) = (low.y - 2 * reach, high.y + 2 * reach)
    return PlaneRegion(rings: [
      [
        PlanePoint(x: west, y: south), PlanePoint(x: east, y: south),
        PlanePoint(x: east, y: north), PlanePoint(x: west, y: north),
      ]
    ])
  }
}
