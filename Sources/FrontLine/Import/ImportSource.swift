import Interchange
import Model
import SourceText

/// A file to be imported, with the way in which it is read.
struct ImportSource: Sendable {
  /// The whole file, or the beginning of a table.
  let file: SourceFile
  let format: ClaimFormat
  /// What follows the beginning of a table.
  let pieces: FilePieces

  /// Opens a file; its format is told by name and header unless it is given.
  ///
  /// - Throws: `QuestionError` when the file cannot be read.
  init(path: String, format: ClaimFormat?) throws {
    pieces = try FilePieces(path)
    let beginning = SourceFile(path: path, bytes: pieces.next())
    self.format = format ?? ImportSource.format(of: beginning)
    file =
      self.format == .yaml
      ? SourceFile(path: path, bytes: beginning.bytes + pieces.rest()) : beginning
    try pieces.check()
  }

  /// A file as it is on disk.
  ///
  /// - Throws: `QuestionError` when the file cannot be read.
  static func read(_ path: String) throws -> SourceFile {
    let pieces = try FilePieces(path)
    let file = SourceFile(path: path, bytes: pieces.rest())
    try pieces.check()
    return file
  }

  /// The last part of the path.
  var name: String {
    file.path.split(separator: "/").last.map(String.init) ?? file.path
  }

  private static func format(of file: SourceFile) -> ClaimFormat {
    if file.path.hasSuffix(".yaml") || file.path.hasSuffix(".yml") { return .yaml }
    var ignored: [Problem] = []  // told when the file is read as what it is
    guard let table = CSVTable(file, reporting: &ignored) else { return .csv }
    return isACLED(table) ? .acled : .csv
  }
}
