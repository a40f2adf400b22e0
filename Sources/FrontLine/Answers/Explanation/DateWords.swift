import Model

extension Day {
  /// `8 May 2019`, in English whatever the locale.
  var inWords: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let (year, month, day) = calendar
    return "\(day) \(names[(month - 1) % names.count]) \(year)"
  }
}

extension EventDate {
  /// When, as it stands in a sentence.
  ///
  /// `on 8 May 2019`, `about 8 May 2019`, `between 1 May 2019 and 8 May 2019`, `by 8 May 2019`,
  /// `in May 2019`; anything rarer is `dated` as it is written.
  var inWords: String {
    let text = description
    let halves = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard halves.count <= 2, let start = halves.first, let end = halves.last else {
      return "dated \(text)"
    }
    if halves.count == 2 { return interval(from: start, to: end) ?? "dated \(text)" }
    if let day = Day(text) { return "on \(day.inWords)" }
    if text.hasSuffix("~"), let day = Day(String(text.dropLast())) { return "about \(day.inWords)" }
    if text.hasSuffix("?"), let day = Day(String(text.dropLast())) {
      return "perhaps on \(day.inWords)"
    }
    if let first = Day(text + "-01") {
      return "in " + first.inWords.split(separator: " ").dropFirst().joined(separator: " ")
    }
    return Day(text + "-01-01") == nil ? "dated \(text)" : "in \(text)"
  }

  private func interval(from start: String, to end: String) -> String? {
    let isOpen = start.isEmpty || start == ".."
    let isOpenEnded = end.isEmpty || end == ".."
    switch (Day(start), Day(end)) {
    case (let first?, let last?): return "between \(first.inWords) and \(last.inWords)"
    case (nil, let last?) where isOpen: return "by \(last.inWords)"
    case (let first?, nil) where isOpenEnded: return "from \(first.inWords) on"
    default: return nil
    }
  }
}
