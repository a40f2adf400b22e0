import FrontLine
import OrderedJSON

extension CSV {
  /// A work queue as a table for a file.
  static func table(_ queue: WorkQueue) -> TableText {
    let header = CSV(queue.columns)
    var csv = header
    for row in queue.rows { csv.append(row.map(\.text)) }
    return TableText(name: queue.name, header: header.text, text: csv.text)
  }
}

extension JSON {
  /// The work queues; a row has the columns of the CSV as its members.
  static func quality(_ quality: Quality) -> JSON {
    .object([
      ("on", day(quality.on)),
      (
        "queues",
        .array(
          quality.queues.map { queue in
            .object([
              ("name", .string(queue.name)), ("title", .string(queue.title)),
              (
                "rows",
                .array(
                  queue.rows.map { row in
                    .object(zip(queue.columns, row.map(\.json)).map { ($0, $1) })
                  })
              ),
            ])
          })
      ),
    ])
  }
}

extension WorkQueue.Cell {
  fileprivate var json: JSON {
    switch self {
    case .none: .null
    case .text(let text): .string(text)
    case .number(let number): .integer(number)
    case .degrees(let degrees): .number(degrees)
    }
  }
}
