/// A table ready to be written as text.
public struct TableText: Sendable {
  /// The stem of its file.
  public let name: String
  /// The first line, by which FrontLine knows the table as its own when it is written again.
  public let header: String
  /// The whole text, header included.
  public let text: String

  /// A table.
  public init(name: String, header: String, text: String) {
    self.name = name
    self.header = header
    self.text = text
  }

  /// Writes tables as `NAME.csv` into a folder, made if need be, and returns the paths.
  ///
  /// All are written beside their targets before the first is renamed over one.
  /// - Throws: `QuestionError` when a file is in the way that does not begin with the same header,
  ///   unless `force`, or when the disk refuses.
  public static func write(
    _ tables: [TableText], to folder: String, force: Bool
  ) throws -> [String] {
    let files = tables.map {
      OutputFile(
        path: "\(folder)/\($0.name).csv", bytes: Array($0.text.utf8),
        mark: .header(Array($0.header.utf8)))
    }
    try OutputFiles(files: files).write(force: force)
    return files.map(\.path)
  }
}
