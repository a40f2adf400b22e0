public import Model

/// What an import did, or would do.
public struct ClaimImport: Sendable {
  /// Rows read; of report files of ours, claims.
  public internal(set) var rows = 0
  /// Claims in the reports that were written, or would be.
  public internal(set) var claims = 0
  /// Claims that are in the tree already, in files with the same bytes.
  public internal(set) var unchangedClaims = 0
  /// The files written, relative to the tree.
  public internal(set) var written: [String] = []
  /// The files that are in the tree already.
  public internal(set) var unchanged: [String] = []
  /// Claims that were in the tree and are not in the files that replace theirs.
  public internal(set) var removed: [Claim.ID] = []
  /// How many rows were left out because they are no claims about control, by reason.
  public internal(set) var skipped: [String: Int] = [:]
  /// What is wrong, each with all places where it is.
  public internal(set) var problems: [ImportProblem] = []
  /// Rows that could not be mapped.
  public internal(set) var faultyRows = 0
  /// True when nothing forbids the writing: there is no problem, or a part was asked for and is there.
  public internal(set) var isAccepted = false
  /// True when the rows without a problem could be written by themselves.
  public internal(set) var isPartPossible = false
  /// True when files were written.
  public internal(set) var isWritten = false
}

/// Something that is wrong with an imported file, with every row that it is wrong with.
public struct ImportProblem: Sendable, CustomStringConvertible {
  /// The first row, the fact and the remedy.
  public let first: Problem
  /// The lines of further rows of that file with the same fault.
  public let furtherLines: [Int]

  /// `file:line: message (also lines 7, 9)`.
  public var description: String {
    guard !furtherLines.isEmpty else { return first.description }
    let word = furtherLines.count == 1 ? "line" : "lines"
    return "\(first) (also \(word) \(furtherLines.map(String.init).joined(separator: ", ")))"
  }

  /// Problems put together by file and wording, in the order of their first lines.
  static func grouped(_ problems: [Problem]) -> [ImportProblem] {
    struct Key: Hashable {
      let file: String
      let code: Problem.Code
      let message: String
    }
    var lines: [Key: [Int]] = [:]
    for problem in problems {
      let key = Key(
        file: problem.location.file, code: problem.code, message: problem.message)
      lines[key, default: []].append(problem.location.line)
    }
    return lines.compactMap { key, lines in
      let sorted = Set(lines).sorted()
      return sorted.first.map { first in
        ImportProblem(
          first: Problem(
            at: SourceLocation(file: key.file, line: first), key.code, key.message),
          furtherLines: Array(sorted.dropFirst()))
      }
    }.sorted { $0.first < $1.first }
  }
}
