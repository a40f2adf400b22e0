import CMatchTables

/// Everything that was learned: costs of steps, trees, and how their sums become probabilities.
struct LearnedTables: Sendable {
  let costs: EditCosts
  /// Orders the candidates of a text.
  let ranker: Forest
  /// Tells whether the first of them is the name at all.
  let fit: Forest
  /// What a difference in the order is multiplied with to be one in nats.
  let sharpness: Double
  private let confidenceOfLatin: Calibration
  private let confidenceOfArabic: Calibration

  /// The tables of this module, as `Tests/Training` wrote them; nil when they were changed by hand.
  static let standard: LearnedTables? = {
    LearnedTables(
      UnsafeRawBufferPointer(
        start: frontline_match_tables, count: Int(frontline_match_tables_size)))
  }()

  /// Reads the tables; nil when the bytes are none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var rest = ByteReading(bytes)
    guard let costs = EditCosts(&rest), let ranker = Forest(&rest, width: Features.count),
      let fit = Forest(&rest, width: Features.count + FitFeatures.count),
      let sharpness = rest.number(UInt32.self), let latin = Calibration(&rest),
      let arabic = Calibration(&rest)
    else { return nil }
    self.costs = costs
    self.ranker = ranker
    self.fit = fit
    self.sharpness = Double(Float(bitPattern: sharpness))
    confidenceOfLatin = latin
    confidenceOfArabic = arabic
  }

  /// How likely the first candidate is meant, given its share among all.
  func confidence(_ share: Double, isArabic: Bool) -> Double {
    isArabic ? confidenceOfArabic(share) : confidenceOfLatin(share)
  }
}
