package import Model

extension LayerStyle {
  /// The style of a layer.
  ///
  /// The legend names only what the layer shows. Colour tells the side, shape and filling the status,
  /// so that a reader who sees no colours can read the map; evidence that is stale is drawn lighter.
  /// The layer follows the temporal controller by its columns `t_begin` and `t_end`. QGIS 3.16 and
  /// later read it.
  ///
  /// - Complexity: O(n) in features.
  package init(for layer: Layer, sides: [Side]) {
    switch layer.name {
    case "places":
      let style = PlaceStyle(sides: sides + unregistered(in: layer, "side", sides))
      let shown = Set(rows(of: layer, ["side", "status"]).map { PlaceStyle.key($0[0], $0[1]) })
      self = LayerStyle(style, showing: { shown.contains($0) })
    case "claims":
      let style = ClaimStyle(sides: sides + unregistered(in: layer, "side_gaining", sides))
      let shown = Set(
        rows(of: layer, ["side_gaining", "event"]).map { ClaimStyle.key($0[0], $0[1]) })
      self = LayerStyle(style, showing: { shown.contains($0) })
    case "areas":
      let style = AreaStyle(sides: sides + unregistered(in: layer, "side", sides))
      let shown = Set(
        rows(of: layer, ["side", "status", "basis"]).map { AreaStyle.key($0[0], $0[1], $0[2]) })
      self = LayerStyle(style, showing: { shown.contains($0) })
    case "front":
      let both = rows(of: layer, ["side_left", "side_right"])
      let strangers =
        unregistered(in: layer, "side_left", sides) + unregistered(in: layer, "side_right", sides)
      let style = FrontStyle(sides: sides + strangers)
      let shown = Set(both.map { FrontStyle.key($0[0] ?? "", $0[1] ?? "") })
      self = LayerStyle(style, showing: { shown.contains($0) })
    default: self = temporalOnly
    }
  }

  /// The style of any layer with this name: its legend has every side in every status.
  ///
  /// `control` is styled as `places` are, `gazetteer` shows where things are.
  /// A layer that has no style of its own only follows the temporal controller.
  package init(for layerName: String, sides: [Side]) {
    switch layerName {
    case "places", "control": self = LayerStyle(PlaceStyle(sides: sides), showing: { _ in true })
    case "gazetteer": self = LayerStyle(GazetteerStyle(), showing: { _ in true })
    case "claims": self = LayerStyle(ClaimStyle(sides: sides), showing: { _ in true })
    case "areas": self = LayerStyle(AreaStyle(sides: sides), showing: { _ in true })
    case "front": self = LayerStyle(FrontStyle(sides: sides), showing: { _ in true })
    default: self = temporalOnly
    }
  }
}

/// What a layer needs to be styled.
protocol FeatureStyle {
  /// Kinds of features with their symbols, in the order of the legend.
  var categories: [SymbolCategory] { get }
  /// The renderer that draws these categories.
  func renderer(_ categories: [SymbolCategory]) -> String
  /// The labels; nil for none.
  var labeling: String? { get }
  /// What its features are.
  var geometryType: Layer.GeometryType { get }
  /// True when the layer has the columns `t_begin` and `t_end`.
  var followsTime: Bool { get }
}

extension FeatureStyle {
  var labeling: String? { nil }
  var geometryType: Layer.GeometryType { .point }
  var followsTime: Bool { true }
}

extension LayerStyle {
  fileprivate init(_ style: some FeatureStyle, showing isShown: (String) -> Bool) {
    let shown = style.categories.filter { $0.isAlwaysInLegend || isShown($0.value) }
    self.init(
      attributes: """
        styleCategories="Symbology|Labeling|Temporal" labelsEnabled="\(style.labeling == nil ? 0 : 1)"
        """,
      elements: """
        \(style.followsTime ? temporalElement : "<temporal enabled=\"0\"/>")
        \(style.renderer(shown))
        \(style.labeling ?? "<labeling type=\"simple\"/>")
        <blendMode>0</blendMode>
        <featureBlendMode>0</featureBlendMode>
        <layerOpacity>1</layerOpacity>
        <layerGeometryType>\(style.geometryType.number)</layerGeometryType>
        """)
  }
}

private let temporalOnly = LayerStyle(
  attributes: "styleCategories=\"Temporal\"", elements: temporalElement)

/// Mode 2: begin and end come from columns; limit mode 0: the end of a frame is not part of it.
private let temporalElement = """
  <temporal enabled="1" mode="2" limitMode="0" startField="t_begin" endField="t_end" \
  startExpression="" endExpression="" durationField="" durationUnit="min" fixedDuration="0" \
  accumulate="0"><fixedRange><start></start><end></end></fixedRange></temporal>
  """

/// The texts of some columns, row by row; nil where there is none.
private func rows(of layer: Layer, _ columns: [String]) -> [[String?]] {
  let positions = columns.map { name in layer.fields.firstIndex { $0.name == name } }
  return layer.features.map { feature in
    positions.map { position in
      guard let position, position < feature.values.count,
        case .text(let text) = feature.values[position]
      else { return nil }
      return text
    }
  }
}

/// Sides that a layer names but the register does not know: grey, with the id for a name.
private func unregistered(in layer: Layer, _ column: String, _ sides: [Side]) -> [Side] {
  Set(rows(of: layer, [column]).compactMap(\.[0])).subtracting(sides.map(\.id.text)).sorted().map {
    Side(id: .init($0), name: $0, nameArabic: nil, party: .init($0), colour: "#999999")
  }
}

extension Layer.GeometryType {
  /// QGIS's number for it.
  fileprivate var number: Int {
    switch self {
    case .point: 0
    case .multiLineString: 1
    case .multiPolygon: 2
    }
  }
}
