import EDTF
import Foundation
import Testing

/// One line of `Fixtures/edtf_vectors.tsv`.
struct Vector: CustomTestStringConvertible {
  let text: String
  /// Nil for text that is no EDTF.
  let level: Int?
  let kind: String
  let earliest: String
  let latest: String
  let isUncertain: Bool
  let isApproximate: Bool

  var testDescription: String { text }

  static let all: [Vector] = {
    guard let url = Bundle.module.url(forResource: "Fixtures/edtf_vectors", withExtension: "tsv"),
      let table = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return table.split(separator: "\n").dropFirst().map { Vector(line: $0) }
  }()

  static let valid = all.filter { $0.level != nil }
  static let invalid = all.filter { $0.level == nil }

  private init(line: Substring) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    text = cells[0]
    level = Int(cells[1])
    kind = cells[2]
    earliest = cells[3]
    latest = cells[4]
    isUncertain = cells[5] == "1"
    isApproximate = cells[6] == "1"
  }
}

extension Endpoint {
  /// As the vectors write it: a day, `*` for open, `?` for unknown.
  var written: String {
    switch bound {
    case .date(let date): date.description
    case .open: "*"
    case .unknown: "?"
    }
  }
}
