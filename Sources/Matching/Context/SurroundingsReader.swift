import Model

/// Reads words such as `Idlib`, `north of Hama`, `ريف إدلب الجنوبي` as surroundings.
struct SurroundingsReader {
  private var lastText: String?
  private var last = Surroundings()

  /// The surroundings that the words name; the same words are read once.
  mutating func surroundings(_ text: String?, _ finder: inout CandidateFinder) -> Surroundings {
    guard let text else { return Surroundings() }
    if text == lastText { return last }
    lastText = text
    var result = Surroundings()
    // No more is looked at than a few names are long.
    let beginning = String(String.UnicodeScalarView(text.unicodeScalars.prefix(4 * 600)))
    for part in beginning.split(whereSeparator: { ",;،؛/".contains($0) }).prefix(4) {
      read(part, &finder, into: &result)
    }
    last = result
    return result
  }

  private func read(
    _ text: Substring, _ finder: inout CandidateFinder, into result: inout Surroundings
  ) {
    finder.find(text)
    let reading = finder.text
    guard !reading.isEmpty else { return }
    let isPlace = reading.words.contains { $0.kind == .connective }
    let area = finder.arrays.units([AdminKey.key(reading)])
    // An area that is called after a side is meant whole.
    let side = area == nil ? reading.qualifiers & 15 : 0
    let units =
      area ?? finder.arrays.units([AdminKey.wholeKey(reading)])
      ?? finder.arrays.units([AdminKey.plainKey(reading)])
    let points = finder.nearestPoints
    if let units, !isPlace {
      result.units += units
      result.origin = points.first
    } else if !CountryNames.standard.contains(reading) {
      result.points += points
    }
    result.side |= side
  }
}

extension CandidateFinder {
  /// Where the best candidate is, if it is good: a seat before its namesakes, or each of these.
  fileprivate var nearestPoints: [Coordinate] {
    guard let best = candidates.first, best.same.isClose || best.other.isClose else { return [] }
    let seat = candidates.prefix { $0.quick >= best.quick - 1 }.max {
      (arrays.seat($0.place), $1.place) < (arrays.seat($1.place), $0.place)
    }
    if let seat, arrays.seat(seat.place) > 0 {
      return [seat.place].compactMap(arrays.point)
    }
    return candidates.prefix { $0.quick == best.quick }.map(\.place).compactMap(arrays.point)
  }
}

extension IndexArrays {
  /// Those keys that some unit has; nil when there is none.
  func units(_ wanted: [UInt32]) -> [UInt32]? {
    let found = wanted.filter { adminKeys.contains($0) }
    return found.isEmpty ? nil : found
  }
}

extension Surroundings {
  /// Adds the units that the words after `in` name inside the text itself.
  mutating func addUnits(inside text: Reading, of arrays: IndexArrays) {
    var skeleton: [UInt8] = []
    var part: UInt8?
    for word in text.words where word.kind == .surroundings && word.end > word.start {
      let symbols = text.symbols[word.start..<word.end]
      // Each word, and all words up to it of one name.
      if word.part != part { skeleton.removeAll() }
      part = word.part
      Skeleton.append(symbols, to: &skeleton)
      for key in [Skeleton.key(symbols), Fingerprint.of(skeleton)]
      where !units.contains(key) && arrays.adminKeys.contains(key) {
        units.append(key)
      }
    }
  }
}
