extension TextTree {
  /// A tree of four villages and an area, with claims written as lines, one report each:
  /// `claimant event side<other when published place`.
  ///
  /// For gains `side` takes from `other`; for holds `side` has it against `other`; for fights `side`
  /// attacks `other`; `left` is a withdrawal of `side` that names nobody who came; `-` is what is not
  /// said; `in:east` is a part of the area. A denial names the lines it answers, the first being 1:
  /// `nlf denied 1,2 - 2019-05-09`. The claim of line 3, published on 2019-05-09, is
  /// `2019-05-09-r3/c`.
  public init(lines: [String]) {
    let words = lines.map { $0.split(separator: " ").map(String.init) }
    let ids = words.enumerated().map { "\(TextTree.day($1))-r\($0 + 1)" }
    var claims: [String: String] = [:]
    for (words, id) in zip(words, ids) {
      claims["Claims/\(id.prefix(4))/\(id).yaml"] = TextTree.report(words, id: id, ids: ids)
    }
    self.init(
      places: TextTree.villages, areas: TextTree.east, parties: TextTree.speakers, claims: claims)
  }

  private static func day(_ words: [String]) -> String { String(words[4].prefix(10)) }

  private static func report(_ words: [String], id: String, ids: [String]) -> String {
    let sides = words[2].split(separator: "<").map(String.init)
    func role(_ name: String, _ index: Int) -> [String] {
      index < sides.count && sides[index] != "-" ? ["\(name): \(sides[index])"] : []
    }
    var fields = ["id: \(id)/c", "claimant: \(words[0])"]
    switch words[1] {
    case "recaptured":
      fields += ["event: captured", "again: true"] + role("taker", 0) + role("loser", 1)
    case "left": fields += ["event: withdrew"] + role("loser", 0)
    case "held": fields += ["event: held"] + role("holder", 0)
    case "repelled": fields += ["event: repelled"] + role("holder", 0) + role("attacker", 1)
    case "contested", "advanced":
      fields += ["event: \(words[1])"] + role("attacker", 0) + role("holder", 1)
    case "denied", "retracted":
      let answers = words[2].split(separator: ",").compactMap { Int($0) }.map { ids[$0 - 1] + "/c" }
      fields += ["event: \(words[1])", "answers: [\(answers.joined(separator: ", "))]"]
    default: fields += ["event: \(words[1])"] + role("taker", 0) + role("loser", 1)
    }
    if words.count > 5 {
      fields.append(
        words[5].hasPrefix("in:") ? "area: \(words[5].dropFirst(3))" : "places: [\(words[5])]")
    }
    if words[3] != "-" { fields.append("when: \(words[3])") }
    return """
      report:
        publisher: A newsroom
        title: Report \(id)
        published: \(words[4])
        language: ar
      claims:
        - \(fields.joined(separator: "\n    "))

      """
  }

  private static let villages =
    (["id\ttitle\tlon\tlat\tname_ar\tfeature_code\tcoord_source"]
    + [
      "alder\tAlder\t36.1\t35.1\tالدر\tPPL\tsurvey", "birch\tBirch\t36.2\t35.2\tبتولا\tPPL\tsurvey",
      "cedar\tCedar\t36.3\t35.3\tأرز\tPPL\tsurvey", "dune\tDune\t36.4\t35.4\tكثيب\tPPL\tsurvey",
      "east\tEast\t36.35\t35.35\tالشرق\tRGN\tsurvey",
    ]).joined(separator: "\n") + "\n"

  private static let east = """
    areas:
      - id: east
        places: [cedar, dune]
        source: editorial

    """

  private static let speakers = """
    sides:
      - {id: government, name: Government, party: government, colour: "#d55e00"}
      - {id: opposition, name: Opposition, party: opposition, colour: "#009e73"}
    parties:
      - {id: government, name: the government, kind: state, side: government}
      - {id: sana, name: state television, kind: newsroom, parent: government}
      - {id: army, name: the army, kind: force, parent: government}
      - {id: opposition, name: the opposition, kind: group, side: opposition}
      - {id: nlf, name: the Front, kind: group, parent: opposition}
      - {id: gmc, name: the Media Centre, kind: office, parent: opposition}
      - {id: sohr, name: the Observatory, kind: observer}
      - {id: enab, name: the Newspaper, kind: newsroom}
      - {id: wiki, name: the Encyclopaedia, kind: compilation}

    """
}
