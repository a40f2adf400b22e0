package import Model

/// The layer `areas`: land of one side, status and basis, as far as it hangs together.
package struct AreasLayer {
  /// One area on some days.
  package struct Row: Sendable {
    let kind: (side: Side.ID?, status: Status, basis: Basis)
    let first: Place.ID
    let places: Int
    let squareKilometres: Double
    let polygons: [[[Coordinate]]]
    let days: DayRange

    /// A row.
    ///
    /// - Parameters:
    ///   - kind: what all of it has in common.
    ///   - first: the least id of the places in it, which names it.
    ///   - places: how many places have their cell in it.
    ///   - squareKilometres: its size.
    ///   - polygons: each its outer ring counter-clockwise, then its holes.
    ///   - days: on which it is like this.
    package init(
      kind: (side: Side.ID?, status: Status, basis: Basis), first: Place.ID, places: Int,
      squareKilometres: Double, polygons: [[[Coordinate]]], days: DayRange
    ) {
      self.kind = kind
      self.first = first
      self.places = places
      self.squareKilometres = squareKilometres
      self.polygons = polygons
      self.days = days
    }
  }

  /// The columns, in order.
  package static let fields: [Layer.Field] =
    [
      .init("side", .text), .init("status", .text), .init("basis", .text), .init("area_km2", .real),
      .init("places", .integer),
    ] + DayRange.fields

  private let context: LayerContext

  /// The layer of a context.
  package init(context: LayerContext) { self.context = context }

  /// The layer of these rows, sorted by id.
  ///
  /// - Complexity: O(n log n) in rows.
  package func layer(_ rows: [Row]) -> Layer {
    context.layer("areas", .multiPolygon, AreasLayer.fields, rows.map(feature))
  }

  private func feature(_ row: Row) -> Layer.Feature {
    let words = [row.kind.side?.text, row.kind.status.rawValue, row.kind.basis.rawValue]
    return Layer.Feature(
      id: context.id(
        (words.compactMap(\.self) + [row.first.text]).joined(separator: "/"), row.days),
      geometry: .multiPolygon(row.polygons),
      values: [
        .text(row.kind.side?.text), .text(row.kind.status.rawValue), .text(row.kind.basis.rawValue),
        .real(row.squareKilometres.rounded(decimals: 3)), .integer(row.places),
      ] + row.days.values)
  }
}

extension Double {
  /// Rounded to some decimals.
  func rounded(decimals: Int) -> Double {
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
