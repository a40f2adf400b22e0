import TestSupport

extension TextTree {
  /// What a store has to cope with, in small: fifteen places of three sub-districts, homonyms, areas by
  /// units and by name, one area without members, a party that changes sides, and reports with a
  /// dispute, a retraction, claims about areas and about unnamed places in them.
  static let storeTree = TextTree(
    places: table, areas: areas, parties: parties,
    claims: Dictionary(uniqueKeysWithValues: reports.map { ("Claims/2019/\($0).yaml", $1) }))

  private static let table: String = {
    let header =
      "id\ttitle\tname_ar\tvariants\tlon\tlat\tfeature_code\tadmin1\tadmin2\tadmin3\tadmin_pcode"
      + "\tuncertainty_m\tpcode\tgeonames_id\twikidata\tcoord_source\testimate\tnote"
    func row(
      _ id: String, _ title: String, _ arabic: String, _ variants: String, _ code: String,
      _ unit: Int, _ codes: String = "\t\t", at point: (String, String)?
    ) -> String {
      let units = [
        "North\tPine\tCone\tSY010101", "North\tPine\tNeedle\tSY010102",
        "North\tOak\tLeaf\tSY010201",
        "\t\t\t",
      ]
      let position = point.map { "\($0.0)\t\($0.1)" } ?? "\t"
      return "\(id)\t\(title)\t\(arabic)\t\(variants)\t\(position)\t\(code)\t\(units[unit])"
        + "\t500\t\(codes)\t\(point == nil ? "" : "a survey")\tno\t"
    }
    let rows = [
      row(
        "alder", "Alder", "الدر", "Aldar@ar-Latn", "PPL", 0, "C1001\t501\tQ11", at: ("36.1", "35.1")
      ),
      row("ash", "Ash", "رماد", "", "PPL", 0, "C1002\t502\t", at: ("36.11", "35.12")),
      row("birch", "Birch", "بتولا", "Tell Birch@en;تل بتولا@ar", "PPL", 0, at: ("36.2", "35.2")),
      row("birch-hill", "Birch Hill", "", "", "HLL", 0, "C1003\t\t", at: ("36.21", "35.2")),
      row("cedar", "Cedar", "أرز", "", "PPL", 1, "C1004\t\t", at: ("36.3", "35.3")),
      row("dune", "Dune", "كثيب", "", "PPL", 1, "\t505\t", at: ("36.4", "35.4")),
      row("elm", "Elm", "دردار", "", "PPLA3", 1, at: ("36.45", "35.4")),
      row("fir", "Fir", "تنوب", "", "PPL", 2, at: ("36.5", "35.5")),
      row("grove", "Grove", "", "", "FRST", 2, at: ("36.51", "35.52")),
      row("hollow", "The Hollow", "الجوف", "", "RGN", 3, at: ("36.6", "35.6")),
      row("lost-base", "Lost Base", "", "Abandoned Base@en", "MILB", 2, at: nil),
      row("north", "The North", "الشمال", "", "RGN", 3, at: ("36.25", "35.25")),
      row("south", "The South", "الجنوب", "", "RGN", 3, at: ("36.5", "35.45")),
      row("zahra-cone", "Zahra", "الزهراء", "", "PPL", 0, at: ("36.15", "35.15")),
      row("zahra-leaf", "Zahra", "الزهراء", "", "PPL", 2, at: ("36.55", "35.55")),
    ]
    return ([header] + rows).map { $0 + "\n" }.joined()
  }()

  private static let areas = """
    areas:
      - id: hollow
        source: editorial
        empty: nobody says what lies in it
      - id: north
        admin: [SY0101]
        except: [elm]
        source: editorial
      - id: south
        admin: [SY010201]
        places: [dune, elm]
        except: [grove]
        source: editorial

    """

