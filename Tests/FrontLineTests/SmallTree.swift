import Model
import SourceText
import TestSupport

@testable import FrontLine

/// A small text tree: a few places, a short register, and reports made of lines.
enum SmallTree {
  /// Rows: id, lon, lat, uncertainty, source, estimate, feature code.
  static let places = [
    ["area", "36.5", "35.5", "30000", "a", "yes", "RGN"],
    ["far", "36.1", "35.1", "9000", "press", "yes", "PPL"],
    ["lost", "", "", "", "", "no", "PPL"],
    ["near", "36.2", "35.2", "1000", "press", "yes", "PPL"],
    ["sure", "36.3", "35.3", "500", "a survey", "no", "PPL"],
    ["unsaid", "36.4", "35.4", "500", "a survey", "no", "PPL"],
  ]

  static func table(_ places: [[String]]) -> String {
    let header = ["id", "lon", "lat", "uncertainty_m", "coord_source", "estimate", "feature_code"]
    return ([header + ["title"]] + places.map { $0 + ["The \($0[0])"] })
      .map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  static let parties = """
    sides:
      - {id: blue, name: Blue, party: blue-army, colour: "#0000ff"}
      - {id: red, name: Red, party: red-army, colour: "#ff0000"}
    parties:
      - {id: blue-army, name: Blue army, kind: force, side: blue}
      - {id: blue-office, name: Blue office, kind: office, parent: blue-army}
      - {id: red-army, name: Red army, kind: force, side: red}
      - {id: almanac, name: Almanac, kind: compilation}
      - {id: observer, name: Observer, kind: observer}
      - {id: watcher, name: Watcher, kind: observer}

    """

  /// One report of a claim: Red, or whoever is named, took a place that day.
  static func took(
    _ place: String, _ day: String, by claimant: String, taker: String = "red-army",
    when: String? = nil, published: String? = nil, url: String? = "https://example.org"
  ) -> SourceFile {
    let id = "\(day)-\(claimant)-\(place)"
    return SourceFile(
      path: "Claims/\(id).yaml",
      text: """
        report:
          publisher: A newsroom
          title: News
          published: \(published ?? day)
          \(url.map { "url: \($0)" } ?? "language: ar")
        claims:
          - id: \(id)/it
            claimant: \(claimant)
            event: captured
            taker: \(taker)
            places: [\(place)]
            when: \(when ?? day)

        """)
  }

  /// The tree with these reports.
  static func dataset(_ reports: [SourceFile], places: [[String]] = places) -> Dataset {
    let areas =
      places.contains { $0[0] == "area" }
      ? "areas:\n  - {id: area, places: [far], source: ours}\n" : "areas: []\n"
    let tree = TextTree(places: table(places), areas: areas, parties: parties)
    return Dataset(files: tree.sources + reports)
  }
}
