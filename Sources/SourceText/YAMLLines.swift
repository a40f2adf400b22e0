/// Text in YAML, put together line by line, that `parseYAML` reads back.
package struct YAMLLines: Sendable {
  /// The lines so far, each with its line feed.
  package private(set) var text = ""
  /// The number of the line that comes next, from 1.
  package private(set) var line = 1

  /// No line yet.
  package init() {}

  /// Adds a line as it is.
  package mutating func put(_ text: String) {
    self.text += text + "\n"
    line += 1
  }

  /// Adds a field; nothing when it has no value.
  ///
  /// - Parameters:
  ///   - key: its name, after the blanks that indent it.
  ///   - value: its value, as it shall be read.
  package mutating func put(_ key: String, _ value: String?) {
    if let value { put("\(key): \(yamlScalar(value))") }
  }

  /// Adds a field that holds a list, in one line if it fits, else an item a line; nothing when the
  /// list is empty.
  ///
  /// - Parameters:
  ///   - key: its name, after the blanks that indent it.
  ///   - items: the items, as they shall be read.
  package mutating func put(_ key: String, list items: [String]) {
    guard !items.isEmpty else { return }
    let scalars = items.map { yamlScalar($0, inList: true) }
    let short = "\(key): [\(scalars.joined(separator: ", "))]"
    guard short.utf8.count > YAMLLines.width else {
      put(short)
      return
    }
    put("\(key):")
    let indent = String(key.prefix { $0 == " " })
    for scalar in scalars { put("\(indent)  - \(scalar)") }
  }

  /// A list in one line is at most this long, in bytes.
  private static let width = 100
}
