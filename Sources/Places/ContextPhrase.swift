/// The words of a context, sorted by what they say: `قرب`, `ريف`, `شمال` and the name among them.
struct ContextPhrase {
  /// What one word says.
  private enum Meaning {
    case bearing(Bearing)
    /// That a settlement is meant and not the governorate of that name.
    case settlement
    /// What kind of unit it is, or nothing: `محافظة`, `of`.
    case kind
    case name
  }

  /// The name, without words that only say what it is the name of.
  let name: String
  /// The name with the words of direction left in, as in `المشيرفة الشمالية`.
  let nameWithBearing: String
  /// The side of it that is meant; nil for all of it.
  let bearing: Bearing?
  /// True when the directions contradict each other.
  let isContradictory: Bool
  /// True when the words ask for a settlement: `قرب`, `near`, `city`.
  let isSettlement: Bool

  /// The words of a text, separated by blanks and hyphens.
  init(_ text: String) {
    var names: [Substring] = []
    var namesAndBearings: [Substring] = []
    var bearing: Bearing?
    var isContradictory = false
    var isSettlement = false
    for word in ContextPhrase.words(text) {
      switch ContextPhrase.meaning(of: word) {
      case .bearing(let side):
        let joined = bearing.map { $0.joined(with: side) } ?? side
        isContradictory = isContradictory || joined == nil
        bearing = joined
        namesAndBearings.append(word)
      case .settlement: isSettlement = true
      case .kind: break
      case .name:
        names.append(word)
        namesAndBearings.append(word)
      }
    }
    name = names.joined(separator: " ")
    nameWithBearing = namesAndBearings.joined(separator: " ")
    self.bearing = bearing
    self.isContradictory = isContradictory
    self.isSettlement = isSettlement
  }

  private static func words(_ text: String) -> [Substring] {
    text.unicodeScalars
      .split { scalar in
        switch FoldedScalar(scalar) {
        case .blank, .hyphen: true
        default: false
        }
      }
      .map { Substring($0) }
  }

  private static func meaning(of word: Substring) -> Meaning {
    let key = NameKey(String(word)).text
    if let bearing = bearing(key) { return .bearing(bearing) }
    if settlementWords.contains(key) { return .settlement }
    return kindWords.contains(key) ? .kind : .name
  }

  /// Compared as keys: without article, with ha for ta marbuta.
  private static func bearing(_ key: String) -> Bearing? {
    switch key {
    case "شمال", "شمالي", "شماليه", "north", "northern": .north
    case "جنوب", "جنوبي", "جنوبيه", "south", "southern": .south
    case "شرق", "شرقي", "شرقيه", "east", "eastern": .east
    case "غرب", "غربي", "غربيه", "west", "western": .west
    case "northeast", "northeastern", "ne": .northEast
    case "southeast", "southeastern", "se": .southEast
    case "southwest", "southwestern", "sw": .southWest
    case "northwest", "northwestern", "nw": .northWest
    default: nil
    }
  }

  private static let settlementWords: Set<String> = [
    "قرب", "بقرب", "بالقرب", "قريب", "قريبه", "جوار", "بجوار", "محيط", "مدينه", "بلده", "قريه",
    "near", "nearby", "around", "close", "city", "town", "village",
  ]

  private static let kindWords: Set<String> = [
    "محافظه", "بمحافظه", "ريف", "بريف", "ارياف", "منطقه", "بمنطقه", "ناحيه", "قضاء", "قضا", "في",
    "من", "عن", "الى", "the", "of", "in", "to", "from", "side", "governorate", "province",
    "muhafazat", "muhafazah", "countryside", "rural", "rif", "reef", "region", "area", "district",
    "subdistrict",
  ]
}
