import Claims
import Model
import SourceText
import TestSupport
import Testing

/// Claims that are taken as they are: exactly those in which the whole check finds nothing.
@Suite struct SoundRowsTests {
  private static let register = SmallData.read(SmallData.reportHead + SmallData.captured)
    .ledger.register

  private static func one<Value>(
    of values: [Value], else rare: [Value], _ random: inout SeededGenerator
  ) throws -> Value {
    let pool = Int.random(in: 0..<12, using: &random) == 0 ? rare : values
    return try #require(pool.randomElement(using: &random))
  }

  private static func report(_ random: inout SeededGenerator) throws -> Report {
    let name: String = try one(
      of: ["2019-08-16-gmc", "2019-08-20-sana"], else: ["2019-8-16-gmc"], &random)
    let date: String = try one(of: ["2019-08-16~"], else: ["2001-01-01", "2019-08-01/.."], &random)
    let url: String? = try one(of: [nil, "https://example.org/a"], else: ["example.org"], &random)
    let language: String? = try one(of: [nil, "ar"], else: ["a r"], &random)
    return Report(
      id: Report.ID(name), publisher: try one(of: ["Blog"], else: [""], &random), title: "Losses",
      url: url, published: try EventDate(date), language: language)
  }

  /// A claim of random parts, most of them good.
  private static func row(_ line: Int, _ random: inout SeededGenerator) throws -> ClaimRow {
    let report = try report(&random)
    let start: String = try one(of: [report.id.text], else: ["other"], &random)
    let claimant: Party.ID = try one(of: ["army", "sohr"], else: ["nobody"], &random)
    let again: Bool = try one(of: [false], else: [true], &random)
    let places: [Place.ID] = try one(
      of: [["sukayk"], ["kabani", "sukayk"]], else: [[], ["sukayk", "sukayk"], ["no"]], &random)
    let area: Place.ID? = try one(of: [nil], else: ["rural-idlib", "kabani", "no"], &random)
    let count: Int? = try one(of: [nil], else: [3], &random)
    let extent: String? = try one(of: [nil], else: ["1 km"], &random)
    var roles: [Party.ID?] = []
    for _ in 1...4 {
      roles.append(
        try one(
          of: [nil, nil, nil, "army", "opposition", "nlf"], else: ["sohr", "nobody"], &random))
    }
    let when: String? = try one(
      of: ["2019-08-15", "2019-08-01/2019-08-16"], else: [nil, "2019-12-01"], &random)
    let answers: [Claim.ID] = try one(of: [[]], else: [["2019-08-16-gmc/c1"]], &random)
    let note: String? = try one(of: [nil], else: ["a note"], &random)
    let claim = Claim(
      id: Claim.ID("\(start)/c\(Int.random(in: 0..<60, using: &random))"), report: report.id,
      claimant: claimant, event: try #require(Claim.Event.allCases.randomElement(using: &random)),
      again: again, places: places, area: area, count: count, extent: extent, taker: roles[0],
      loser: roles[1], holder: roles[2], attacker: roles[3],
      when: try when.map { try EventDate($0) }, answers: answers, wherePrecision: 2,
      datePrecision: 3, eventClarity: 2, note: note)
    return ClaimRow(claim, of: report, at: SourceLocation(file: "claims.csv", line: line))
  }

  @Test(arguments: 1...5)
  func whatIsTakenAsItIsHasNoFault(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let nothing = StandingData(Ledger(register: Self.register, reports: [], claims: []))
    var taken = 0
    for size in (0..<600).map({ $0 < 450 ? 1 : $0 % 6 }) {
      let rows = try (0..<size).map { try Self.row($0 + 2, &random) }
      let drafts = ReportDrafts(rows)
      let reading = drafts.checked(against: SmallData.gazetteer, beside: nothing)
      let sound = drafts.soundReports(against: SmallData.gazetteer, Self.register)
      let isPlain = reading.problems.isEmpty && drafts.answers.isEmpty
      #expect((sound != nil) == isPlain, "seed \(seed): \(rows) \(reading.problems)")
      guard let sound else { continue }
      taken += size
      let ledger = Ledger(
        register: Self.register, reports: sound.reports, claims: rows.map(\.claim))
      #expect(ledger.claims == reading.ledger.claims)
      #expect(ledger.reports == reading.ledger.reports)
      #expect(sound.locations == reading.reportLocations)
    }
    #expect(taken > 5)
  }
}
