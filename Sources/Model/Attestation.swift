extension Place {
  /// What Linked Places wants said of an entry beside its names and its position.
  ///
  /// The fields are columns of LP-TSV 0.5, <https://github.com/LinkedPasts/linked-places-format>,
  /// kept as they were read; no answer depends on them.
  public struct Attestation: Hashable, Sendable {
    /// Who has the name: `title_source`.
    public let titleSource: String?
    /// GeoNames feature classes: `fclasses`.
    public let featureClasses: String?
    /// ISO 3166 codes of countries: `ccodes`.
    public let countries: String?
    /// Since when it is attested: `start`.
    public let start: String?
    /// The same thing elsewhere, `prefix:id`: `matches`.
    public let matches: [String]
    /// Name of the unit it lies in: `parent_name`.
    public let parentName: String?
    /// Id of that unit: `parent_id`.
    public let parentID: String?

    /// An attestation; nil when nothing is said.
    public init?(
      titleSource: String?, featureClasses: String?, countries: String?, start: String?,
      matches: [String], parentName: String?, parentID: String?
    ) {
      let texts = [titleSource, featureClasses, countries, start, parentName, parentID]
      guard texts.contains(where: { $0 != nil }) || !matches.isEmpty else { return nil }
      self.titleSource = titleSource
      self.featureClasses = featureClasses
      self.countries = countries
      self.start = start
      self.matches = matches
      self.parentName = parentName
      self.parentID = parentID
    }
  }
}
