import Model
import OrderedJSON

/// A body that cannot be understood, with the reason.
package struct EntryError: Error, Hashable, CustomStringConvertible {
  /// The sentence for the reader.
  package let description: String

  /// An error.
  package init(_ description: String) { self.description = description }
}

/// Reads the members of a body.
struct BodyReader {
  private let record: LedgerEntry
  private let members: Members

  /// The members of a body: quickly read ones, or those of any JSON.
  private enum Members {
    case flat(FlatBody)
    case json(JSON)
  }

  /// Reads a body.
  ///
  /// - Throws: `EntryError` when it is no JSON, withdrawn, or of a later format than this program's.
  init(_ record: LedgerEntry) throws(EntryError) {
    self.record = record
    if let flat = FlatBody(record.body) {
      members = .flat(flat)
    } else {
      do throws(JSONSyntaxError) {
        members = .json(try JSON(record.body))
      } catch {
        throw EntryError("\(record.kind) \(record.subject): the body is no JSON, \(error.reason)")
      }
    }
    let format = try number("format")
    guard format >= 1 else {
      throw error("the body has format \(format), which there never was")
    }
    guard format <= BodyWriter.format else {
      throw EntryError(
        "\(record.kind) \(record.subject): the body has format \(format), this program reads up to "
          + "\(BodyWriter.format): update FrontLine")
    }
  }

  /// An error about this record.
  func error(_ fact: String) -> EntryError {
    EntryError("\(record.kind) \(record.subject): \(fact)")
  }

  /// The value of a member; nil when there is none.
  private subscript(name: StaticString) -> JSON? {
    switch members {
    case .json(let json): json[name.description]
    case .flat(let body):
      body.member(name).flatMap { BodyReader.value($0.bytes, $0.kind, in: body) }
    }
  }

  private static func value(
    _ bytes: ArraySlice<UInt8>, _ kind: FlatBody.Kind, in body: FlatBody
  ) -> JSON? {
    switch kind {
    case .text: return .string(String(decoding: bytes, as: UTF8.self))
    case .truth: return .bool(bytes.first == UInt8(ascii: "t"))
    case .texts: return .array(body.texts(bytes).map(JSON.string))
    case .number:
      let text = String(decoding: bytes, as: UTF8.self)
      return Int(text).map(JSON.integer) ?? Double(text).map(JSON.number)
    }
  }

  /// A text that must be there.
  func text(_ name: StaticString) throws(EntryError) -> String {
    guard let text = try optionalText(name) else { throw error("\"\(name)\" is missing") }
    return text
  }

  /// A text that may be missing.
  func optionalText(_ name: StaticString) throws(EntryError) -> String? {
    switch self[name] {
    case nil: return nil
    case .string(let text)?: return text
    default: throw error("\"\(name)\" is no text")
    }
  }

  /// A whole number that must be there.
  func number(_ name: StaticString) throws(EntryError) -> Int {
    guard let number = try optionalNumber(name) else { throw error("\"\(name)\" is missing") }
    return number
  }

  /// A whole number that may be missing.
  func optionalNumber(_ name: StaticString) throws(EntryError) -> Int? {
    switch self[name] {
    case nil: return nil
    case .integer(let number)?: return number
    default: throw error("\"\(name)\" is no whole number")
    }
  }

  /// Degrees that may be missing.
  func degrees(_ name: StaticString) throws(EntryError) -> Double? {
    switch self[name] {
    case nil: return nil
    case .integer(let number)?: return Double(number)
    case .number(let number)?: return number
    default: throw error("\"\(name)\" is no number")
    }
  }

  /// True when the member is there and true.
  func flag(_ name: StaticString) throws(EntryError) -> Bool {
    switch self[name] {
    case nil: return false
    case .bool(let truth)?: return truth
    default: throw error("\"\(name)\" is neither true nor false")
    }
  }

  /// A list of texts; empty when it is missing.
  func texts(_ name: StaticString) throws(EntryError) -> [String] {
    try items(name) { (item) throws(EntryError) in
      guard case .string(let text) = item else { throw error("\"\(name)\" holds more than texts") }
      return text
    }
  }

  /// A list; empty when it is missing.
  func items<Item>(
    _ name: StaticString, _ read: (JSON) throws(EntryError) -> Item
  ) throws(EntryError) -> [Item] {
    guard let value = self[name] else { return [] }
    guard case .array(let items) = value else { throw error("\"\(name)\" is no list") }
    var all: [Item] = []
    for item in items { all.append(try read(item)) }
    return all
  }

  /// A date that may be missing.
  func date(_ name: StaticString) throws(EntryError) -> EventDate? {
    guard let text = try optionalText(name) else { return nil }
    do throws(EventDateError) {
      return try EventDate(text)
    } catch {
      throw self.error("\(name): \(error)")
    }
  }

  /// A value of a fixed list.
  func choice<Choice: RawRepresentable<String>>(
    _ name: StaticString, of type: Choice.Type
  ) throws(EntryError) -> Choice {
    let text = try text(name)
    guard let choice = Choice(rawValue: text) else { throw error("\"\(text)\" is no \(name)") }
    return choice
  }
}
