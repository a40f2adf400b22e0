/// A JSON value (RFC 8259) whose objects keep the order of their members.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that may have a fraction. Not a number and the infinities are written as `null`.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])
}

extension JSON {
  /// The text, or null where there is none.
  package static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// The first member of an object with this name; nil for other values and missing members.
  ///
  /// - Complexity: O(n) in members.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }
}

extension JSON: Equatable {
  /// Equal when they are written the same: members in the same order, `1` and `1.0` alike.
  package static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.integer(let a), .number(let b)), (.number(let b), .integer(let a)):
      Int(exactly: b) == a
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)):
      a.elementsEqual(b) { $0.0.utf8.elementsEqual($1.0.utf8) && $0.1 == $1.1 }
    default: false
    }
  }
}
