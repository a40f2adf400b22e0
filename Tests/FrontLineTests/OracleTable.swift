import Foundation
import Testing

/// A tab-separated table of the fixtures, without its header.
struct OracleTable {
  let rows: [[String]]

  /// Reads `Fixtures/NAME.tsv`; a row has as many cells as the header.
  init(_ name: String) throws {
    let url = try #require(
      Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "tsv"))
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let header = try #require(lines.first)
    rows = lines.dropFirst().filter { $0.count == header.count }
    try #require(rows.count == lines.count - 1)
  }
}
