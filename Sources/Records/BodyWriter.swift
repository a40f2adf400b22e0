import OrderedJSON

/// Writes the body of a record: one JSON object, its members sorted by name whatever the order in
/// which they are put.
struct BodyWriter {
  private var members: [(name: StaticString, json: JSONOutput)] = []
  /// Version of the bodies that this program writes.
  static let format = 1

  /// The beginning of every body: its format, and what it corrects.
  init(supersedes: [String] = []) {
    put("format", BodyWriter.format)
    put("supersedes", list: supersedes.sorted())
  }

  /// A text; nothing where there is none.
  mutating func put(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    var json = JSONOutput(capacity: text.utf8.count + 2)
    json.append(text)
    members.append((name, json))
  }

  /// A whole number; nothing where there is none.
  mutating func put(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    var json = JSONOutput()
    json.append(number)
    members.append((name, json))
  }

  /// Degrees, with at most seven decimals: a centimetre.
  mutating func put(_ name: StaticString, degrees: Double) {
    var json = JSONOutput()
    json.append(degrees, decimals: 7)
    members.append((name, json))
  }

  /// `true`; nothing where it is false.
  mutating func put(_ name: StaticString, flag: Bool) {
    guard flag else { return }
    var json = JSONOutput()
    json.append(true)
    members.append((name, json))
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
    var json = JSONOutput()
    json.append(raw: "[")
    for (index, item) in objects.enumerated() {
      if index > 0 { json.append(raw: ",") }
      write(&json, item)
    }
    json.append(raw: "]")
    members.append((name, json))
  }

  /// The body.
  var text: String {
    let sorted = members.sorted { $0.name.description < $1.name.description }
    var json = JSONOutput(capacity: members.reduce(2) { $0 + $1.json.bytes.count + 24 })
    json.append(raw: "{")
    for (index, member) in sorted.enumerated() {
      if index > 0 { json.append(raw: ",") }
      json.append(raw: "\"")
      json.append(raw: member.name)
      json.append(raw: "\":")
      json.append(raw: member.json.bytes)
    }
    json.append(raw: "}")
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
