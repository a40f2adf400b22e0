import Model
import SourceText

extension FieldReader {
  /// A group whose names are free, each with a text; empty when it is left out.
  func words(_ key: String, reporting problems: inout [Problem]) -> [String: String] {
    guard let node = self[key] else { return [:] }
    guard case .mapping(let entries, _) = node else {
      problems.append(
        problem(
          key, .badValue, "\(quoted(key)) must be a group of \"word: meaning\" lines: write them"))
      return [:]
    }
    var words: [String: String] = [:]
    for entry in entries {
      words[entry.key] = scalar(entry.value, of: entry.key, reporting: &problems)?.text
    }
    return words
  }
}
