/// Labels beside points: 9 point, nearly black on a white edge, in the reader's own font.
///
/// Labels that find no room are left out; the symbols keep clear of them where they can.
func placeNameLabeling(expression: String) -> String {
  """
  <labeling type="simple">
  <settings calloutType="simple">
  <text-style fieldName="\(xml(expression))" isExpression="1" fontWeight="50" fontSize="9" fontSizeUnit="Point" \
  textColor="\(Colour.ink.text)" textOpacity="1" multilineHeight="0.9" namedStyle="">
  <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="MM" \
  bufferColor="\(Colour.paper.text)" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1"/>
  </text-style>
  <text-format multilineAlign="3" wrapChar=""/>
  <placement placement="6" predefinedPositionOrder="R,L,TR,BR,TL,BL,TSR,BSR" dist="0.6" \
  distUnits="MM" offsetType="1" priority="5" geometryGeneratorType="PointGeometry"/>
  <rendering obstacle="1" obstacleFactor="1.5" displayAll="0" drawLabels="1" scaleVisibility="0"/>
  </settings>
  </labeling>
  """
}
