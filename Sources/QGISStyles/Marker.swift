/// One layer of a point symbol: a simple shape, measured in millimetres on the map.
struct Marker: SymbolLayer {
  static let kind = "marker"

  /// The shapes of QGIS that the styles use, by QGIS's names.
  enum Shape: String {
    case circle, square, diamond, triangle, cross = "cross_fill"
    /// Two crossed lines: only an outline.
    case saltire = "cross2"
    case halfSquare = "diagonal_half_square", halfCircle = "semi_circle"
  }

  var shape: Shape
  /// Width in millimetres.
  var size: Double
  var fill: Colour
  var outline = Colour.ink
  /// Width of the outline in millimetres; 0 draws none.
  var outlineWidth = 0.25
  /// Degrees clockwise.
  var angle = 0
  /// Properties that an expression sets feature by feature.
  var dynamic: [DynamicProperty] = []

  /// The element of this layer.
  var element: String {
    let properties = [
      ("name", shape.rawValue), ("size", "\(size)"), ("size_unit", "MM"), ("color", fill.text),
      ("outline_color", outline.text), ("outline_style", outlineWidth > 0 ? "solid" : "no"),
      ("outline_width", "\(outlineWidth)"), ("outline_width_unit", "MM"), ("joinstyle", "round"),
      ("angle", "\(angle)"),
    ]
    return layerElement("SimpleMarker", properties, DynamicProperty.element(dynamic))
  }
}

/// A property of a symbol that an expression sets feature by feature.
struct DynamicProperty {
  /// QGIS's names of the properties.
  enum Name: String {
    case fill = "fillColor", outline = "outlineColor", outlineWidth
  }

  let name: Name
  let expression: String

  /// The element for these properties.
  static func element(_ properties: [DynamicProperty]) -> String {
    guard !properties.isEmpty else { return "" }
    let options = properties.map {
      """
      <Option type="Map" name="\($0.name.rawValue)"><Option type="bool" name="active" value="true"/>\
      <Option type="QString" name="expression" value="\(xml($0.expression))"/>\
      <Option type="int" name="type" value="3"/></Option>
      """
    }
    return """
      <data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/>\
      <Option type="Map" name="properties">\(options.joined())</Option>\
      <Option type="QString" name="type" value="collection"/></Option></data_defined_properties>
      """
  }
}
