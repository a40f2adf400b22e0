/// What a YAML file says, as text with lines: no scalar is ever taken for a number or a boolean.
package indirect enum SourceNode: Hashable, Sendable {
  /// Text. A scalar left empty is the empty text.
  case scalar(String, line: Int)
  /// A list.
  case sequence([SourceNode], line: Int)
  /// Fields in the order of the file; no key occurs twice.
  case mapping([SourceEntry], line: Int)

  /// The line on which it begins, from 1.
  package var line: Int {
    switch self {
    case .scalar(_, let line), .sequence(_, let line), .mapping(_, let line): line
    }
  }

  /// What it is, for messages.
  package var kind: String {
    switch self {
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a group of fields"
    }
  }
}

/// One field of a mapping.
package struct SourceEntry: Hashable, Sendable {
  /// The field's name.
  package let key: String
  /// The line of the name, from 1.
  package let keyLine: Int
  /// The field's value.
  package let value: SourceNode

  /// A field.
  package init(key: String, keyLine: Int, value: SourceNode) {
    self.key = key
    self.keyLine = keyLine
    self.value = value
  }
}

/// Text with the line it stands on.
package struct SourceScalar: Hashable, Sendable {
  /// The text.
  package let text: String
  /// The line, from 1.
  package let line: Int

  /// Text on a line.
  package init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }
}
