import OrderedJSON

/// Writes the body of a record: one JSON object, its members sorted by name whatever the order in
/// which they are put.
struct BodyWriter {
  private struct Member {
    let name: StaticString
    let value: Range<Int>
  }

  private var values = JSONOutput(capacity: 384)
  private var members: [Member] = []
  /// Version of the bodies that this program writes.
  static let format = 1

  /// The beginning of every body: its format, and what it corrects.
  init(supersedes: [String] = []) {
    members.reserveCapacity(20)
    put("format", BodyWriter.format)
    put("supersedes", list: supersedes.sorted())
  }

  /// A text; nothing where there is none.
  mutating func put(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    put(name) { $0.append(text) }
  }

  /// A whole number; nothing where there is none.
  mutating func put(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    put(name) { $0.append(number) }
  }

  /// Degrees, with at most seven decimals: a centimetre.
  mutating func put(_ name: StaticString, degrees: Double) {
    put(name) { $0.append(degrees, decimals: 7) }
  }

  /// `true`; nothing where it is false.
  mutating func put(_ name: StaticString, flag: Bool) {
    guard flag else { return }
    put(name) { $0.append(true) }
  }

  /// A list of texts; nothing where it is empty.
  mutating func put(_ name: StaticString, list: [String]) {
    put(name, objects: list) { $0.append($1) }
  }

  /// A list of values that are written one by one; nothing where it is empty.
  mutating func put<Item>(
    _ name: StaticString, objects: [Item], _ write: (inout JSONOutput, Item) -> Void
  ) {
    guard !objects.isEmpty else { return }
    put(name) { json in
      json.append(raw: "[")
      for (index, item) in objects.enumerated() {
        if index > 0 { json.append(raw: ",") }
        write(&json, item)
      }
      json.append(raw: "]")
    }
  }

  private mutating func put(_ name: StaticString, _ write: (inout JSONOutput) -> Void) {
    let start = values.bytes.count
    write(&values)
    members.append(Member(name: name, value: start..<values.bytes.count))
  }

  /// The body.
  var text: String {
    let sorted = members.sorted { $0.name.bytes.lexicographicallyPrecedes($1.name.bytes) }
    let bytes = values.bytes
    var json: [UInt8] = []
    json.reserveCapacity(bytes.count + members.count * 20 + 2)
    for member in sorted {
      json.append(UInt8(ascii: json.isEmpty ? "{" : ","))
      json.append(UInt8(ascii: "\""))
      json.append(contentsOf: member.name.bytes)
      json.append(UInt8(ascii: "\""))
      json.append(UInt8(ascii: ":"))
      json.append(contentsOf: bytes[member.value])
    }
    json.append(UInt8(ascii: "}"))
    return String(decoding: json, as: UTF8.self)
  }
}

extension StaticString {
  /// The bytes of a name of ASCII letters.
  fileprivate var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
