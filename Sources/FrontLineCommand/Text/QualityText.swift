import FrontLine

/// The work queues in short: how many rows each has, and the first of them.
struct QualityText {
  let quality: Quality

  /// So many rows of each are shown.
  private static let rows = 5

  var text: String { quality.queues.map(summary).joined(separator: "\n") }

  private func summary(_ queue: WorkQueue) -> String {
    let title = "\(queue.name) (\(queue.title)): \(queue.rows.count)\n"
    guard !queue.rows.isEmpty else { return title }
    let shown = queue.columns.indices.filter { queue.brief.contains(queue.columns[$0]) }
    var table = TextTable(shown.map { queue.columns[$0] })
    for row in queue.rows.prefix(QualityText.rows) {
      table.append(shown.map { row[$0].text ?? "-" })
    }
    let left = queue.rows.count - QualityText.rows
    let lines = table.text.split(separator: "\n").map { "  \($0)\n" }.joined()
    return title + lines + (left > 0 ? "  and \(left) more\n" : "")
  }
}

extension WorkQueue.Cell {
  /// The value as text; nil where there is none.
  var text: String? {
    switch self {
    case .none: nil
    case .text(let text): text
    case .number(let number): "\(number)"
    case .degrees(let degrees): "\(degrees)"
    }
  }
}
