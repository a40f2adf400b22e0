import CBundledData
import SourceText

/// The text files that are embedded in the program.
enum BundledFiles {
  /// All of them, in the order of their paths.
  static func read() -> [SourceFile] {
    (0..<frontline_file_count).map(file)
  }

  private static func file(_ index: Int) -> SourceFile {
    let entry = frontline_file(index)
    return SourceFile(
      path: String(cString: entry.path),
      bytes: Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count)))
  }
}
