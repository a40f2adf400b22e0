import Model
import Records
import TestSupport
import Testing

/// A body that cannot be understood is an error that says which and why; no bytes make the program
/// fall.
@Suite struct BrokenBodyTests {
  private func reason(_ body: String) -> String { reason(.claim, body) }

  private func reason(_ kind: LedgerEntry.Kind, _ body: String) -> String {
    let entry = LedgerEntry(kind: kind, subject: "r/x", body: body)
    do throws(EntryError) {
      try read(entry)
      return "it is understood"
    } catch {
      return error.description
    }
  }

  private func read(_ entry: LedgerEntry) throws(EntryError) {
    _ = try entry.correction()
    switch entry.kind {
    case .side: _ = try entry.side()
    case .party: _ = try entry.party()
    case .place: _ = try entry.place()
    case .area: _ = try entry.areaReading()
    case .alias: _ = try entry.alias()
    case .report: _ = try entry.report()
    case .claim: _ = try entry.claim()
    case .merge: _ = try entry.merge()
    }
  }

  @Test func foreignBodiesAreNamed() {
    #expect(reason("").hasPrefix("claim r/x: the body is no JSON"))
    #expect(reason("{").hasPrefix("claim r/x: the body is no JSON"))
    #expect(reason("[]") == "claim r/x: \"format\" is missing")
    #expect(reason("{\"format\":\"1\"}") == "claim r/x: \"format\" is no whole number")
    #expect(reason(.place, "{\"format\":1}") == "place r/x: \"name\" is missing")
    #expect(
      reason("{\"format\":2}")
        == "claim r/x: the body has format 2, this program reads up to 1: update FrontLine")
    #expect(reason("{\"format\":0}") == "claim r/x: the body has format 0, which there never was")
    #expect(
      reason("{\"format\":1,\"supersedes\":[1]}").hasSuffix("\"supersedes\" holds more than texts"))
    #expect(reason("{\"format\":2,\"supersedes\":[]}").contains("has format 2"))
  }

  @Test func everyMemberHasItsType() throws {
    let good = LedgerEntry(Claim.named("n")).body
    func with(_ member: String) -> String { String(good.dropLast()) + "," + member + "}" }
    #expect(reason(with("\"taker\":\"x\"")) == "it is understood")
    for (member, said) in [
      ("\"taker\":1", "\"taker\" is no text"), ("\"taker\":null", "\"taker\" is no text"),
      ("\"again\":1", "\"again\" is neither true nor false"),
      ("\"count\":1.5", "\"count\" is no whole number"),
      ("\"count\":9223372036854775808", "\"count\" is no whole number"),
      ("\"places\":{}", "\"places\" is no list"),
      ("\"places\":[null]", "\"places\" holds more than texts"),
      ("\"when\":\"yesterday\"", "when: \"yesterday\" is no date"),
    ] {
      #expect(reason(with(member)).hasPrefix("claim r/x: \(said)"), "\(member)")
    }
    #expect(
      reason(good.replacing("\"held\"", with: "\"heard\"")) == "claim r/x: \"heard\" is no event")
    let place = "{\"format\":1,\"name\":\"x\",\"feature_code\":\"PPL\",\"lat\":91,\"lon\":0}"
    #expect(reason(.place, place) == "place r/x: the coordinate is not on Earth")
    let half = "{\"format\":1,\"name\":\"x\",\"feature_code\":\"PPL\",\"lat\":9}"
    #expect(reason(.place, half) == "place r/x: the coordinate is incomplete")
    let party =
      "{\"format\":1,\"kind\":\"force\",\"name\":\"x\",\"sides\":[{\"from\":\"2019\",\"side\":\"a\"}]}"
    #expect(reason(.party, party) == "party r/x: \"from\" is no day")
    #expect(reason(.merge, "{\"format\":1,\"heads\":[{}]}") == "merge r/x: a head is incomplete")
  }

  /// A withdrawal that names nothing withdraws nothing, and is no value either.
  @Test func whatIsWithdrawnIsNoValue() {
    let body = LedgerEntry.withdrawal(.claim, "r/x", supersedes: ["a"], reason: nil).body
    #expect(reason(body) == "claim r/x: \"report\" is missing")
  }

  @Test(arguments: LedgerEntry.Kind.allCases)
  func noBytesMakeItFall(_ kind: LedgerEntry.Kind) throws {
    var values = RandomValues(seed: 7)
    for _ in 0..<150 {
      var bytes = Array(try values.entry(kind).body.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &values.random) {
        let index = Int.random(in: bytes.indices, using: &values.random)
        switch Int.random(in: 0...2, using: &values.random) {
        case 0: bytes[index] = .random(in: 0...255, using: &values.random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(contentsOf: bytes[index...].prefix(9), at: index)
        }
        if bytes.isEmpty { bytes = [0] }
      }
      _ = reason(kind, String(decoding: bytes, as: UTF8.self))
      let noise = (0..<40).map { _ in UInt8.random(in: 0...255, using: &values.random) }
      _ = reason(kind, String(decoding: noise, as: UTF8.self))
    }
  }
}
