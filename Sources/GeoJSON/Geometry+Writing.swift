import Model
import OrderedJSON

/// Decimals of a coordinate in degrees: 7 are about 1 cm, as GDAL writes for RFC 7946.
let decimalsOfDegrees = 7

extension JSONOutput {
  /// Appends a geometry object.
  mutating func append(_ geometry: Layer.Geometry) {
    switch geometry {
    case .point(let position):
      append(raw: "{\"type\":\"Point\",\"coordinates\":")
      append(position)
    case .multiPolygon(let polygons):
      append(raw: "{\"type\":\"MultiPolygon\",\"coordinates\":")
      appendList(polygons) { output, polygon in
        output.appendList(polygon) { output, ring in output.append(ring) }
      }
    case .multiLineString(let lines):
      append(raw: "{\"type\":\"MultiLineString\",\"coordinates\":")
      appendList(lines) { output, line in output.append(line) }
    }
    append(raw: "}")
  }

  private mutating func append(_ positions: [Coordinate]) {
    appendList(positions) { output, position in output.append(position) }
  }

  private mutating func append(_ position: Coordinate) {
    append(raw: "[")
    append(position.longitude, decimals: decimalsOfDegrees)
    append(raw: ",")
    append(position.latitude, decimals: decimalsOfDegrees)
    append(raw: "]")
  }

  private mutating func appendList<Element>(
    _ elements: [Element], _ appendElement: (inout JSONOutput, Element) -> Void
  ) {
    append(raw: "[")
    for (index, element) in elements.enumerated() {
      if index > 0 { append(raw: ",") }
      appendElement(&self, element)
    }
    append(raw: "]")
  }
}
