import Layers
import Model

/// Collects, step by step, the days on which each claim counts at each place, joining neighbours.
struct ClaimRuns {
  /// A claim at a place with one status, for days without gap.
  struct Run: Hashable {
    let claim: Claim.ID
    let place: Place.ID
    let status: Status
    let days: DayRange
  }

  private struct Key: Hashable {
    let claim: Claim.ID
    let place: Place.ID
  }

  private let days: DayRange
  private var marks: [Key: [Day: (to: Day, status: Status)]] = [:]

  /// Runs within these days.
  init(days: DayRange) { self.days = days }

  /// Notes that a claim counts; the same days of the same claim and place count once.
  mutating func add(_ claim: Claim.ID, _ place: Place.ID, _ status: Status, _ days: DayRange) {
    let key = Key(claim: claim, place: place)
    if let known = marks[key]?[days.from], known.to >= days.to { return }
    marks[key, default: [:]][days.from] = (days.to, status)
  }

  /// The runs, without overlap, in no order that matters.
  var all: [Run] {
    marks.flatMap { key, marks -> [Run] in
      var runs: [Run] = []
      for (from, mark) in marks.sorted(by: { $0.key < $1.key }) {
        let start = max(from, runs.last?.days.to ?? from)
        guard start < mark.to else { continue }
        if let last = runs.last, last.days.to == start, last.status == mark.status {
          runs[runs.count - 1] = Run(
            claim: key.claim, place: key.place, status: last.status,
            days: DayRange(from: last.days.from, to: mark.to))
        } else {
          runs.append(
            Run(
              claim: key.claim, place: key.place, status: mark.status,
              days: DayRange(from: start, to: mark.to)))
        }
      }
      return runs
    }
  }
}
