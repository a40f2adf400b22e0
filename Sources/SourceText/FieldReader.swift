package import Model

/// Reads the fields of one mapping, value by value, and collects what is wrong with them.
///
/// Every accessor returns nil when the field is absent or bad; what is bad has then been reported.
package struct FieldReader {
  /// The file, for locations.
  package let file: SourceFile
  /// What the mapping is, for messages: `claim`.
  package let subject: String
  /// The line on which the mapping begins.
  package let line: Int
  private let entries: [SourceEntry]

  /// A reader of a mapping that may have these fields.
  ///
  /// - Returns: nil, with a problem, when the node is no mapping. Fields that are not allowed are
  ///   reported, each with the nearest allowed name.
  package init?(
    _ node: SourceNode, subject: String, fields: [String], in file: SourceFile,
    reporting problems: inout [Problem]
  ) {
    guard case .mapping(let entries, let line) = node else {
      problems.append(
        Problem(
          at: file.location(line: node.line), .badValue,
          "\(subject) must be a group of fields, not \(node.kind): write \"name: value\" lines"))
      return nil
    }
    self.file = file
    self.subject = subject
    self.line = line
    self.entries = entries
    for entry in entries where !fields.contains(entry.key) {
      let near = nearestSpelling(to: entry.key, among: fields)
      let remedy = near.map { "did you mean \($0)?" } ?? "known are \(list(fields))"
      problems.append(
        Problem(
          at: file.location(line: entry.keyLine), .unknownField,
          "\(subject) has no field \(quoted(entry.key)) (\(remedy))"))
    }
  }

  /// A reader of a whole YAML file that may have these fields at its top.
  ///
  /// - Returns: nil, with a problem, when the file cannot be read, is empty or is no mapping.
  package init?(
    root file: SourceFile, subject: String, fields: [String], reporting problems: inout [Problem]
  ) {
    do throws(Problem) {
      guard let root = try parseYAML(file) else {
        throw Problem(
          at: file.location(line: 1), .missingField, "\(subject) is empty: add \(list(fields))")
      }
      self.init(root, subject: subject, fields: fields, in: file, reporting: &problems)
    } catch {
      problems.append(error)
      return nil
    }
  }

  /// A field's value as it stands in the file.
  package subscript(key: String) -> SourceNode? { entries.first { $0.key == key }?.value }

  /// The line of a field's value, or of the mapping when the field is absent.
  package func line(of key: String) -> Int { self[key]?.line ?? line }

  /// A problem at the line of a field.
  package func problem(_ key: String, _ code: Problem.Code, _ message: String) -> Problem {
    Problem(at: file.location(line: line(of: key)), code, message)
  }

  /// A field that must be there, whatever it holds.
  package func required(_ key: String, reporting problems: inout [Problem]) -> SourceNode? {
    if let value = self[key] { return value }
    problems.append(problem(key, .missingField, "\(subject) has no \(quoted(key)): add it"))
    return nil
  }
}

/// `a, b, c`.
func list(_ words: [String]) -> String { words.joined(separator: ", ") }
