/// One kind of features: how it is drawn, and the words for it in the legend.
struct SymbolCategory {
  /// What the classifying expression gives for such a feature.
  let value: String
  /// The words in the legend.
  let label: String
  /// The layers of the symbol, the bottom one first.
  let symbol: [any SymbolLayer]
  /// True for an entry that explains the legend and matches no feature.
  var isAlwaysInLegend = false
}

/// A part of a symbol.
protocol SymbolLayer {
  /// QGIS's word for symbols made of such parts.
  static var kind: String { get }
  /// The element of the part.
  var element: String { get }
}

/// The element of a symbol; all its layers are of one kind.
func symbolElement(_ name: String, _ layers: [any SymbolLayer]) -> String {
  let kind = layers.first.map { type(of: $0).kind } ?? Marker.kind
  return """
    <symbol name="\(name)" type="\(kind)" alpha="1" force_rhr="0" clip_to_extent="1">\
    \(layers.map(\.element).joined())</symbol>
    """
}

/// The renderer that looks up each feature's category by an expression.
///
/// `drawingOrder` is an expression too: features with greater values are drawn on top.
func categorizedRenderer(
  _ categories: [SymbolCategory], by expression: String, drawingOrder: String
) -> String {
  let entries = categories.enumerated().map { index, category in
    "<category symbol=\"\(index)\" value=\"\(xml(category.value))\" type=\"string\" "
      + "label=\"\(xml(category.label))\" render=\"true\"/>"
  }
  let symbols = categories.enumerated().map { symbolElement("\($0)", $1.symbol) }
  return """
    <renderer-v2 type="categorizedSymbol" attr="\(xml(expression))" forceraster="0" \
    symbollevels="0" enableorderby="1">
    <categories>
    \(entries.joined(separator: "\n"))
    </categories>
    <symbols>
    \(symbols.joined(separator: "\n"))
    </symbols>
    <orderby><orderByClause asc="1" nullsFirst="1">\(xml(drawingOrder))</orderByClause></orderby>
    </renderer-v2>
    """
}
