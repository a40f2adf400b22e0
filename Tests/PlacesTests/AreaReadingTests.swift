import Model
import Places
import SourceText
import Testing

@Suite struct AreaReadingTests {
  /// The problems of a list of areas for a gazetteer of one village and two areas.
  private func problems(_ text: String) -> [String] {
    let rows = [
      Sample.village("habit", "al-Habit", "الهبيط", "36.5", "35.4", Sample.khan, "SY070201"),
      Sample.row(["id": "plain", "title": "Plain", "feature_code": "PLN"]),
      Sample.row(["id": "hills", "title": "Hills", "feature_code": "MTS"]),
    ]
    return readGazetteer(places: Sample.file(rows), areas: Sample.areasFile(text))
      .problems.map { "\($0.location.line) \($0.code.rawValue): \($0.message)" }
  }

  /// Good entries for both areas, for tests that spoil one thing.
  private func entries(
    plain: String = "admin: [SY070201]\n    source: us", hills: String = "places: habit"
  ) -> String {
    "areas:\n  - id: plain\n    \(plain)\n  - id: hills\n    source: us\n    \(hills)\n"
  }

  @Test func goodEntriesAreNoProblem() {
    #expect(problems(entries()) == [])
    #expect(problems(entries(hills: "empty: nothing stands there")) == [])
  }

  static let badEntries: [(String, String)] = [
    (
      "admin: [SY070201]", "2 no-source: area plain has no source: say who reads the words that way"
    ),
    (
      "admin: [C4077]\n    source: us",
      "3 bad-value: admin \"C4077\" must be a P-code like SY07, SY0702 or SY070204"
    ),
    (
      "places: [habit, habbit]\n    source: us",
      "3 unknown-place: place \"habbit\" is not in the gazetteer (did you mean habit?)"
    ),
    (
      "places: [habit, hills]\n    source: us",
      "3 bad-value: hills is an area, and areas have no areas in them: name its places"
    ),
    (
      "admin: [SY05]\n    source: us",
      "2 bad-value: area plain has no members: name some, or say why with \"empty\""
    ),
    (
      "admin: SY07\n    except: [habit]\n    source: us",
      "2 bad-value: area plain has no members: name some, or say why with \"empty\""
    ),
    (
      "admin: SY07\n    source: us\n    empty: none",
      "5 bad-value: area plain has members: remove \"empty\""
    ),
    (
      "admin: SY07\n    source: us\n    member: x",
      "5 unknown-field: an area's entry has no field \"member\" "
        + "(known are id, admin, places, except, source, empty)"
    ),
  ]

  @Test(arguments: badEntries) func aBadEntryIsReportedWithItsLine(
    _ plain: String, _ expected: String
  ) {
    #expect(problems(entries(plain: plain)) == [expected])
  }

  @Test func whatIsLeftOutMustHaveBeenIn() {
    let text = entries(
      plain: "places: habit\n    source: us", hills: "empty: so\n    except: [habit]")
    #expect(
      problems(text) == [
        "8 bad-value: habit is left out but would not be in the area: remove it"
      ])
  }

  @Test func everyAreaHasOneEntryAndEveryEntryAnArea() {
    let text = """
      areas:
        - id: plain
          places: habit
          source: us
        - id: plain
          places: habit
          source: us
        - id: habit
          places: habit
          source: us
        - id: plan
          places: habit
          source: us
      """
    #expect(
      problems(text) == [
        "5 duplicate-id: area plain has an entry on line 2 already: join the two",
        "8 bad-value: habit has the feature code PPL, which is no area: "
          + "correct the one or remove the other",
        "11 unknown-place: place \"plan\" is not in the gazetteer (did you mean plain?)",
        "4 missing-field: area hills has no entry in Gazetteer/areas.yaml: "
          + "add one that names its members",
      ])
  }

  @Test(arguments: ["areas: 3", "- a", "area:\n  - id: plain", "areas:\n  - plain", "areas: [[]]"])
  func otherShapesAreProblems(_ text: String) {
    #expect(!problems(text).isEmpty)
  }
}
