/// Why bytes are no index.
public enum MatchIndexError: Error, Hashable, Sendable, CustomStringConvertible {
  /// They are something else, or an index of another version.
  case notAnIndex
  /// They were cut short or changed.
  case damaged
  /// The learned tables of this program were changed by hand.
  case noTables

  /// The error in words, with the remedy.
  public var description: String {
    switch self {
    case .notAnIndex: "no name index of this version (make it again from the names)"
    case .damaged: "the name index is damaged (make it again from the names)"
    case .noTables: "the tables of the name matcher are damaged (install the program again)"
    }
  }
}
