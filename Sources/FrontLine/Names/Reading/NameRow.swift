/// One row of a file of names.
public struct NameRow: Sendable {
  /// Its number, counting data rows from 1.
  public let number: Int
  /// The name; empty where there is none.
  public let name: String
  /// Where to look, in words; nil when the row does not say.
  public let near: String?
  /// Which article or other group it belongs to; nil when the row does not say.
  public let group: String?
  /// All cells of a table, as many as it has columns; the line itself elsewhere.
  public let cells: [String]
  /// Why the row could not be read as the others, with its line; nil when it could.
  public let problem: String?
}

/// How a file of names is laid out.
public enum NameLayout: String, Sendable, CaseIterable {
  /// One name a line.
  case lines
  /// A table with a header; comma, semicolon or tab between the cells.
  case table
  /// One JSON object a line.
  case jsonl
}

/// Which columns, or members of JSON objects, are read.
public struct NameColumns: Sendable {
  /// The names.
  public var name: String?
  /// Where to look for each.
  public var near: String?
  /// Rows with the same value one after the other belong together.
  public var group: String?

  /// Columns; without a name, `name` or the only column.
  public init(name: String? = nil, near: String? = nil, group: String? = nil) {
    self.name = name
    self.near = near
    self.group = group
  }
}
