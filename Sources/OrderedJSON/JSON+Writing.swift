extension JSON {
  /// How the text is laid out.
  package enum Layout: Sendable {
    /// No blanks at all, one line.
    case compact
    /// Two spaces a level, one member or element a line; a list of numbers keeps to one line.
    case pretty
  }

  /// The value as UTF-8 JSON, without a line feed at the end.
  ///
  /// - Complexity: O(n) in the length of the text.
  package func bytes(_ layout: Layout = .compact) -> [UInt8] {
    // As long as most lines of a report are.
    var output = JSONOutput(capacity: 1 << 10)
    output.append(self, layout)
    return output.bytes
  }

  /// The value as JSON text, without a line feed at the end.
  package func text(_ layout: Layout = .compact) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }
}

extension JSONOutput {
  /// Appends a value; `depth` is how far inside other values it stands.
  package mutating func append(_ json: JSON, _ layout: JSON.Layout = .compact, depth: Int = 0) {
    switch json {
    case .null: append(raw: "null")
    case .bool(let truth): append(truth)
    case .integer(let integer): append(integer)
    case .number(let number): append(number)
    case .string(let string): append(string)
    case .array(let elements): append(elements, layout, depth: depth)
    case .object(let members): append(members, layout, depth: depth)
    }
  }

  private mutating func append(_ elements: [JSON], _ layout: JSON.Layout, depth: Int) {
    let isOneLine = layout == .compact || elements.allSatisfy(\.isNumber)
    append(raw: "[")
    for (index, element) in elements.enumerated() {
      if index > 0 { append(raw: isOneLine && layout == .pretty ? ", " : ",") }
      if !isOneLine { appendLineFeed(depth: depth + 1) }
      append(element, layout, depth: depth + 1)
    }
    if !isOneLine { appendLineFeed(depth: depth) }
    append(raw: "]")
  }

  private mutating func append(_ members: [(String, JSON)], _ layout: JSON.Layout, depth: Int) {
    append(raw: "{")
    for (index, member) in members.enumerated() {
      if index > 0 { append(raw: ",") }
      if layout == .pretty { appendLineFeed(depth: depth + 1) }
      append(member.0)
      append(raw: layout == .pretty ? ": " : ":")
      append(member.1, layout, depth: depth + 1)
    }
    if layout == .pretty && !members.isEmpty { appendLineFeed(depth: depth) }
    append(raw: "}")
  }

  private mutating func appendLineFeed(depth: Int) {
    append(raw: "\n")
    for _ in 0..<depth { append(raw: "  ") }
  }
}
