import Model

/// A claimant that stopped speaking inside a campaign while others went on.
struct Silence {
  let claimant: Party.ID
  let campaign: Campaign
  /// Its last claim before.
  let lastClaim: Claim.ID
  /// The day that claim speaks of.
  let after: Day
  /// The next day that it speaks of; nil when it did not come back in the campaign.
  let until: Day?
  /// From `after` to `until`, or to the campaign's end.
  let days: Int
  /// The median of the days between one word of the claimant and its next in the campaign, halves
  /// rounded up.
  let usualDays: Int
  /// What others claimed meanwhile.
  let claimsOfOthers: Int

  /// Nobody has a habit who spoke of fewer days.
  static let leastDays = 5
  /// A silence is no news before a fortnight is over: a weekly digest keeps one of 7 days.
  static let leastSilence = 14
  /// How many times the claimant's usual gap a silence must last.
  static let factor = 4
  /// Of how many days others must have spoken meanwhile: else it was the war that paused.
  static let leastDaysOfOthers = 5
}

extension Silence {
  /// The silences of a campaign, those in which others said most first.
  ///
  /// - Complexity: O(c x n) for c claimants with a habit among n words.
  static func silences(in campaign: Campaign, _ words: [Reporting.Word]) -> [Silence] {
    let words = words.filter { campaign.covers($0.day) }
    let own = Dictionary(grouping: words, by: \.claimant)
    return own.flatMap { claimant, own in
      silences(of: claimant, own, in: campaign, others: words.filter { $0.claimant != claimant })
    }
    .sorted {
      ($1.claimsOfOthers, $0.claimant, $0.after) < ($0.claimsOfOthers, $1.claimant, $1.after)
    }
  }

  private static func silences(
    of claimant: Party.ID, _ own: [Reporting.Word], in campaign: Campaign,
    others: [Reporting.Word]
  ) -> [Silence] {
    let days = Set(own.map(\.day)).sorted()
    guard days.count >= leastDays else { return [] }
    let gaps = zip(days, days.dropFirst()).map { $1.days(since: $0) }.sorted()
    let usual = (gaps[gaps.count / 2] + gaps[(gaps.count - 1) / 2] + 1) / 2
    return days.indices.compactMap { index -> Silence? in
      let after = days[index]
      let until = index + 1 < days.count ? days[index + 1] : nil
      let length = (until ?? campaign.last).days(since: after)
      guard length >= leastSilence, length >= factor * usual,
        let last = own.last(where: { $0.day == after })
      else { return nil }
      let end = until ?? campaign.last.advanced(by: 1)
      let meanwhile = others.filter { $0.day > after && $0.day < end }
      guard Set(meanwhile.map(\.day)).count >= leastDaysOfOthers else { return nil }
      return Silence(
        claimant: claimant, campaign: campaign, lastClaim: last.claim, after: after, until: until,
        days: length, usualDays: usual, claimsOfOthers: meanwhile.count)
    }
  }
}
