/// What the beginnings of a text cost beside nothing, in lanes.
struct TextAlone {
  typealias Lanes = TextLanes.Lanes
  /// The sums of its lone symbols.
  private(set) var sums = Lanes(repeating: 0)
  private var leaps: [Leap] = []

  /// A span of the text that may be passed over.
  private struct Leap {
    let start: Int
    /// Its price, with the lone symbols after it.
    let price: Lanes
    /// No bit is set before its end.
    let isBehind: Lanes
  }

  /// Sets the text.
  mutating func set(_ text: Aligner.Side) {
    sums = Lanes(repeating: 0)
    var sum: Int16 = 0
    for position in 0..<min(text.count, TextLanes.mostText) {
      sum += Int16(truncatingIfNeeded: text.singles[position])
      sums[position + 1] = sum
    }
    leaps.removeAll(keepingCapacity: true)
    let spans = text.spans
    for span in stride(from: spans.startIndex, to: spans.endIndex, by: 4) {
      let end = Int(spans[span + 1]) & 15
      var price = Lanes(repeating: 0)
      var isBehind = Lanes(repeating: 0)
      for lane in end..<Lanes.scalarCount {
        price[lane] = sums[lane] &- sums[end] &+ Int16(spans[span + 3]) * 4
        isBehind[lane] = -1
      }
      leaps.append(Leap(start: Int(spans[span]) & 15, price: price, isBehind: isBehind))
    }
  }

  /// A column with the steps inside it: lone symbols of the text, and what is passed over.
  ///
  /// The cheapest of all ways down is a running minimum once the sums are taken off.
  @inline(__always)
  func spread(_ column: Lanes) -> Lanes {
    var rest = column &- sums
    rest = least(rest, up1(rest))
    rest = least(rest, up2(rest))
    rest = least(rest, up4(rest))
    rest = least(rest, up8(rest))
    rest = rest &+ sums
    for leap in leaps {
      let after = Lanes(repeating: rest[leap.start]) &+ leap.price
      let other = after & leap.isBehind | Lanes(repeating: .max) & ~leap.isBehind
      rest = least(rest, other)
    }
    return rest
  }
}
