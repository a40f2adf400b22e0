import FrontLine

/// A part of the log.
struct LogText {
  let entry: LogEntry

  /// Time, author and chain, then what was recorded.
  func text(atMost limit: Int?) -> String {
    let range =
      entry.sequences.count == 1
      ? "\(entry.sequences.lowerBound)"
      : "\(entry.sequences.lowerBound)-\(entry.sequences.upperBound)"
    var lines = [
      "\(entry.recordedAt)  \(entry.recordedBy)  chain \(entry.chain), row \(range)"
    ]
    lines += entry.lines.prefix(limit ?? .max).map { line in
      "  \(line.action.rawValue) \(line.kind) \(line.subject)"
        + (line.reason.map { " (\($0))" } ?? "")
    }
    if let limit, entry.lines.count > limit {
      let rest = Dictionary(grouping: entry.lines.dropFirst(limit), by: \.kind)
      let counts = rest.sorted { $0.key < $1.key }.map { "\($0.value.count) of kind \($0.key)" }
      lines.append("  and \(counts.joined(separator: ", "))")
    }
    return lines.joined(separator: "\n")
  }

  static let header = "chain,sequence,recorded_at,recorded_by,action,kind,subject,reason,hash"

  /// One line a row, each with its end.
  var rows: String {
    zip(entry.sequences, entry.lines).map { sequence, line in
      commaSeparated([
        entry.chain, "\(sequence)", entry.recordedAt, entry.recordedBy, line.action.rawValue,
        line.kind, line.subject, line.reason, line.hash,
      ])
    }.joined()
  }
}
