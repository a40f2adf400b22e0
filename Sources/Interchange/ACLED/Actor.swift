/// An actor of ACLED's table, by the name ACLED gives it.
struct Actor: Hashable {
  /// The name.
  let name: String
  /// ACLED's type of actor, a word or a number of older exports; empty when not told.
  let type: String

  /// True for state forces (ACLED's type 1) and for those known to fight for Syria's government of
  /// before December 2024.
  var isGovernment: Bool {
    type == "1" || type.lowercased() == "state forces" || Actor.known[name]?.isGovernment ?? false
  }

  /// What the register may call it: the ids known to this program, else the name itself, without
  /// the years or country behind it and the short form before it, and that short form.
  var candidates: [String] {
    if let known = Actor.known[name] { return known.parties }
    // Behind its years, a state's forces are those of one government only.
    guard !name.hasPrefix("Military Forces"), !name.hasPrefix("Police Forces"),
      !name.hasPrefix("Government of")
    else { return [name] }
    var names = [name]
    var rest = name
    if rest.hasSuffix(")"), let open = rest.lastIndex(of: "(") {
      rest = String(rest[..<open].reversed().drop { $0 == " " }.reversed())
      names.append(rest)
    }
    let halves = rest.split(separator: ": ", maxSplits: 1).map(String.init)
    if halves.count == 2 { names += [halves[1], halves[0]] }
    return names
  }

  /// The name under which ACLED has a party; nil when this program knows none.
  static func name(of party: String) -> String? { names[party] }

  private struct Entry {
    let parties: [String]
    let isGovernment: Bool

    init(_ parties: String..., isGovernment: Bool = false) {
      self.parties = parties
      self.isGovernment = isGovernment
    }
  }

  private static let known: [String: Entry] = [
    "Military Forces of Syria (2000-)": Entry(
      "syrian-army", "syrian-government", isGovernment: true),
    "Military Forces of Syria (2000-2024)": Entry(
      "syrian-army", "syrian-government", isGovernment: true),
    "Police Forces of Syria (2000-)": Entry("syrian-government", isGovernment: true),
    "Police Forces of Syria (2000-2024)": Entry("syrian-government", isGovernment: true),
    "Government of Syria (2000-)": Entry("syrian-government", isGovernment: true),
    "Government of Syria (2000-2024)": Entry("syrian-government", isGovernment: true),
    "NDF: National Defense Forces": Entry(
      "national-defence-forces", "syrian-government", isGovernment: true),
    "Military Forces of Russia (2000-)": Entry("russia", isGovernment: true),
    "Military Forces of Turkey (2016-)": Entry("turkey"),
    "Opposition Forces (Syria)": Entry("opposition"),
    "Opposition Rebels (Syria)": Entry("opposition"),
    "HTS: Hayat Tahrir al Sham": Entry("hts"),
    "NLF: National Liberation Front": Entry("nlf"),
    "QSD: Syrian Democratic Forces": Entry("syrian-democratic-forces"),
  ]

  /// Of several names of one party the one that today's exports use.
  private static let names = [
    "syrian-army": "Military Forces of Syria (2000-2024)",
    "syrian-government": "Government of Syria (2000-2024)",
    "russia": "Military Forces of Russia (2000-)",
    "turkey": "Military Forces of Turkey (2016-)",
    "opposition": "Opposition Forces (Syria)",
    "hts": "HTS: Hayat Tahrir al Sham",
    "nlf": "NLF: National Liberation Front",
    "syrian-democratic-forces": "QSD: Syrian Democratic Forces",
  ]
}
