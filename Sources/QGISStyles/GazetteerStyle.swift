import Model

/// How the places of a gazetteer are drawn: small and grey, so that what is known of them stands out.
struct GazetteerStyle: FeatureStyle {
  static let sideColumns: [String] = []

  static func key(_ text: (String) -> String?) -> String { text("kind") ?? "" }

  /// Whose they are does not matter.
  init(sides: [Side]) {}

  /// Where things are does not depend on the day.
  let followsTime = false

  var categories: [SymbolCategory] {
    [
      category("settlement", "Settlement", Marker(shape: .circle, size: 1.4, fill: .grey)),
      category("other", "Hill, base, farm, ...", Marker(shape: .triangle, size: 1.6, fill: .grey)),
      category(
        "area", "Area (label point)", Marker(shape: .square, size: 1.8, fill: .paper)),
    ]
  }

  func renderer(_ categories: [SymbolCategory]) -> String {
    categorizedRenderer(categories, by: "\"kind\"", drawingOrder: "\"kind\" = 'settlement'")
  }

  /// The name, where the map is large enough (1:250,000).
  var labeling: String? {
    placeNameLabeling(expression: "if(@map_scale < 250000, \"name\", '')")
  }

  private func category(_ value: String, _ label: String, _ marker: Marker) -> SymbolCategory {
    var marker = marker
    marker.outline = .ink
    marker.outlineWidth = 0.1
    return SymbolCategory(value: value, label: label, symbol: [marker])
  }
}
