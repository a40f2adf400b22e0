import Model

extension Timeline {
  /// The answers, asked once for each stretch between the days on which they may change.
  ///
  /// - Complexity: one answer for each of the days.
  init(changingOn days: Set<Day>, answer: (Day) -> Assessment) {
    let cuts = days.filter { $0 > .earliest && $0 < .latest }.sorted()
    var steps: [Span] = []
    var from: Day?
    for index in 0...cuts.count {
      let to = index < cuts.count ? cuts[index] : nil
      let day = from ?? to?.advanced(by: -1) ?? .earliest
      steps.append(Span(from: from, to: to, assessment: answer(day)))
      from = to
    }
    self.init(steps: steps)
  }
}
