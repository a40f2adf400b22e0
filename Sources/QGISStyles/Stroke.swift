/// A part of a line's symbol.
struct Stroke: SymbolLayer {
  static let kind = "line"

  var colour: Colour
  /// Millimetres.
  var width: Double
  /// Millimetres to the right of the line, to the left where negative.
  var offset = 0.0
  /// An expression for the width in metres on the ground; nil: the width above.
  var groundWidth: String?

  var element: String {
    let unit = groundWidth == nil ? "MM" : "RenderMetersInMapUnits"
    return layerElement(
      "SimpleLine",
      [
        ("line_color", colour.text), ("line_style", "solid"), ("line_width", "\(width)"),
        ("line_width_unit", unit), ("offset", "\(offset)"), ("offset_unit", "MM"),
        ("capstyle", groundWidth == nil ? "round" : "flat"), ("joinstyle", "round"),
      ],
      DynamicProperty.element(
        groundWidth.map { [DynamicProperty(name: .outlineWidth, expression: $0)] } ?? []))
  }
}

/// The element of a symbol's layer, of one of QGIS's classes.
func layerElement(
  _ type: String, _ properties: [(String, String)], _ rest: String = ""
) -> String {
  let props = properties.map { "<prop k=\"\($0)\" v=\"\($1)\"/>" }.joined()
  return "<layer class=\"\(type)\" enabled=\"1\" locked=\"0\" pass=\"0\">\(props)\(rest)</layer>"
}
