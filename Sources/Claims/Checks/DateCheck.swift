import Model
import SourceText

extension ClaimCheck {
  /// An event that lies wholly after the report about it.
  func dateProblems(_ claim: ClaimDraft, _ report: ReportDraft) -> [Problem] {
    guard let when = claim.when, let earliest = when.earliest, let published = report.published,
      let known = published.latest, earliest > known.advanced(by: slack(of: published))
    else { return [] }
    return [
      claim.problem(
        "when", .badDate,
        "\"when\" \(quoted("\(when)")) is after the report was published (\(published)): "
          + "mend one of them")
    ]
  }

  /// How many days an approximate or uncertain publication date may be off (rule R1): 1 for a day,
  /// 7 for up to a month, 30 for more.
  private func slack(of published: EventDate) -> Int {
    guard published.description.utf8.contains(where: { "~?%".utf8.contains($0) }) else { return 0 }
    guard let earliest = published.earliest, let latest = published.latest else { return 30 }
    switch latest.days(since: earliest) {
    case ...0: return 1
    case ...30: return 7
    default: return 30
    }
  }
}
