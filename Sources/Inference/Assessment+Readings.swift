import Model

extension Assessment {
  /// The same answer with further readings that it does not adopt.
  func adding(_ readings: [Alternative]) -> Assessment {
    Assessment(
      holder: holder, status: status, credibility: credibility, basis: basis, since: since,
      newestEvidence: newestEvidence, alternatives: alternatives + readings, evidence: evidence,
      rule: rule)
  }

  /// The same answer with the day of the newest evidence that does not count.
  func knowing(newest: Day?) -> Assessment {
    Assessment(
      holder: holder, status: status, credibility: credibility, basis: basis, since: since,
      newestEvidence: status == .unknown ? nil : newest, alternatives: alternatives,
      evidence: evidence, rule: rule)
  }
}
