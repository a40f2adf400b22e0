extension Timeline {
  /// The steps with those joined that tell a reader the same: the same holder, status, credibility,
  /// basis and sides.
  ///
  /// A joined span has the beginning (`since`) of its first step, the newest evidence and the other
  /// readings of its last, and all evidence that counted on any of its days.
  /// - Complexity: O(n) in steps, times their evidence.
  public var spans: [Span] {
    var spans: [Span] = []
    for step in steps {
      if let last = spans.last, last.assessment.tellsTheSame(as: step.assessment) {
        spans[spans.count - 1] = Span(
          from: last.from, to: step.to, assessment: last.assessment.continued(by: step.assessment))
      } else {
        spans.append(step)
      }
    }
    return spans
  }
}

extension Assessment {
  fileprivate func tellsTheSame(as other: Assessment) -> Bool {
    holder?.side == other.holder?.side && status == other.status
      && credibility == other.credibility && basis == other.basis
      && alternatives.map(\.holder?.side) == other.alternatives.map(\.holder?.side)
  }

  fileprivate func continued(by later: Assessment) -> Assessment {
    Assessment(
      holder: later.holder, status: later.status, credibility: later.credibility,
      basis: later.basis, since: since, newestEvidence: later.newestEvidence,
      alternatives: later.alternatives,
      evidence: Set(evidence).union(later.evidence).sorted(), rule: later.rule)
  }
}
