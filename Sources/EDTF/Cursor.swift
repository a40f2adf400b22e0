/// A reading position in a part of the text.
struct Cursor {
  private(set) var rest: Substring.UTF8View

  init(_ text: Substring) { rest = text.utf8 }

  var next: UInt8? { rest.first }

  var isAtEnd: Bool { rest.isEmpty }

  /// Steps over the character if it is the next one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Steps over one qualifier if there is one.
  ///
  /// - Throws: `Refusal` when another follows: `%` is the way to write both.
  mutating func takeQualifier() throws(Refusal) -> Qualifier? {
    guard let qualifier = Qualifier(next) else { return nil }
    rest.removeFirst()
    guard Qualifier(next) == nil else {
      throw Refusal("two qualifiers in a row; % means both uncertain and approximate")
    }
    return qualifier
  }

  /// Steps over all digits, and over `X` too where the mask allows it.
  mutating func takeDigits(orX: Bool = false) -> Substring {
    let digits = rest.prefix { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || orX && byte == UInt8(ascii: "X")
    }
    rest = rest[digits.endIndex...]
    return Substring(digits)
  }

  /// Why the rest of the text has no place here.
  func unexpected(after what: String) -> Refusal {
    guard let character = Substring(rest).first else {
      return Refusal("something is missing after \(what)")
    }
    switch character {
    case "u", "x": return Refusal("\"\(character)\" is not used; an unknown digit is written X")
    case " ":
      return Refusal(
        "there is a blank after \(what); a date has none, and a time follows the letter T")
    case "T": return Refusal("a time can only follow a whole day such as 1917-03-09")
    case ".":
      return Refusal("\"..\" is for sets such as [1917..1918]; an interval is written 1917/1918")
    case "/": return Refusal("an interval has one \"/\", and none stands in a set")
    default: return Refusal("\"\(character)\" has no place after \(what)")
    }
  }
}
