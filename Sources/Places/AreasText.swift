package import Model
import SourceText

/// The text of `areas.yaml`, which the reader reads back as the same readings.
///
/// Fields come in the order of Gazetteer/README.md.
/// - Parameter readings: the readings, written in this order.
/// - Returns: the whole file.
/// - Complexity: linear in the text.
package func areasText(_ readings: [AreaReading]) -> String {
  var yaml = YAMLLines()
  yaml.put(readings.isEmpty ? "areas: []" : "areas:")
  for reading in readings {
    yaml.put("  - id", reading.area.text)
    yaml.put("    admin", list: reading.admin)
    yaml.put("    places", list: reading.places.map(\.text))
    yaml.put("    except", list: reading.except.map(\.text))
    yaml.put("    source", reading.source)
    yaml.put("    empty", reading.empty)
  }
  return yaml.text
}
