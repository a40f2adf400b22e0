import FrontLine
import Model
import Testing

/// What the five reports alone say, kept as a fixture of their own for when more claims join.
@Suite struct FiveReportsTests {
  private static let dataset = try? FiveReports.dataset()

  private func who(
    _ name: String, on day: String, known: String? = nil, by perspective: Perspective? = nil
  ) throws -> PlaceAnswer {
    let dataset = try #require(FiveReportsTests.dataset)
    let place = try dataset.place(named: name).place
    return dataset.who(
      place,
      Question(on: Day(day), known: known.flatMap { Day($0) }, perspective: perspective))
  }

  private func summary(_ answer: PlaceAnswer) -> String {
    "\(answer.assessment.holder?.party.text ?? "-") \(answer.assessment.status.rawValue)"
  }

  @Test(arguments: [
    ("سكيك", "2019-08-20", "syrian-government confirmed"),
    ("تل سكيك", "2019-08-20", "syrian-government confirmed"),
    ("الهبيط", "2019-08-17", "syrian-government confirmed"),
    ("أم زيتونة", "2019-08-17", "syrian-government confirmed"),
    ("تل عاس", "2019-08-17", "syrian-government confirmed"),
    ("تل الصخر", "2019-08-17", "syrian-government confirmed"),
    ("سكيك", "2019-07-31", "opposition claimed"),
    ("عابدين", "2019-08-17", "opposition claimed"),
    ("حرش عابدين", "2019-08-17", "opposition claimed"),
    ("تلة الكبينة", "2019-08-17", "opposition claimed"),
    ("خان شيخون", "2019-08-17", "opposition claimed"),
    ("الكتيبة المهجورة", "2019-12-05", "syrian-government confirmed"),
    ("الكتيبة المهجورة", "2019-12-08", "- changing"),
    ("الكتيبة المهجورة", "2019-12-13", "opposition claimed"),
    ("أم تينة", "2019-12-13", "opposition claimed"),
    ("الحويز", "2019-12-13", "syrian-government confirmed"),
    ("ريف إدلب الجنوبي الشرقي", "2020-01-23", "- disputed"),
    ("محافظة إدلب", "2020-01-23", "opposition confirmed"),
    ("محافظة إدلب", "2020-01-22", "opposition contested"),
    ("ريف حلب الغربي", "2024-11-29", "opposition claimed"),
    ("Atarib", "2024-11-29", "opposition claimed"),
    ("دمشق", "2024-11-29", "- unknown"),
  ])
  func theyAnswer(name: String, day: String, expected: String) throws {
    #expect(try summary(who(name, on: day)) == expected)
  }

  @Test func sukayksAnswerIsThatOfTheContract() throws {
    let answer = try who("سكيك", on: "2019-08-20")
    #expect(answer.assessment.since == "2019-08-01/2019-08-16")
    #expect(answer.assessment.newestEvidence == Day("2019-08-16"))
    #expect(answer.assessment.credibility == 2)
    #expect(answer.assessment.basis == .direct)
    #expect(answer.evidence.map(\.id) == ["2019-08-16-gmc/sukayk"])
    #expect(answer.evidence.map(\.stance) == [.admission])
    #expect(answer.evidence.map(\.known) == [Day("2019-08-17")])
  }

  @Test func theJanuaryAttackHasTheAdmissionOnOneSideAndBothDenialsOnTheOther() throws {
    let answer = try who("جنوب شرق إدلب", on: "2020-01-23")
    let reading = try #require(answer.assessment.alternatives.first)
    #expect(reading.holder?.side == "opposition")
    #expect(
      reading.evidence == [
        "2020-01-23-blog/positions-left", "2020-01-23-blog/two-areas",
        "2020-01-23-denials/positions-left", "2020-01-23-denials/redeployment",
        "2020-01-23-denials/two-areas",
      ])
    let denials = answer.evidence.filter { $0.claim.event == .denied }
    #expect(Set(denials.map(\.claim.claimant)) == ["nlf-spokesman", "opposition", "sohr"])
    #expect(Set(answer.evidence.filter { $0.claim.event != .denied }.map(\.stance)) == [.admission])
  }

  @Test func oneStatementInTwoReportsIsOneWitness() throws {
    // Russia and the government are one voice: two reports of its word never make credibility 1.
    let answer = try who("جنوب شرق إدلب", on: "2020-01-23")
    #expect(answer.assessment.credibility == 4)
    let russian = try who(
      "جنوب شرق إدلب", on: "2020-01-22", by: .party("russia"))
    #expect(summary(russian) == "- contested")
  }

  @Test func beforeTheStatementsNobodyKnewOfTheAttack() throws {
    let answer = try who("جنوب شرق إدلب", on: "2020-01-23", known: "2020-01-22")
    #expect(!answer.evidence.contains { $0.id.text.hasPrefix("2020-01-23") })
    #expect(answer.assessment.status == .unknown)
  }

  @Test func eachSideHasItsOwnMap() throws {
    let name = "ريف حلب الغربي"
    #expect(
      try summary(who(name, on: "2024-11-29", by: .side("opposition"))) == "opposition claimed")
    #expect(try summary(who(name, on: "2024-11-29", by: .side("government"))) == "- unknown")
    #expect(
      try summary(who("سكيك", on: "2019-08-20", by: .side("government"))) == "- unknown")
    #expect(
      try summary(who("سكيك", on: "2019-08-20", by: .side("opposition")))
        == "syrian-government confirmed")
  }

  @Test func anAreaCountsItsMembers() throws {
    let answer = try who("ريف حلب الغربي", on: "2024-11-29")
    let members = try #require(answer.members)
    #expect(members.map(\.places).reduce(0, +) == 40)
    #expect(
      members.contains { $0.side == "opposition" && $0.status == .claimed && $0.places == 40 })
  }
}
