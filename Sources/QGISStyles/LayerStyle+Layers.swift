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
    guard let kind = LayerStyle.kind(of: layer.name) else {
      self = temporalOnly
      return
    }
    let columns = Dictionary(
      layer.fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    func text(_ feature: Layer.Feature, _ column: String) -> String? {
      guard let index = columns[column], index < feature.values.count,
        case .text(let text) = feature.values[index]
      else { return nil }
      return text
    }
    let named = layer.features.flatMap { feature in
      kind.sideColumns.compactMap { text(feature, $0) }
    }
    // Sides that the layer names but the register does not know: grey, with the id for a name.
    let strangers = Set(named).subtracting(sides.map(\.id.text)).sorted().map {
      Side(id: .init($0), name: $0, nameArabic: nil, party: .init($0), colour: "#999999")
    }
    let shown = Set(layer.features.map { feature in kind.key { text(feature, $0) } })
    self.init(kind.init(sides: sides + strangers), showing: { shown.contains($0) })
  }

  /// The style of any layer with this name: its legend has every side in every status.
  ///
  /// `control` is styled as `places` are, `gazetteer` shows where things are.
  /// A layer that has no style of its own only follows the temporal controller.
  package init(for layerName: String, sides: [Side]) {
    self =
      LayerStyle.kind(of: layerName).map {
        LayerStyle($0.init(sides: sides), showing: { _ in true })
      }
      ?? temporalOnly
  }

  /// How layers of this name are styled.
  private static func kind(of layerName: String) -> (any FeatureStyle.Type)? {
    switch layerName {
    case "places", "control": PlaceStyle.self
    case "gazetteer": GazetteerStyle.self
    case "claims": ClaimStyle.self
    case "areas": AreaStyle.self
    case "front": FrontStyle.self
    default: nil
    }
  }
}

/// What a layer needs to be styled.
protocol FeatureStyle {
  /// The columns that name sides.
  static var sideColumns: [String] { get }
  /// What the classifying expression gives for a feature, whose texts are asked for by column.
  static func key(_ text: (_ column: String) -> String?) -> String
  /// The style of a layer that names these sides.
  init(sides: [Side])
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
