import Model

/// A stretch of time in which somebody or other kept claiming.
///
/// Campaigns are read from the claims, never typed in: a run of days that claims speak of, in which
/// no two that follow each other are more than `longestLull` days apart.
struct Campaign: Hashable {
  /// First day that a claim speaks of.
  let first: Day
  /// Last day that a claim speaks of.
  let last: Day

  /// Four weeks.
  ///
  /// In the war of 2019 to 2024 truces inside an offensive silenced everybody for up to 24 days
  /// (September 2019), while 31 days and more lay between one offensive and the next.
  static let longestLull = 28

  /// The campaigns of these days, in order.
  ///
  /// - Complexity: O(n log n) in days.
  static func campaigns(of days: some Sequence<Day>) -> [Campaign] {
    var campaigns: [Campaign] = []
    for day in Set(days).sorted() {
      if let current = campaigns.last, day.days(since: current.last) <= longestLull {
        campaigns[campaigns.count - 1] = Campaign(first: current.first, last: day)
      } else {
        campaigns.append(Campaign(first: day, last: day))
      }
    }
    return campaigns
  }

  /// True when the day lies in the campaign.
  func covers(_ day: Day) -> Bool { first <= day && day <= last }
}

extension Campaign: CustomStringConvertible {
  /// `first/last`, as EDTF.
  var description: String { first == last ? "\(first)" : "\(first)/\(last)" }
}
