import Model
import SourceText

/// One entry of `sides`, the party not yet looked up.
struct SideDraft {
  let id: SourceScalar
  let party: SourceScalar?
  /// The side; nil when the entry has a fault of its own.
  let side: Side?

  private static let fields = ["id", "name", "name_ar", "party", "colour", "note"]

  /// Reads an entry; nil when it has no usable id.
  init?(_ node: SourceNode, in file: SourceFile, reporting problems: inout [Problem]) {
    let before = problems.count
    guard
      let reader = FieldReader(
        node, subject: "side", fields: SideDraft.fields, in: file, reporting: &problems)
    else { return nil }
    let id = reader.shortName("id", reporting: &problems)
    let name = reader.text("name", reporting: &problems)
    let nameArabic = reader.optionalText("name_ar", reporting: &problems)
    let colour = SideDraft.colour(reader, reporting: &problems)
    let note = reader.optionalText("note", reporting: &problems)
    party = reader.text("party", reporting: &problems)
    guard let id else { return nil }
    self.id = id
    guard problems.count == before, let name, let party, let colour else {
      side = nil
      return
    }
    side = Side(
      id: Side.ID(id.text), name: name.text, nameArabic: nameArabic?.text,
      party: Party.ID(party.text), colour: colour, note: note?.text)
  }

  /// `#rrggbb` in either case, given back in lower case.
  private static func colour(
    _ reader: FieldReader, reporting problems: inout [Problem]
  ) -> String? {
    guard let value = reader.text("colour", reporting: &problems) else { return nil }
    let digits = value.text.utf8.dropFirst()
    guard value.text.utf8.count == 7, value.text.utf8.first == UInt8(ascii: "#"),
      digits.allSatisfy(\.isHexadecimal)
    else {
      problems.append(
        reader.problem(
          "colour", .badValue,
          "colour \(quoted(value.text)) must be written \"#rrggbb\", in quotes"))
      return nil
    }
    return value.text.lowercased()
  }
}

extension UInt8 {
  /// True for the digits 0-9, a-f and A-F in ASCII.
  fileprivate var isHexadecimal: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
