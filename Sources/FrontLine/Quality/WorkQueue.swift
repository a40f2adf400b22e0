/// What somebody could do to make the data better, as rows, the most worth doing first.
public struct WorkQueue: Sendable {
  /// One value of a row.
  public enum Cell: Hashable, Sendable {
    /// Nothing to say.
    case none
    /// Text as it is.
    case text(String)
    /// A count, or metres, or days, as the column says.
    case number(Int)
    /// Degrees.
    case degrees(Double)
  }

  /// Short and stable, the stem of the file: `unlocated`.
  public let name: String
  /// What its rows are, in a few words.
  public let title: String
  /// Names of the columns, in snake_case.
  public let columns: [String]
  /// Those of them that a terminal has room for.
  public let brief: [String]
  /// As many cells in each row as there are columns.
  public let rows: [[Cell]]
}

extension WorkQueue.Cell {
  /// The text, or nothing where there is none.
  init(_ text: (some CustomStringConvertible)?) {
    self = text.map { .text($0.description) } ?? .none
  }
}
