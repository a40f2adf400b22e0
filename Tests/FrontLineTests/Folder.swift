import Foundation

/// A folder of a test's own, removed afterwards; its name has blanks and Arabic letters.
enum Folder {
  static func with(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "frontline \(UUID().uuidString) مجلد")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }
}
