import Model
import Testing

@testable import FrontLine

/// What the reports of three campaigns make of the answers that five of them gave alone.
///
/// `Witnesses` in the documentation lists these differences with their reasons; everything else that
/// the five reports answer stays as it is.
@Suite struct NewWitnessesTests {
  private static let five = try? FiveReports.dataset()

  private func summary(_ dataset: Dataset, _ name: String, _ day: String) throws -> String {
    let place = try dataset.place(named: name).place
    let answer = dataset.who(place, Question(on: Day(day))).assessment
    return "\(answer.holder?.side.text ?? "-") \(answer.status) \(answer.credibility)"
  }

  @Test(arguments: [
    ("سكيك", "2019-08-13", "opposition contested 6", "government confirmed 1"),
    ("سكيك", "2019-08-20", "government confirmed 2", "government confirmed 1"),
    ("تل سكيك", "2019-08-20", "government confirmed 2", "government confirmed 1"),
    ("الهبيط", "2019-08-17", "government confirmed 2", "government confirmed 1"),
    ("تل عاس", "2019-08-17", "government confirmed 2", "government confirmed 1"),
    ("تل الصخر", "2019-08-17", "government confirmed 2", "government confirmed 1"),
    ("عابدين", "2019-08-17", "opposition claimed 3", "government disputed 4"),
    ("حرش عابدين", "2019-08-17", "opposition claimed 3", "government disputed 4"),
    ("خان شيخون", "2019-08-17", "opposition claimed 3", "opposition confirmed 1"),
    ("أم تينة", "2019-12-13", "opposition claimed 3", "opposition confirmed 1"),
    ("الحويز", "2019-12-13", "government confirmed 2", "government confirmed 1"),
    ("Atarib", "2024-11-29", "opposition claimed 3", "opposition confirmed 3"),
    ("دمشق", "2024-11-29", "- unknown 6", "government claimed 3"),
    ("محافظة إدلب", "2020-01-23", "opposition confirmed 2", "opposition confirmed 1"),
  ])
  func theyChange(name: String, day: String, before: String, after: String) throws {
    #expect(try summary(#require(NewWitnessesTests.five), name, day) == before)
    #expect(try summary(Dataset.bundled(), name, day) == after)
  }

  @Test(arguments: [
    ("أم زيتونة", "2019-08-17"), ("سكيك", "2019-07-31"), ("تلة الكبينة", "2019-08-17"),
    ("الكتيبة المهجورة", "2019-12-05"), ("الكتيبة المهجورة", "2019-12-08"),
    ("الكتيبة المهجورة", "2019-12-13"), ("ريف إدلب الجنوبي الشرقي", "2020-01-23"),
    ("محافظة إدلب", "2020-01-22"),
    ("ريف حلب الغربي", "2024-11-29"),
  ])
  func theyLeaveTheRest(name: String, day: String) throws {
    #expect(
      try summary(#require(NewWitnessesTests.five), name, day)
        == summary(Dataset.bundled(), name, day))
  }
}
