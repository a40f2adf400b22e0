/// A data tree in memory, to be read as it is or written to a folder.
public struct TextTree: Sendable {
  /// The texts by path: `Gazetteer/places.tsv`.
  public var files: [String: String]

  /// A tree of a gazetteer and reports.
  ///
  /// - Parameters:
  ///   - places: the table of places, tab-separated, with its header.
  ///   - areas: areas and their members.
  ///   - parties: sides and parties.
  ///   - claims: report files by path.
  public init(
    places: String, areas: String = "areas: []\n", parties: String, claims: [String: String] = [:]
  ) {
    files = claims
    files["Gazetteer/places.tsv"] = places
    files["Gazetteer/areas.yaml"] = areas
    files["Gazetteer/parties.yaml"] = parties
  }
}
