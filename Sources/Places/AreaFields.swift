import Model
import SourceText

/// The fields of one entry of `areas.yaml`, each in its right form.
struct AreaFields {
  /// The area.
  let id: SourceScalar
  /// P-codes of administrative units whose places all belong to it.
  let admin: [String]
  /// Further members.
  let places: [SourceScalar]
  /// Places that the units would bring in but the reading leaves out.
  let except: [SourceScalar]
  /// Who reads the words that way; nothing, with a problem, where nobody is named.
  let source: String
  /// Why it has no members.
  let empty: SourceScalar?
  /// True when having no members is no problem of its own, because something else was wrong.
  let mayBeEmpty: Bool

  /// Nil, with a problem, when the entry is no mapping or names no area.
  init?(_ entry: SourceNode, in file: SourceFile, reporting problems: inout [Problem]) {
    let names = ["id", "admin", "places", "except", "source", "empty"]
    guard
      let fields = FieldReader(
        entry, subject: "an area's entry", fields: names, in: file, reporting: &problems),
      let id = fields.text("id", reporting: &problems)
    else { return nil }
    self.id = id
    let found = problems.count
    let units = fields.texts("admin", reporting: &problems) ?? []
    for unit in units where !isAdminCode(unit.text) {
      problems.append(
        Problem(
          at: file.location(line: unit.line), .badValue,
          "admin \(quoted(unit.text)) must be a P-code like SY07, SY0702 or SY070204"))
    }
    admin = units.map(\.text).filter(isAdminCode)
    places = fields.texts("places", reporting: &problems) ?? []
    except = fields.texts("except", reporting: &problems) ?? []
    empty = fields.optionalText("empty", reporting: &problems)
    mayBeEmpty = empty != nil || problems.count > found
    if fields["source"] == nil {
      problems.append(
        fields.problem(
          "source", .noSource, "area \(id.text) has no source: say who reads the words that way"))
      source = ""
    } else {
      source = fields.text("source", reporting: &problems)?.text ?? ""
    }
  }
}