  private static let parties = """
    sides:
      - {id: government, name: Government, name_ar: الحكومة, party: government, colour: "#d55e00"}
      - {id: opposition, name: Opposition, party: opposition, colour: "#009e73"}
    parties:
      - {id: government, name: the government, kind: state, side: government}
      - {id: sana, name: state television, kind: newsroom, parent: government}
      - {id: opposition, name: the opposition, kind: group, side: opposition}
      - {id: nlf, name: the Front, kind: group, parent: opposition}
      - id: turncoats
        name: the Turncoats
        kind: group
        side: [{side: opposition, to: 2019-06-30}, {side: government, from: 2019-07-01}]
      - {id: sohr, name: the Observatory, name_ar: المرصد, kind: observer}
      - {id: wiki, name: the Encyclopaedia, kind: compilation}

    """

  private static let reports: [(String, String)] = [
    report(
      "2019-05-02-sohr", "2019-05-02",
      [
        "alder, claimant: sohr, event: held, holder: opposition, places: [alder, birch], when: 2019-05-01",
        "zahra, claimant: sohr, event: held, holder: government, places: [zahra-leaf], when: 2019-05-01",
      ]),
    report(
      "2019-05-08-sana", "2019-05-08",
      [
        "alder, claimant: sana, event: captured, taker: government, loser: opposition, places: [alder, ash], when: 2019-05-08",
        "cedar, claimant: sana, event: captured, taker: government, loser: opposition, places: [cedar], when: 2019-05-01/2019-05-08",
      ]),
    report(
      "2019-05-09-nlf", "2019-05-09",
      [
        "no, claimant: nlf, event: denied, answers: [2019-05-08-sana/alder, 2019-05-08-sana/cedar]"
      ]),
    report(
      "2019-05-12-sohr", "2019-05-12~",
      [
        "cedar, claimant: sohr, event: captured, taker: government, loser: nlf, places: [cedar], when: 2019-05-09~",
        "fight, claimant: sohr, event: contested, attacker: nlf, holder: government, places: [ash], when: 2019-05-11",
      ]),
    report(
      "2019-05-20-sana", "2019-05-20",
      [
        "north, claimant: sana, event: captured, taker: government, loser: opposition, places: [north], when: 2019-05-19"
      ]),
    report(
      "2019-06-01-nlf", "2019-06-01",
      [
        "two, claimant: nlf, event: captured, taker: opposition, loser: government, area: north, count: 2, extent: villages, when: 2019-05-31",
        "birch, claimant: nlf, event: repelled, holder: opposition, attacker: government, places: [birch-hill], when: 2019-05-31",
      ]),
    report(
      "2019-06-03-sana", "2019-06-03",
      [
        "no, claimant: sana, event: denied, answers: [2019-06-01-nlf/two], when: 2019-06-02"
      ]),
    report(
      "2019-06-10-turncoats", "2019-06-10",
      [
        "fir, claimant: turncoats, event: captured, taker: turncoats, loser: government, places: [fir, grove], when: 2019-06-10",
        "base, claimant: turncoats, event: captured, taker: turncoats, places: [lost-base], when: 2019-06-09",
      ]),
    report(
      "2019-06-12-turncoats", "2019-06-12",
      [
        "sorry, claimant: turncoats, event: retracted, answers: [2019-06-10-turncoats/base]"
      ]),
    report(
      "2019-07-15-sohr", "2019-07-15",
      [
        "south, claimant: sohr, event: transferred, taker: turncoats, loser: opposition, places: [south], when: 2019-07-14",
        "dune, claimant: sohr, event: withdrew, loser: opposition, places: [dune], when: 2019-07-14",
      ]),
    report(
      "2019-08-01-wiki", "2019-08-01",
      [
        "fir, claimant: wiki, event: captured, taker: turncoats, loser: government, places: [fir], when: 2019-06"
      ]),
    report(
      "2019-09-01-sohr", "2019-09-01",
      [
        "hollow, claimant: sohr, event: advanced, attacker: government, holder: opposition, places: [hollow, elm], when: 2019-08-31"
      ]),
  ]

  private static func report(
    _ id: String, _ published: String, _ claims: [String]
  ) -> (String, String) {
    let lines = claims.map { "  - {id: \(id)/\($0)}" }.joined(separator: "\n")
    return (
      id,
      """
      report:
        publisher: A newsroom
        title: "خبر \(id)"
        url: https://example.org/\(id)
        published: \(published)
        language: ar
      claims:
      \(lines)

      """
    )
  }
}
