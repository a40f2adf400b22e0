/// From one date to another: `2004-06/2006-08`, `1985-04-12/..`, `/1985`.
struct Interval {
  let level: Int
  let start: Endpoint
  let end: Endpoint

  /// Reads what stands before and behind the `/`.
  init(_ before: Substring, _ after: Substring) throws(Refusal) {
    let first = try Interval.side(before, "start")
    let last = try Interval.side(after, "end")
    guard first.date != nil || last.date != nil else {
      throw Refusal("an interval needs a date on one side at least")
    }
    if let first = first.date, let last = last.date, last.latest < first.earliest {
      throw Refusal("the interval ends (\(last.latest)) before it begins (\(first.earliest))")
    }
    level = max(first.level, last.level)
    start = first.date?.start ?? Endpoint(without: first.bound)
    end = last.date?.end ?? Endpoint(without: last.bound)
  }

  private struct Side {
    let date: SimpleDate?
    let bound: Endpoint.Bound
    let level: Int
  }

  private static func side(_ text: Substring, _ name: String) throws(Refusal) -> Side {
    switch text {
    case "": return Side(date: nil, bound: .unknown, level: 1)
    case "..": return Side(date: nil, bound: .open, level: 1)
    case "open": throw Refusal("an open \(name) is written \"..\", not \"open\"")
    case "unknown": throw Refusal("an unknown \(name) is left empty, not written \"unknown\"")
    default: break
    }
    do throws(Refusal) {
      let date = try SimpleDate(text)
      // Unknown digits inside an interval are of level 2 even where level 1 has them alone.
      let level = max(date.level, date.isMasked ? 2 : 0)
      return Side(date: date, bound: .date(date.earliest), level: level)
    } catch {
      throw error.inside("the \(name) of the interval")
    }
  }
}
