import Model

/// How areas are drawn: colour by side, filling by status, paler where it is drawn from neighbours.
///
/// | status | filling |
/// |---|---|
/// | confirmed | even |
/// | claimed | half as strong, thin lines from bottom left to top right |
/// | disputed | crossed lines |
/// | contested | thick level lines |
/// | changing | grey lines from top left to bottom right |
struct AreaStyle: FeatureStyle {
  let sides: [Side]

  static let sideColumns = ["side"]

  static func key(_ text: (String) -> String?) -> String {
    key(text("side"), text("status"), text("basis"))
  }

  let geometryType = Layer.GeometryType.multiPolygon

  /// The value of the classifying expression for a side, a status and a basis.
  private static func key(_ side: String?, _ status: String?, _ basis: String?) -> String {
    (side.map { "\($0) " } ?? "") + (status ?? "")
      + (basis == Basis.interpolated.rawValue ? " \(Basis.interpolated.rawValue)" : "")
  }

  var categories: [SymbolCategory] {
    let clear: [Status] = [.confirmed, .claimed]
    let held = sides.flatMap { side in
      let colour = Colour(hex: side.colour)
      return [Status.confirmed, .claimed, .disputed, .contested].map {
        category($0, side.id.text, side.name, colour)
      }
        + clear.map { category($0, side.id.text, side.name, colour, isInterpolated: true) }
    }
    return held
      + [Status.disputed, .contested, .changing].map {
        category($0, nil, "Holder unknown", .grey)
      }
  }

  func renderer(_ categories: [SymbolCategory]) -> String {
    let interpolated = Basis.interpolated.rawValue
    return categorizedRenderer(
      categories,
      by: """
        coalesce("side" || ' ', '') || "status" || if("basis" = '\(interpolated)', ' \(interpolated)', '')
        """,
      drawingOrder: "\"status\" = 'contested'")
  }

  private func category(
    _ status: Status, _ side: String?, _ name: String, _ colour: Colour,
    isInterpolated: Bool = false
  ) -> SymbolCategory {
    let basis = isInterpolated ? Basis.interpolated.rawValue : nil
    return SymbolCategory(
      value: AreaStyle.key(side, status.rawValue, basis),
      label: status.words(name) + (isInterpolated ? ", drawn from the nearest place" : ""),
      symbol: filling(status, colour, strength: isInterpolated ? 0.5 : 1))
  }

  private func filling(
    _ status: Status, _ colour: Colour, strength: Double
  ) -> [any SymbolLayer] {
    let even = Fill(colour: colour.withAlpha(0.5 * strength))
    let pale = Fill(colour: colour.withAlpha(0.28 * strength))
    let line = colour.withAlpha(0.75 * strength)
    switch status {
    case .confirmed: return [even]
    case .claimed: return [pale, Hatching(colour: line, angle: 45, width: 0.25)]
    case .disputed:
      return [pale, Hatching(colour: line, angle: 45), Hatching(colour: line, angle: 135)]
    case .contested: return [pale, Hatching(colour: line, angle: 0, width: 0.9)]
    case .changing: return [pale, Hatching(colour: line, angle: 135)]
    case .unknown: return [pale]
    }
  }
}
