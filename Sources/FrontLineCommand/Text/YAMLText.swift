import FrontLine

/// What options say, as the YAML of a report file.
enum YAMLText {
  /// A value of a field.
  enum Value {
    case text(String?)
    case list([String])
  }

  /// A mapping under a name; fields without a value are left out.
  static func mapping(_ name: String, _ fields: [(name: String, value: String?)]) -> String {
    "\(name):\n"
      + fields.compactMap { field in
        field.value.map { "  \(field.name): \(quotedYAML($0))\n" }
      }.joined()
  }

  /// An item of a list of mappings.
  static func item(_ fields: [(name: String, value: Value)]) -> String {
    let lines = fields.compactMap { field -> String? in
      switch field.value {
      case .text(let text): text.map { "\(field.name): \(quotedYAML($0))\n" }
      case .list(let items):
        items.isEmpty
          ? nil : "\(field.name): [\(items.map(quotedYAML).joined(separator: ", "))]\n"
      }
    }
    return "  - " + lines.joined(separator: "    ")
  }

  /// Lower-case letters, digits and single hyphens of a text.
  static func shortName(_ text: String) -> String {
    var name = ""
    for byte in text.lowercased().utf8 {
      let isKept =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      if isKept {
        name.unicodeScalars.append(Unicode.Scalar(byte))
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
    }
    while name.hasSuffix("-") { name.removeLast() }
    return name
  }
}
