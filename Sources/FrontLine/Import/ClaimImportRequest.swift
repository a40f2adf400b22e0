/// How a file of claims is written.
public enum ClaimFormat: String, Sendable, CaseIterable {
  /// A report file of ours.
  case yaml
  /// A table whose columns a mapping explains.
  case csv
  /// An export of ACLED.
  case acled
}

/// Which claims to import, and how.
public struct ClaimImportRequest: Sendable {
  /// The files.
  public var files: [String]
  /// How they are written; nil: each as its name and header tell.
  public var format: ClaimFormat?
  /// A mapping file for tables.
  public var mapping: String?
  /// Write the good rows although others cannot be mapped.
  public var isPartial = false
  /// Replace report files that are there already with other content.
  public var force = false
  /// Write nothing.
  public var isDryRun = false

  /// A request to import files.
  public init(files: [String]) { self.files = files }
}

/// How far an import is.
public enum ClaimImportProgress: Sendable {
  /// So many rows are read.
  case reading(rows: Int)
  /// So many claims are checked as if they were in the tree.
  case checking(claims: Int)
  /// So many claims are recorded, and what follows from them is computed.
  case layers(claims: Int)
  /// So many files are written.
  case writing(files: Int)
}
