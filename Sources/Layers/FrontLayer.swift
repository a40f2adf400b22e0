package import Model

/// The layer `front`: where land of one side meets land of another, in lines as long as both sides last.
package struct FrontLayer {
  /// One line on some days.
  package struct Row: Sendable {
    let left: Side.ID
    let right: Side.ID
    let name: String
    let lines: [[Coordinate]]
    let metres: Double
    let uncertaintyMetres: Double
    let gained: (left: Double, right: Double)?
    let days: DayRange

    /// A row.
    ///
    /// - Parameters:
    ///   - left: the side on the left of the line.
    ///   - right: the side on its right.
    ///   - name: two places that face each other across it, which name it.
    ///   - lines: its points, in the direction that has `left` on the left.
    ///   - metres: its length.
    ///   - uncertaintyMetres: how far from the line the front may run, on either side of it.
    ///   - gained: square kilometres that either side took from the other here on the first of the days; nil
    ///     for a snapshot, and on the first day of a history.
    ///   - days: on which it is like this.
    package init(
      left: Side.ID, right: Side.ID, name: String, lines: [[Coordinate]], metres: Double,
      uncertaintyMetres: Double, gained: (left: Double, right: Double)?, days: DayRange
    ) {
      self.left = left
      self.right = right
      self.name = name
      self.lines = lines
      self.metres = metres
      self.uncertaintyMetres = uncertaintyMetres
      self.gained = gained
      self.days = days
    }
  }

  /// The columns, in order.
  package static let fields: [Layer.Field] =
    [
      .init("side_left", .text), .init("side_right", .text), .init("length_km", .real),
      .init("uncertainty_m", .integer), .init("gained_left_km2", .real),
      .init("gained_right_km2", .real),
    ] + DayRange.fields

  private let context: LayerContext

  /// The layer of a context.
  package init(context: LayerContext) { self.context = context }

  /// The layer of these rows, sorted by id.
  ///
  /// - Complexity: O(n log n) in rows.
  package func layer(_ rows: [Row]) -> Layer {
    var counts: [String: Int] = [:]
    let features = rows.map { row in
      let name = "\(row.left)/\(row.right)/\(row.name)"
      let key = context.id(name, row.days)
      counts[key, default: 0] += 1
      // Two places may face each other across two fronts, where the map is cut between.
      let number = counts[key].map { $0 > 1 ? "/\($0)" : "" } ?? ""
      return feature(row, id: context.id(name + number, row.days))
    }
    return context.layer("front", .multiLineString, FrontLayer.fields, features)
  }

  private func feature(_ row: Row, id: String) -> Layer.Feature {
    Layer.Feature(
      id: id,
      geometry: .multiLineString(row.lines),
      values: [
        .text(row.left.text), .text(row.right.text),
        .real((row.metres / 1000).rounded(decimals: 3)),
        .integer(Int(row.uncertaintyMetres.rounded())),
        row.gained.map { .real($0.left.rounded(decimals: 3)) } ?? .null,
        row.gained.map { .real($0.right.rounded(decimals: 3)) } ?? .null,
      ] + row.days.values)
  }
}
