import Claims
import Model
import SourceText
import Testing

@Suite struct ReportFileTests {
  private static let good = SmallData.reportHead + SmallData.captured

  static let spoilings: [(old: String, new: String, line: Int, sentence: String)] = [
    (good, "", 1, "the file is empty: add report, claims"),
    (
      good, "a: [", 1,
      "the YAML cannot be read: did not find expected node content (while parsing a flow node, "
        + "line 1): check indentation, colons and quotes"
    ),
    ("claims:", "claim:", 7, "the file has no field \"claim\" (did you mean claims?)"),
    ("claims:", "claim:", 1, "the file has no \"claims\": add it"),
    (
      SmallData.captured, "  []\n", 8,
      "\"claims\" must be a list of at least one: begin each item with \"- \""
    ),
    ("  publisher: Blog\n", "", 2, "report has no \"publisher\": add it"),
    ("  title: Losses\n", "  title:\n", 3, "\"title\" is empty: give a value or remove the line"),
    (
      "url: https", "url: htps", 4,
      "url \"htps://example.org/a?b=1&c=2\" must begin with https:// or http:// and hold no blank"
    ),
    (
      "language: ar", "language: a_r", 6,
      "language \"a_r\" must be a language tag such as ar or ar-Latn"
    ),
    (
      "published: 2019-08-16~", "published: 2020-08-18", 5,
      "published \"2020-08-18\" is more than a year from the file's name 2019-08-16: "
        + "mend one of them"
    ),
    (
      "published: 2019-08-16~", "published: 2019-08-16/..", 5,
      "published \"2019-08-16/..\" has no last day: give the day by which it was known"
    ),
    ("  published: 2019-08-16~\n", "", 2, "report has no \"published\": add it"),
  ]

  @Test(arguments: spoilings)
  func eachFaultOfAReportIsSaidAtItsLine(old: String, new: String, line: Int, sentence: String) {
    let reading = SmallData.read(Self.good.replacing(old, with: new))
    let said = reading.problems.map(\.description)
    #expect(said.contains("\(SmallData.path):\(line): \(sentence)"), "\(said)")
    #expect(reading.ledger.claims.isEmpty)
  }

  @Test(arguments: [
    "Claims/2019/gmc.yaml", "Claims/2019/2019-08-16.yaml", "Claims/2019/2019-08-16-.yaml",
    "Claims/2019/2019-08-16-GMC.yaml", "Claims/2019/2019-02-30-gmc.yaml",
    "Claims/2019/2019-08-16-gmc.yml", "Claims/2019/2019-08-16 gmc.yaml", ".yaml", "",
  ])
  func aBadlyNamedFileIsRefused(path: String) {
    let reading = SmallData.read(reports: [(path, Self.good)])
    #expect(
      reading.problems.map(\.description) == [
        "\(path):1: the file must be named YYYY-MM-DD-word.yaml, the word of a-z, 0-9 and "
          + "hyphens: rename it"
      ])
    #expect(reading.ledger.reports.isEmpty)
  }

  @Test func noFileHidesTheProblemsOfAnother() {
    let reading = SmallData.read(reports: [
      ("Claims/2019/2019-08-17-b.yaml", "a: ["), (SmallData.path, Self.good),
      ("Claims/2019/2019-08-15-c.yaml", Self.good),
    ])
    #expect(
      reading.problems.map(\.location.description) == [
        "Claims/2019/2019-08-15-c.yaml:8", "Claims/2019/2019-08-17-b.yaml:1",
      ])
    #expect(reading.ledger.claims.map(\.id) == ["2019-08-16-gmc/sukayk"])
  }

  @Test func idsAreUniqueOverAllFiles() {
    let other = "Claims/2020/2019-08-16-gmc.yaml"
    let reading = SmallData.read(reports: [
      (other, Self.good), (SmallData.path, Self.good + SmallData.captured),
    ])
    #expect(
      reading.problems.map(\.description) == [
        "\(SmallData.path):15: claim \"2019-08-16-gmc/sukayk\" is already at \(SmallData.path):8: "
          + "choose another id or remove one",
        "\(other):1: report \"2019-08-16-gmc\" is also in \(SmallData.path): "
          + "rename one of the files",
        "\(other):8: claim \"2019-08-16-gmc/sukayk\" is already at \(SmallData.path):8: "
          + "choose another id or remove one",
      ])
    #expect(reading.ledger.claims.count == 1)
  }

  @Test func theOrderOfTheFilesDoesNotMatter() {
    let files = [
      (SmallData.path, Self.good + SmallData.denied),
      ("Claims/2019/2019-08-15-c.yaml", Self.good), ("Claims/2019/x.yaml", "a"),
    ]
    let one = SmallData.read(reports: files)
    let other = SmallData.read(reports: files.reversed())
    #expect(one.problems == other.problems)
    #expect(one.ledger.claims == other.ledger.claims)
    #expect(one.locations == other.locations)
  }
}
