import Model
import SourceText

/// Reads `areas.yaml`: who belongs to each area, and who reads the words that way.
struct AreaReader {
  private let file: SourceFile
  private let rows: [PlaceRow]
  /// Which of the places are areas.
  private let isAreaByID: [Place.ID: Bool]
  private let resolver: AreaMembers

  init(file: SourceFile, rows: [PlaceRow]) {
    self.file = file
    self.rows = rows
    isAreaByID = Dictionary(
      uniqueKeysWithValues: rows.map { ($0.place.id, $0.place.featureCode.isArea) })
    resolver = AreaMembers(rows.map(\.place))
  }

  /// How every area is read; each area has one entry, and each entry an area.
  func readings(reporting problems: inout [Problem]) -> [AreaReading] {
    guard let entries = entries(reporting: &problems) else { return [] }
    var readings: [AreaReading] = []
    var lines: [Place.ID: Int] = [:]
    for entry in entries {
      guard let fields = AreaFields(entry, in: file, reporting: &problems) else { continue }
      let id = Place.ID(fields.id.text)
      if let line = lines[id] {
        problems.append(
          problem(
            fields.id, .duplicateID,
            "area \(id) has an entry on line \(line) already: join the two"))
        continue
      }
      lines[id] = fields.id.line
      guard isArea(fields.id, reporting: &problems) else { continue }
      readings.append(reading(fields, reporting: &problems))
    }
    for row in rows where row.place.featureCode.isArea && lines[row.place.id] == nil {
      problems.append(
        Problem(
          at: row.location, .missingField,
          "area \(row.place.id) has no entry in \(file.path): add one that names its members"))
    }
    return readings
  }

  private func entries(reporting problems: inout [Problem]) -> [SourceNode]? {
    do throws(Problem) {
      guard let root = try parseYAML(file) else { return [] }
      guard
        let fields = FieldReader(
          root, subject: "the file", fields: ["areas"], in: file, reporting: &problems),
        let list = fields.required("areas", reporting: &problems)
      else { return nil }
      guard case .sequence(let entries, _) = list else {
        problems.append(
          fields.problem("areas", .badValue, "\"areas\" must be a list, not \(list.kind)"))
        return nil
      }
      return entries
    } catch {
      problems.append(error)
      return nil
    }
  }

  private func isArea(_ id: SourceScalar, reporting problems: inout [Problem]) -> Bool {
    guard let isArea = isAreaIfKnown(id, reporting: &problems) else { return false }
    if !isArea {
      let code = rows.first { $0.place.id.text == id.text }?.place.featureCode.text ?? ""
      problems.append(
        problem(
          id, .badValue,
          "\(id.text) has the feature code \(code), which is no area: "
            + "correct the one or remove the other"))
    }
    return isArea
  }

  private func reading(_ fields: AreaFields, reporting problems: inout [Problem]) -> AreaReading {
    let places = fields.places.compactMap { member($0, reporting: &problems) }
    let except = fields.except.filter { member($0, reporting: &problems) != nil }
    func reading(except: [SourceScalar]) -> AreaReading {
      AreaReading(
        area: Place.ID(fields.id.text), admin: fields.admin, places: places,
        except: except.map { Place.ID($0.text) }, source: fields.source, empty: fields.empty?.text)
    }
    let all = Set(resolver.members(reading(except: [])))
    var left: Set<String> = []
    for id in except where !all.contains(Place.ID(id.text)) || !left.insert(id.text).inserted {
      problems.append(
        problem(
          id, .badValue, "\(id.text) is left out but would not be in the area: remove it"))
    }
    let whole = reading(except: except)
    checkEmptiness(
      fields, isEmpty: resolver.members(whole).isEmpty, reporting: &problems)
    return whole
  }

  private func checkEmptiness(
    _ fields: AreaFields, isEmpty: Bool, reporting problems: inout [Problem]
  ) {
    if isEmpty, !fields.mayBeEmpty {
      problems.append(
        problem(
          fields.id, .badValue,
          "area \(fields.id.text) has no members: name some, or say why with \"empty\""))
    }
    if !isEmpty, let empty = fields.empty {
      problems.append(
        problem(empty, .badValue, "area \(fields.id.text) has members: remove \"empty\""))
    }
  }

  /// A place that may be a member: one that is there and is no area itself.
  private func member(_ id: SourceScalar, reporting problems: inout [Problem]) -> Place.ID? {
    guard let isArea = isAreaIfKnown(id, reporting: &problems) else { return nil }
    guard !isArea else {
      problems.append(
        problem(
          id, .badValue, "\(id.text) is an area, and areas have no areas in them: name its places"
        ))
      return nil
    }
    return Place.ID(id.text)
  }

  /// Whether a place is an area; nil, with a problem, when there is no such place.
  private func isAreaIfKnown(_ id: SourceScalar, reporting problems: inout [Problem]) -> Bool? {
    if let isArea = isAreaByID[Place.ID(id.text)] { return isArea }
    let near = suggestion(for: id.text, among: rows.map(\.place.id.text))
    problems.append(
      problem(id, .unknownPlace, "place \(quoted(id.text)) is not in the gazetteer\(near)"))
    return nil
  }

  private func problem(_ scalar: SourceScalar, _ code: Problem.Code, _ message: String) -> Problem {
    Problem(at: file.location(line: scalar.line), code, message)
  }
}
