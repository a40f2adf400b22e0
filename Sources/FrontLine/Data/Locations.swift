import Model

/// The lines of the text tree on which its entries stand, for whoever is to edit them.
struct Locations: Sendable {
  /// The row of each place.
  let places: [Place.ID: SourceLocation]
  /// Where each report says when it was published.
  let reports: [Report.ID: SourceLocation]
  /// The beginning of each claim.
  let claims: [Claim.ID: SourceLocation]
}
