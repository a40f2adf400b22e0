import Model

extension Survey {
  /// Claims by month and claimant, zeros included for everybody who took part in the campaign, so
  /// that a source that drops out does not look like peace; a measure rather than work.
  ///
  /// Claims that belong to no month come last, without campaign and month, so that the column adds
  /// up to all claims.
  var coverage: WorkQueue {
    let reporting = Reporting(entries)
    return WorkQueue(
      name: "coverage", title: "claims by campaign, month and claimant",
      columns: ["campaign", "month", "claimant", "name", "claims", "claims_of_all"],
      brief: ["campaign", "month", "claimant", "claims", "claims_of_all"],
      rows: reporting.campaigns.flatMap { rows(of: $0, reporting) } + undated(reporting))
  }

  private func undated(_ reporting: Reporting) -> [[WorkQueue.Cell]] {
    let all = reporting.undated.values.reduce(0, +)
    return reporting.undated.sorted { $0.key < $1.key }.map { claimant, count in
      [
        .none, .none, .init(claimant), .text(dataset.name(of: claimant)), .number(count),
        .number(all),
      ]
    }
  }

  private func rows(of campaign: Campaign, _ reporting: Reporting) -> [[WorkQueue.Cell]] {
    let words = reporting.words.filter { campaign.covers($0.day) }
    var counts: [Month: [Party.ID: Int]] = [:]
    for word in words { counts[Month(word.day), default: [:]][word.claimant, default: 0] += 1 }
    let claimants = Set(words.map(\.claimant)).sorted()
    return Month.months(from: campaign.first, to: campaign.last).flatMap { month in
      let counted = counts[month] ?? [:]
      let all = counted.values.reduce(0, +)
      return claimants.map { claimant -> [WorkQueue.Cell] in
        [
          .init(campaign), .init(month), .init(claimant), .text(dataset.name(of: claimant)),
          .number(counted[claimant] ?? 0), .number(all),
        ]
      }
    }
  }
}
