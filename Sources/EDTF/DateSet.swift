/// One of several dates `[1667,1670..1672]`, or all of them `{1960,1961-12..}`.
struct DateSet {
  let start: Endpoint
  let end: Endpoint

  /// Reads the text between the brackets: dates and ranges of dates with commas between.
  ///
  /// Both ends bear the qualifiers of all members: nobody says which of them matters.
  init(members text: Substring) throws(Refusal) {
    let texts = text.split(separator: ",", omittingEmptySubsequences: false)
    var members: [Member] = []
    for (index, text) in texts.enumerated() {
      let member = try Member(text)
      guard index == 0 || member.first != nil else {
        throw Refusal("\"..\" without a beginning stands only at the beginning of a set")
      }
      guard index == texts.count - 1 || member.last != nil else {
        throw Refusal("\"..\" without an end stands only at the end of a set")
      }
      members.append(member)
    }
    let dates = members.flatMap { [$0.first, $0.last].compactMap(\.self) }
    let qualifier = dates.reduce(Qualifier.none) { $0.union($1.qualifier) }
    start =
      members.contains { $0.first == nil }
      ? Endpoint(without: .open)
      : DateSet.end(dates.min { $0.earliest < $1.earliest }, \.earliest, qualifier)
    end =
      members.contains { $0.last == nil }
      ? Endpoint(without: .open)
      : DateSet.end(dates.max { $0.latest < $1.latest }, \.latest, qualifier)
  }

  private static func end(
    _ date: SimpleDate?, _ day: (SimpleDate) -> CalendarDate, _ qualifier: Qualifier
  ) -> Endpoint {
    guard let date else { return Endpoint(without: .open) }
    return Endpoint(day(date), precision: date.precision, qualifier: qualifier)
  }
}

/// A date of a set, or a range of dates of which one end may be open.
private struct Member {
  /// The beginning; nil when open.
  let first: SimpleDate?
  /// The end; nil when open.
  let last: SimpleDate?

  init(_ text: Substring) throws(Refusal) {
    guard !text.isEmpty else { throw Refusal("a set has a date between any two commas") }
    guard let (before, after) = Member.sides(of: text) else {
      first = try Member.date(text)
      last = first
      return
    }
    guard !before.isEmpty || !after.isEmpty else { throw Refusal("\"..\" needs a date beside it") }
    first = before.isEmpty ? nil : try Member.date(before)
    last = after.isEmpty ? nil : try Member.date(after)
    if let first, let last, last.latest < first.earliest {
      throw Refusal("the range \(text) ends before it begins")
    }
  }

  /// What stands before and behind the first `..`; nil when there is none.
  private static func sides(of text: Substring) -> (Substring, Substring)? {
    guard let dot = text.firstIndex(of: "."), text[dot...].hasPrefix("..") else { return nil }
    return (text[..<dot], text[dot...].dropFirst(2))
  }

  private static func date(_ text: Substring) throws(Refusal) -> SimpleDate {
    do throws(Refusal) {
      return try SimpleDate(text)
    } catch {
      throw error.inside("\"\(text)\" in the set")
    }
  }
}
