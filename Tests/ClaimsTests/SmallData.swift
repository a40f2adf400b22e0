import Claims
import Model
import SourceText

/// A gazetteer of a few places, a short register and one good report, as text to be spoiled.
enum SmallData {
  static let gazetteer = Gazetteer(
    places: [
      place("sukayk", "PPL"), place("tell-sukayk", "HLL", isEstimate: true),
      place("kabani", "PPL"), place("lost-village", "PPL", isLocated: false),
      place("rural-idlib", "RGN"), place("gov-sy07", "ADM1"), place("sub-sy070201", "ADM3"),
      place("syria", "PCLI"),
    ], members: ["rural-idlib": ["sukayk"]])

  private static func place(
    _ id: Place.ID, _ code: String, isEstimate: Bool = false, isLocated: Bool = true
  ) -> Place {
    Place(
      id: id, name: id.text, nameArabic: nil, variants: [], featureCode: FeatureCode(code),
      admin: AdminChain(governorate: nil, district: nil, subdistrict: nil),
      coordinate: isLocated ? Coordinate(longitude: 36.5, latitude: 35.4) : nil,
      uncertaintyMetres: nil, coordinateSource: nil, isEstimate: isEstimate, pcode: nil,
      geonamesID: nil, wikidata: nil)
  }

  static let parties = """
    sides:
      - id: government
        name: Government
        name_ar: الحكومة
        party: army
        colour: "#B2182B"
      - id: opposition
        name: Opposition
        party: opposition
        colour: "#2166ac"
    parties:
      - id: army
        name: Army
        kind: force
        side: [{side: government, to: 2024-12-08}]
      - id: ministry
        name: Ministry
        kind: ministry
        parent: army
      - id: opposition
        name: Opposition
        kind: group
        side: opposition
      - id: nlf
        name: NLF
        kind: group
        parent:
          - {party: army, to: 2018-04}
          - {party: opposition, from: 2018-05-28}
      - id: sohr
        name: Observatory
        kind: observer
        note: has no side

    """

  static let reportHead = """
    report:
      publisher: Blog
      title: Losses
      url: https://example.org/a?b=1&c=2
      published: 2019-08-16~
      language: ar
    claims:

    """

  static let captured = """
      - id: 2019-08-16-gmc/sukayk
        claimant: nlf
        event: captured
        taker: army
        loser: opposition
        places: [sukayk, tell-sukayk]
        when: 2019-08-01/2019-08-16

    """

  static let denied = """
      - id: 2019-08-16-gmc/no
        claimant: army
        event: denied
        answers: 2019-08-16-gmc/sukayk

    """

  static let path = "Claims/2019/2019-08-16-gmc.yaml"

  static func read(
    parties: String? = parties, reports: [(path: String, text: String)]
  ) -> ClaimsReading {
    ClaimDrafts(
      parties: parties.map { SourceFile(path: "Gazetteer/parties.yaml", text: $0) },
      reports: reports.map { SourceFile(path: $0.path, text: $0.text) }
    ).checked(against: gazetteer)
  }

  static func read(_ report: String) -> ClaimsReading { read(reports: [(path, report)]) }
}
