/// Moves points that coincide (within a metre) onto a ring around the place they share.
func pointDisplacement(_ inner: String) -> String {
  let centre = Marker(shape: .circle, size: 0.6, fill: .ink, outlineWidth: 0)
  return """
    <renderer-v2 type="pointDisplacement" forceraster="0" symbollevels="0" enableorderby="0" \
    tolerance="0.00001" toleranceUnit="MapUnit" toleranceUnitScale="3x:0,0,0,0,0,0" placement="0" \
    circleWidth="0.15" circleColor="\(Colour.grey.text)" circleRadiusAddition="0" \
    labelAttributeName="" labelColor="\(Colour.ink.text)" labelDistanceFactor="0.5" \
    maxLabelScaleDenominator="-1">
    \(inner)
    \(symbolElement("centerSymbol", [centre]))
    </renderer-v2>
    """
}
