import Model

/// How fronts are drawn: a dark line between two thin ones in the colours of its sides, in a grey band as
/// wide as the line is uncertain.
struct FrontStyle: FeatureStyle {
  let sides: [Side]

  static let sideColumns = ["side_left", "side_right"]

  static func key(_ text: (String) -> String?) -> String {
    key(text("side_left") ?? "", text("side_right") ?? "")
  }

  let geometryType = Layer.GeometryType.multiLineString

  /// The value of the classifying expression for the sides left and right.
  private static func key(_ left: String, _ right: String) -> String { "\(left) \(right)" }

  var categories: [SymbolCategory] {
    sides.flatMap { left in
      sides.filter { $0.id != left.id }.map { right in
        SymbolCategory(
          value: FrontStyle.key(left.id.text, right.id.text),
          label: "Front: \(left.name) left, \(right.name) right",
          symbol: [
            Stroke(
              colour: Colour.ink.withAlpha(0.12), width: 500,
              groundWidth: "2 * coalesce(\"uncertainty_m\", 0)"),
            Stroke(colour: Colour(hex: left.colour), width: 0.9, offset: -0.8),
            Stroke(colour: Colour(hex: right.colour), width: 0.9, offset: 0.8),
            Stroke(colour: .ink, width: 0.7),
          ])
      }
    }
  }

  func renderer(_ categories: [SymbolCategory]) -> String {
    categorizedRenderer(
      categories, by: "\"side_left\" || ' ' || \"side_right\"", drawingOrder: "\"length_km\"")
  }
}
