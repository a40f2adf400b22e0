/// One kind of features: how it is drawn, and the words for it in the legend.
struct SymbolCategory {
  /// What the classifying expression gives for such a feature.
  let value: String
  /// The words in the legend.
  let label: String
  /// The symbol, bottom layer first.
  let markers: [Marker]
  /// True for an entry that explains the legend and matches no feature.
  var isAlwaysInLegend = false
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
  let symbols = categories.enumerated().map { index, category in
    "<symbol name=\"\(index)\" type=\"marker\" alpha=\"1\" force_rhr=\"0\" clip_to_extent=\"1\">"
      + category.markers.map(\.element).joined() + "</symbol>"
  }
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
