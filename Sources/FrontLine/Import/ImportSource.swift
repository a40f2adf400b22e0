import FoundationEssentials
import Interchange
import Model
import SourceText

/// A file to be imported, with the way in which it is read.
struct ImportSource {
  let file: SourceFile
  let format: ClaimFormat

  /// Reads a file; its format is told by name and header unless it is given.
  ///
  /// - Throws: `QuestionError` when the file cannot be read.
  init(path: String, format: ClaimFormat?) throws {
    file = try ImportSource.read(path)
    self.format = format ?? ImportSource.format(of: file)
  }

  /// A file as it is on disk.
  static func read(_ path: String) throws -> SourceFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw QuestionError(
        .unreadableData, "\(path) cannot be read: check that it exists, and its permissions")
    }
    return SourceFile(path: path, bytes: Array(data))
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
