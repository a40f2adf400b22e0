import OrderedJSON

/// One JSON object a line.
struct NameObjects: NameRows {
  private var scanner: LineScanner
  private let columns: NameColumns
  private var count = 0

  init(_ scanner: LineScanner, _ columns: NameColumns) {
    self.scanner = scanner
    self.columns = columns
  }

  mutating func next() -> NameRow? {
    guard let line = scanner.next() else { return nil }
    count += 1
    let member = columns.name ?? "name"
    var problem: String?
    var object = JSON.null
    do throws(JSONSyntaxError) {
      object = try JSON(bytes: Array(line))
      if text(object, member) == nil {
        problem = "line \(count): there is no text \"\(member)\" in this object"
      }
    } catch {
      problem = "line \(count): no JSON object: \(error.reason)"
    }
    return NameRow(
      number: count, name: text(object, member) ?? "",
      near: columns.near.flatMap { text(object, $0) },
      group: columns.group.flatMap { text(object, $0) },
      cells: [String(decoding: line, as: UTF8.self)], problem: problem)
  }

  private func text(_ object: JSON, _ member: String) -> String? {
    guard case .string(let text)? = object[member] else { return nil }
    return text
  }
}
