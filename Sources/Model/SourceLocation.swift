/// A line of a file that a person can open.
public struct SourceLocation: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Path relative to the data's root: `Claims/2019/2019-08-16-gmc.yaml`.
  public let file: String
  /// Line number from 1.
  public let line: Int

  /// A place in a file.
  public init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// `file:line`.
  public var description: String { "\(file):\(line)" }

  /// By file, then line.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.file, a.line) < (b.file, b.line)
  }
}

/// One thing that is wrong with the data: where, what, and how to mend it.
public struct Problem: Error, Hashable, Comparable, Sendable, CustomStringConvertible {
  /// What kind of problem; stable, for scripts.
  public enum Code: String, Sendable, CaseIterable {
    case unreadableFile = "unreadable-file"
    case brokenYAML = "broken-yaml"
    case brokenTable = "broken-table"
    case missingField = "missing-field"
    case unknownField = "unknown-field"
    case badValue = "bad-value"
    case badDate = "bad-date"
    case badID = "bad-id"
    case duplicateID = "duplicate-id"
    case unknownPlace = "unknown-place"
    case unknownParty = "unknown-party"
    case unknownSide = "unknown-side"
    case unknownClaim = "unknown-claim"
    case takerIsLoser = "taker-is-loser"
    case roleMismatch = "role-mismatch"
    case noSource = "no-source"
    case staleList = "stale-list"
    case loop = "loop"
    case conflict = "conflict"
  }

  /// Where.
  public let location: SourceLocation
  /// What kind.
  public let code: Code
  /// The fact and the remedy, in one sentence.
  public let message: String

  /// A problem.
  public init(at location: SourceLocation, _ code: Code, _ message: String) {
    self.location = location
    self.code = code
    self.message = message
  }

  /// `file:line: message`.
  public var description: String { "\(location): \(message)" }

  /// By place, then wording.
  public static func < (a: Problem, b: Problem) -> Bool {
    (a.location, a.code.rawValue, a.message) < (b.location, b.code.rawValue, b.message)
  }
}
