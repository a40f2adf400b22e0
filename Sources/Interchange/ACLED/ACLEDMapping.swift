package import Model
package import SourceText

/// What a mapping file adds to the names of ACLED that this program knows.
package struct ACLEDMapping: Sendable {
  /// Parties by the names of actors.
  let actors: [String: String]
  /// Parties by the names of sources.
  let sources: [String: String]
  /// Places by the names of locations.
  let places: [String: String]
  /// Actors and sub-events whose rows are left out.
  let skipped: Set<String>
  /// True when the first actor gains where a row does not tell who does.
  let firstActorGains: Bool
  /// The party that stands for the data set itself.
  let dataset: String

  /// No mapping file.
  package init() {
    actors = [:]
    sources = [:]
    places = [:]
    skipped = []
    firstActorGains = false
    dataset = "acled"
  }

  /// Reads a mapping file.
  ///
  /// - Returns: nil, with problems, when it is not usable.
  package init?(_ file: SourceFile, reporting problems: inout [Problem]) {
    let before = problems.count
    guard
      let reader = FieldReader(
        root: file, subject: "the mapping",
        fields: ["actors", "sources", "places", "skip", "gains", "dataset"], reporting: &problems)
    else { return nil }
    actors = reader.words("actors", reporting: &problems)
    sources = reader.words("sources", reporting: &problems)
    places = reader.words("places", reporting: &problems)
    skipped = Set((reader.texts("skip", reporting: &problems) ?? []).map(\.text))
    let gains = reader.optionalText("gains", reporting: &problems)
    if let gains, gains.text != "actor1" {
      problems.append(
        reader.problem(
          "gains", .badValue, "\"gains\" can only be actor1, not \(quoted(gains.text)): remove it"))
    }
    firstActorGains = gains != nil
    dataset = reader.optionalText("dataset", reporting: &problems)?.text ?? "acled"
    guard problems.count == before else { return nil }
  }
}
