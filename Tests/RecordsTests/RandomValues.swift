import Model
import Records
import TestSupport

/// Values of every kind that a ledger keeps, with texts that formats are likely to trip over.
struct RandomValues {
  var random: SeededGenerator
  private let nasty = NastyText(
    NastyText.signs + ["\u{0}", "\n", "\u{85}", "\u{2029}", "@", ";", "/"])

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  mutating func text() -> String { nasty.text(using: &random) }
  mutating func optional() -> String? { nasty.optional(using: &random) }
  mutating func chance() -> Bool { Bool.random(using: &random) }
  mutating func one<Element>(of list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }

  /// Up to three, at times two hundred.
  mutating func list() -> [String] {
    let isLong = Int.random(in: 0..<20, using: &random) == 0
    return isLong ? (0..<200).map { _ in text() } : nasty.list(using: &random)
  }

  mutating func digests() -> [String] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in
      LedgerEntry(kind: .claim, subject: text(), body: "").digest
    }.sorted()
  }

  mutating func day() -> Day { .earliest.advanced(by: .random(in: 0...7_000_000, using: &random)) }

  mutating func date() throws -> EventDate {
    try EventDate(
      one(of: [
        "2019-08-11", "2019-08", "2019-08-20~", "2019-08-01/2019-08-16", "../2019-12-12", "2019?",
        "-0100", "2019-1X", "2019-08-01/..", "{2019-08-01,2019-08-04}", "2019-22",
      ]))
  }

  /// An entry of the kind; of a merge, one that joins chains.
  mutating func entry(_ kind: LedgerEntry.Kind) throws -> LedgerEntry {
    switch kind {
    case .side:
      LedgerEntry(side(), position: .random(in: 0...99, using: &random), supersedes: digests())
    case .party: LedgerEntry(party(), supersedes: digests())
    case .place: LedgerEntry(place(), supersedes: digests())
    case .area: LedgerEntry(area(), supersedes: digests())
    case .alias:
      LedgerEntry(
        alias: PlaceName(text: text(), language: optional()), of: Place.ID(text()),
        supersedes: digests())
    case .report: LedgerEntry(try report(), supersedes: digests())
    case .claim: LedgerEntry(try claim(), supersedes: digests())
    case .merge: LedgerEntry(merge())
    }
  }

  mutating func side() -> Side {
    Side(
      id: Side.ID(text()), name: text(), nameArabic: optional(), party: Party.ID(text()),
      colour: text(), note: optional())
  }

  mutating func party() -> Party {
    Party(
      id: Party.ID(text()), name: text(), nameArabic: optional(),
      kind: one(of: Party.Kind.allCases),
      parents: list().map {
        Party.Parentage(party: Party.ID($0), from: chance() ? day() : nil, to: nil)
      },
      allegiances: list().map {
        Party.Allegiance(side: Side.ID($0), from: nil, to: chance() ? day() : nil)
      }, note: optional())
  }

  mutating func place() -> Place {
    func degrees(_ limit: Int) -> Double {
      Double(Int.random(in: -limit * 10_000_000...limit * 10_000_000, using: &random)) / 10_000_000
    }
    func unit() -> AdminChain.Unit? {
      chance() ? AdminChain.Unit(name: text(), code: optional()) : nil
    }
    return Place(
      id: Place.ID(text()), name: text(), nameArabic: optional(),
      variants: list().map { PlaceName(text: $0, language: one(of: [nil, "ar", "ar-Latn"])) },
      featureCode: FeatureCode(text()),
      admin: AdminChain(governorate: unit(), district: unit(), subdistrict: unit()),
      coordinate: chance() ? Coordinate(longitude: degrees(180), latitude: degrees(90)) : nil,
      uncertaintyMetres: chance() ? .random(in: .min ... .max, using: &random) : nil,
      coordinateSource: optional(), isEstimate: chance(), pcode: optional(), geonamesID: optional(),
      wikidata: optional(),
      attestation: Place.Attestation(
        titleSource: optional(), featureClasses: optional(), countries: optional(),
        start: optional(), matches: list(), parentName: optional(), parentID: optional()),
      note: optional())
  }

  mutating func area() -> AreaReading {
    AreaReading(
      area: Place.ID(text()), admin: list(), places: list().map { Place.ID($0) },
      except: list().map { Place.ID($0) }, source: text(), empty: optional())
  }

  mutating func report() throws -> Report {
    Report(
      id: Report.ID(text()), publisher: text(), title: text(), url: optional(),
      published: try date(),
      language: optional(), note: optional())
  }

  mutating func claim() throws -> Claim {
    func party() -> Party.ID? { optional().map { Party.ID($0) } }
    return Claim(
      id: Claim.ID(text()), report: Report.ID(text()), claimant: Party.ID(text()),
      event: one(of: Claim.Event.allCases), again: chance(), places: list().map { Place.ID($0) },
      area: optional().map { Place.ID($0) },
      count: chance() ? .random(in: .min ... .max, using: &random) : nil, extent: optional(),
      taker: party(), loser: party(), holder: party(), attacker: party(),
      when: chance() ? try date() : nil, answers: list().map { Claim.ID($0) },
      wherePrecision: .random(in: 1...7, using: &random),
      datePrecision: .random(in: 1...5, using: &random),
      eventClarity: .random(in: 1...2, using: &random), note: optional())
  }

  mutating func merge() -> Merge {
    Merge(
      heads: list().map {
        ChainHead(chain: $0, sequence: .random(in: 1...9, using: &random), hash: text())
      }, replaces: list())
  }
}
