/// The members of a body that is one flat object: texts without escapes, whole numbers, decimals, truths
/// and lists of such texts.
///
/// Nearly all bodies are, and a ledger has millions: this walks over the bytes once and makes values only
/// of what is asked for. What it does not know is left to the reader of all of JSON.
struct FlatBody {
  /// What a member is.
  enum Kind { case text, number, truth, texts }

  private struct Member {
    let name: Range<Int>
    let value: Range<Int>
    let kind: Kind
  }

  private let bytes: [UInt8]
  private let members: [Member]

  /// The members; nil when the body is anything else, good or bad.
  ///
  /// - Complexity: O(bytes).
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var scan = FlatScan()
    var members: [Member] = []
    members.reserveCapacity(18)
    guard scan.skip("{", bytes) else { return nil }
    repeat {
      guard let name = scan.text(bytes), scan.skip(":", bytes),
        let (value, kind) = scan.value(bytes)
      else { return nil }
      members.append(Member(name: name, value: value, kind: kind))
    } while scan.skip(",", bytes)
    guard scan.skip("}", bytes), scan.position == bytes.count else { return nil }
    self.bytes = bytes
    self.members = members
  }

  /// The bytes of the first member of a name, and what it is; nil when there is none.
  func member(_ name: StaticString) -> (bytes: ArraySlice<UInt8>, kind: Kind)? {
    for member in members where member.name.count == name.utf8CodeUnitCount {
      let isNamed = bytes[member.name].elementsEqual(
        UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
      if isNamed { return (bytes[member.value], member.kind) }
    }
    return nil
  }

  /// The texts of a list that `member` gave.
  func texts(_ list: ArraySlice<UInt8>) -> [String] {
    var texts: [String] = []
    var scan = FlatScan(position: list.startIndex)
    repeat {
      guard let text = scan.text(bytes) else { break }
      texts.append(String(decoding: bytes[text], as: UTF8.self))
    } while scan.skip(",", bytes)
    return texts
  }
}

/// A place in the bytes of a body.
private struct FlatScan {
  var position = 0

  mutating func skip(_ character: Unicode.Scalar, _ bytes: [UInt8]) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// A text without escapes, its quotes left out.
  mutating func text(_ bytes: [UInt8]) -> Range<Int>? {
    guard skip("\"", bytes) else { return nil }
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position += 1
        return start..<(position - 1)
      case UInt8(ascii: "\\"), 0..<0x20: return nil
      default: position += 1
      }
    }
    return nil
  }

  mutating func value(_ bytes: [UInt8]) -> (Range<Int>, FlatBody.Kind)? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "\""): return text(bytes).map { ($0, .text) }
    case UInt8(ascii: "["): return texts(bytes).map { ($0, .texts) }
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return word(bytes).map { ($0, .truth) }
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return number(bytes).map { ($0, .number) }
    default: return nil
    }
  }

  private mutating func texts(_ bytes: [UInt8]) -> Range<Int>? {
    position += 1
    let start = position
    if skip("]", bytes) { return start..<start }
    repeat {
      guard text(bytes) != nil else { return nil }
    } while skip(",", bytes)
    return skip("]", bytes) ? start..<(position - 1) : nil
  }

  private mutating func word(_ bytes: [UInt8]) -> Range<Int>? {
    let start = position
    while position < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[position])
    {
      position += 1
    }
    let word = bytes[start..<position]
    return word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8)
      ? start..<position : nil
  }

  /// A number as this program writes it: no exponent, and no zero in front of a digit.
  private mutating func number(_ bytes: [UInt8]) -> Range<Int>? {
    let start = position
    _ = skip("-", bytes)
    let first = position
    guard digits(bytes) > 0, position == first + 1 || bytes[first] != UInt8(ascii: "0") else {
      return nil
    }
    if skip(".", bytes), digits(bytes) == 0 { return nil }
    return start..<position
  }

  private mutating func digits(_ bytes: [UInt8]) -> Int {
    let start = position
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
    {
      position += 1
    }
    return position - start
  }
}
