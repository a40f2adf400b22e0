package import Model

/// The answers for a place through all time, each worked out when it is asked for.
///
/// Between two of the days on which they may change there is one answer.
package struct PlaceAnswers {
  /// The days on which answers may change, in order.
  let cuts: [Day]
  private let answer: (Day) -> Assessment
  private let statusAlone: (Day) -> Status

  /// The answers that change on some days.
  ///
  /// - Parameters:
  ///   - days: the days on which they may change.
  ///   - answer: the answer for a day.
  ///   - status: the status of the same answer.
  init(
    changingOn days: Set<Day>, answer: @escaping (Day) -> Assessment,
    status: @escaping (Day) -> Status
  ) {
    cuts = days.filter { $0 > .earliest && $0 < .latest }.sorted()
    self.answer = answer
    statusAlone = status
  }

  /// The answer for a day, with the days for which it is the same one.
  package func step(on day: Day) -> Timeline.Span {
    let stretch = stretch(of: day)
    return Timeline.Span(
      from: start(stretch), to: end(stretch), assessment: answer(first(stretch)))
  }

  /// The status of the answer for a day.
  ///
  /// - Complexity: linear in what is said of the place, without its evidence.
  package func status(on day: Day) -> Status { statusAlone(first(stretch(of: day))) }

  /// All answers.
  ///
  /// - Complexity: one answer for each of the days.
  package var timeline: Timeline {
    Timeline(
      steps: (0...cuts.count).map {
        Timeline.Span(from: start($0), to: end($0), assessment: answer(first($0)))
      })
  }

  /// How many changes there are up to the end of a day.
  private func stretch(of day: Day) -> Int {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func start(_ stretch: Int) -> Day? { stretch > 0 ? cuts[stretch - 1] : nil }

  private func end(_ stretch: Int) -> Day? { stretch < cuts.count ? cuts[stretch] : nil }

  /// A day of a stretch: its first one, where it has one.
  private func first(_ stretch: Int) -> Day {
    start(stretch) ?? end(stretch)?.advanced(by: -1) ?? .earliest
  }
}
