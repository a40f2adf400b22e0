import FrontLine
import OrderedJSON

extension JSON {
  /// What a walk along the chains found.
  static func verification(_ found: Verification) -> JSON {
    .object([
      (
        "chains",
        .array(
          found.chains.map {
            .object([
              ("chain", .string($0.name)), ("rows", .integer($0.rows)), ("head", .string($0.head)),
              ("own", .bool($0.isOwn)),
            ])
          })
      ),
      (
        "expected",
        found.expected.map {
          .object([("chain", .string($0.chain)), ("sequence", .integer($0.sequence))])
        } ?? .null
      ),
      ("problems", .array(found.problems.map(JSON.string))),
    ])
  }

  /// A part of the log.
  static func logEntry(_ entry: LogEntry) -> JSON {
    .object([
      ("chain", .string(entry.chain)), ("first", .integer(entry.sequences.lowerBound)),
      ("last", .integer(entry.sequences.upperBound)), ("recordedAt", .string(entry.recordedAt)),
      ("recordedBy", .string(entry.recordedBy)),
      (
        "rows",
        .array(
          entry.lines.map {
            .object([
              ("action", .string($0.action.rawValue)), ("kind", .string($0.kind)),
              ("subject", .string($0.subject)), ("reason", .text($0.reason)),
              ("hash", .string($0.hash)),
            ])
          })
      ),
    ])
  }
}
