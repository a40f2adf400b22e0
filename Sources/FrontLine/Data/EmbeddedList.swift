import FoundationEssentials
import Model

/// The list of files that the program embeds, where the text tree is that of the program itself.
struct EmbeddedList {
  let root: String
  private static let path = "Sources/CBundledData/CBundledData.c"

  /// Files of the tree that the list lacks, and the other way round; nothing in any other tree.
  func problems(files: [String]) -> [Problem] {
    guard let data = FileManager.default.contents(atPath: root + "/" + EmbeddedList.path),
      let text = String(validating: data, as: UTF8.self)
    else { return [] }
    let listed = text.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("    {\"") else { return nil }
      return line.split(separator: "\"").dropFirst().first.map(String.init)
    }
    func problem(_ path: String, _ fact: String) -> Problem {
      Problem(
        at: SourceLocation(file: EmbeddedList.path, line: 1), .staleList,
        "\(path) \(fact): run Tests/embed.sh")
    }
    return Set(files).subtracting(listed).sorted().map { problem($0, "is not embedded") }
      + Set(listed).subtracting(files).sorted().map { problem($0, "is embedded but gone") }
  }
}
