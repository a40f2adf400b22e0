public import Model

/// How good the data are: what is missing, weak or old, as work queues.
public struct Quality: Sendable {
  /// The day from which age is counted.
  public let on: Day
  /// False when the day was chosen as that of the newest evidence.
  public let isDayAsked: Bool
  /// The queues; those without rows are there too.
  public let queues: [WorkQueue]
}

extension Dataset {
  /// The work queues, with ages counted up to a day, by default that of the newest evidence.
  ///
  /// - Complexity: one timeline for each place with evidence; the rest is O(n log n) in claims and
  ///   places.
  public func quality(on day: Day? = nil) -> Quality {
    let survey = Survey(self, on: day)
    return Quality(
      on: survey.on, isDayAsked: day != nil,
      queues: [
        survey.unlocated, survey.estimates, survey.unsourced, survey.stale, survey.singleWitness,
        survey.isolated, survey.silent, survey.coverage, survey.evidenceAge,
      ])
  }
}
