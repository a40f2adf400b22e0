// Writes random points as GeoJSON and as a GeoPackage, and prints what each took in seconds.
// Usage: Write POINTS.csv OUT.geojson OUT.gpkg; the columns are place, name, holder, valid_from, valid_to, lon, lat.
import Foundation
import GeoJSON
import GeoPackage
import Model

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
  print("Usage: Write POINTS.csv OUT.geojson OUT.gpkg")
  exit(64)
}
let names = ["place", "name", "holder"]
let fields =
  names.map { Layer.Field($0, .text) } + ["valid_from", "valid_to"].map { Layer.Field($0, .date) }
let text = try String(contentsOfFile: arguments[1], encoding: .utf8)
let features = text.split(separator: "\n").dropFirst().compactMap { line -> Layer.Feature? in
  let cells = line.split(separator: ",").map(String.init)
  guard cells.count == 7, let longitude = Double(cells[5]), let latitude = Double(cells[6]),
    let position = Coordinate(longitude: longitude, latitude: latitude)
  else { return nil }
  let days = cells[3...4].map { Day($0).map { Layer.Value.date($0) } ?? .null }
  return Layer.Feature(
    id: cells[0], geometry: .point(position), values: cells[..<3].map { .text($0) } + days)
}

let clock = ContinuousClock()
func report(_ format: String, _ body: () throws -> Void) rethrows {
  let seconds = try clock.measure(body)
  print(format, Double(seconds.components.seconds) + Double(seconds.components.attoseconds) * 1e-18)
}

print("points", features.count)
try report("geojson") {
  let layer = Layer(
    name: "points", geometryType: .point, fields: fields, features: features, metadata: [])
  try Data(geoJSON(layer)).write(to: URL(fileURLWithPath: arguments[2]))
}
try report("gpkg") {
  let table = LayerTable(name: "points", geometryType: .point, fields: fields)
  let file = GeoPackageFile(about: [], lastChange: "2020-01-01T00:00:00.000Z")
  try file.write(
    [.init(table: table, title: "Points", description: "", style: "", features: features)],
    to: arguments[3])
}
