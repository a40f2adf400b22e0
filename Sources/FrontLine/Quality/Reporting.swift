import Model

/// Who spoke of which days: every claim that can be dated to a month, at its last day.
///
/// A claim that may mean any day of more than a month (UCDP's `date_prec` 5) belongs to no month and
/// says nothing about who was silent when.
struct Reporting {
  /// One claim's word about a day.
  struct Word {
    let claim: Claim.ID
    let claimant: Party.ID
    let day: Day
  }

  /// A window longer than this belongs to no month.
  static let longestWindow = 31

  /// In the order of days, then of claims.
  let words: [Word]
  /// Whose claims belong to no month, and how many.
  let undated: [Party.ID: Int]
  /// The stretches of time in which anybody spoke.
  let campaigns: [Campaign]

  init(_ entries: [ClaimEntry]) {
    var words: [Word] = []
    var undated: [Party.ID: Int] = [:]
    for entry in entries {
      let claimant = entry.claim.claimant
      if let first = entry.first, let last = entry.last,
        last.days(since: first) < Reporting.longestWindow
      {
        words.append(Word(claim: entry.id, claimant: claimant, day: last))
      } else {
        undated[claimant, default: 0] += 1
      }
    }
    self.words = words.sorted { ($0.day, $0.claim) < ($1.day, $1.claim) }
    self.undated = undated
    campaigns = Campaign.campaigns(of: words.map(\.day))
  }
}
