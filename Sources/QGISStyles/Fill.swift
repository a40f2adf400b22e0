/// A part of a polygon's symbol: an even colour.
struct Fill: SymbolLayer {
  static let kind = "fill"

  var colour: Colour

  var element: String {
    layerElement(
      "SimpleFill", [("color", colour.text), ("style", "solid"), ("outline_style", "no")])
  }
}

/// A part of a polygon's symbol: parallel lines.
struct Hatching: SymbolLayer {
  static let kind = "fill"

  var colour: Colour
  /// Degrees counter-clockwise from the horizontal.
  var angle: Int
  /// Width of a line in millimetres.
  var width = 0.5
  /// From line to line, in millimetres.
  var distance = 2.2

  var element: String {
    layerElement(
      "LinePatternFill",
      [
        ("angle", "\(angle)"), ("distance", "\(distance)"), ("distance_unit", "MM"),
        ("color", colour.text), ("line_width", "\(width)"), ("line_width_unit", "MM"),
      ], symbolElement("@0@0", [Stroke(colour: colour, width: width)]))
  }
}
