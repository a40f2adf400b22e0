import Foundation

/// A file of tab-separated values with a first line of names.
struct Table {
  let rows: [[String: String]]

  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let head = Table.cells(lines.first ?? "")
    rows = lines.dropFirst().map { line in
      Dictionary(zip(head, Table.cells(line)), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }
}
