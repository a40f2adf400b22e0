import Foundation

/// A folder of a test's own, removed afterwards; its name has blanks, Arabic letters and signs that mean
/// something in a URI.
public func withTestFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "frontline \(UUID().uuidString) مجلد 100%?#")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path(percentEncoded: false))
}
