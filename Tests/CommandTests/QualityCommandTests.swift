import Foundation
import TestSupport
import Testing

/// `check --quality` as a data editor and a script meet it.
@Suite struct QualityCommandTests {
  static let names = [
    "coverage", "estimates", "evidence-age", "isolated", "silent", "single-witness", "stale",
    "unlocated",
    "unsourced",
  ]

  /// One place without a point, and one claim about it.
  private static let tree = TextTree(
    places: """
      id\ttitle\tlon\tlat\tfeature_code\tcoord_source
      lost\tThe lost, "small" village\t\t\tPPL\t

      """,
    parties: """
      sides: [{id: red, name: Red, party: army, colour: "#ff0000"}]
      parties: [{id: army, name: Army, kind: force, side: red}]

      """,
    claims: [
      "Claims/2020/2020-01-02-news.yaml": """
      report: {publisher: A newsroom, title: News, published: 2020-01-02}
      claims:
        - id: 2020-01-02-news/lost
          claimant: army
          event: captured
          taker: army
          places: [lost]
          when: 2020-01-01

      """
    ])

  private func inTree<T>(_ body: (TreeFolder) throws -> T) throws -> T {
    try TreeFolder.with(QualityCommandTests.tree, body)
  }

  @Test func eachQueueBecomesAFileWithItsHeader() throws {
    try inTree { tree in
      let result = try tree.run("check --quality --data tree --output queues")
      #expect(result.status == 0, "\(result.errors)")
      let queues = tree.folder.appending(path: "queues")
      let written = try FileManager.default.contentsOfDirectory(atPath: queues.path).sorted()
      #expect(written == QualityCommandTests.names.map { $0 + ".csv" })
      let unlocated = try tree.text("queues/unlocated.csv")
      let lines = unlocated.split(separator: "\n")
      #expect(
        lines.first
          == "place,name,name_ar,feature_code,admin1,admin3,claims,why,remedy,location")
      #expect(lines.last?.hasPrefix("lost,\"The lost, \"\"small\"\" village\",,PPL,,,1,") ?? false)
      #expect(lines.last?.hasSuffix(",Gazetteer/places.tsv:2") ?? false)
      #expect(lines.count == 2)
      let silent = try tree.text("queues/silent.csv")
      #expect(silent.hasPrefix("claimant,") && silent.split(separator: "\n").count == 1)
    }
  }

  @Test func queuesReplaceOnlyWhatIsOurs() throws {
    try inTree { tree in
      let check = "check --quality --data tree --output queues"
      #expect(try tree.run(check).status == 0)
      #expect(try tree.run(check).status == 0)
      try tree.write("place,mine\n", to: "queues/stale.csv")
      let refused = try tree.run(check)
      #expect(refused.status == 1)
      #expect(refused.errors.contains("queues/stale.csv is there already"))
      #expect(try tree.text("queues/stale.csv") == "place,mine\n")
      #expect(try tree.run(check + " --force").status == 0)
      #expect(try tree.text("queues/stale.csv").hasPrefix("place,name,"))
    }
  }

  @Test func aTerminalGetsCountsAndTheFirstRows() throws {
    try inTree { tree in
      let result = try tree.run("check --quality --data tree")
      #expect(result.status == 0)
      #expect(result.output.contains("unlocated (places without coordinates): 1\n"))
      #expect(result.output.contains("\n  lost   The lost, \"small\" village"))
      #expect(
        result.output.contains("\nsilent (claimants that fell silent inside a campaign): 0\n"))
      #expect(result.errors.contains("answered for 2020-01-01, the day of the newest evidence"))
      let later = try tree.run("check --quality --data tree --on 2021-01-02")
      #expect(later.output.contains("more than 365 days old): 1\n"))
      #expect(!later.errors.contains("newest evidence"))
    }
  }

  @Test func aScriptGetsTheRowsAsJSON() throws {
    try inTree { tree in
      let result = try tree.run("check --quality --data tree --format json")
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let quality = try #require(object as? [String: Any])
      #expect(quality["on"] as? String == "2020-01-01")
      let queues = try #require(quality["queues"] as? [[String: Any]])
      #expect(
        queues.compactMap { $0["name"] as? String }.sorted() == QualityCommandTests.names)
      let unlocated = try #require(queues.first { $0["name"] as? String == "unlocated" })
      let rows = try #require(unlocated["rows"] as? [[String: Any]])
      #expect(rows.count == 1)
      #expect(rows.first?["claims"] as? Int == 1)
      #expect(rows.first?["name_ar"] is NSNull)
    }
  }

  @Test func brokenDataAreMendedFirst() throws {
    try inTree { tree in
      try tree.write("areas: [", to: "tree/Gazetteer/areas.yaml")
      let result = try tree.run("check --quality --data tree --output queues")
      #expect(result.status == 1)
      #expect(result.errors.contains("Gazetteer/areas.yaml:1:"))
      #expect(!FileManager.default.fileExists(atPath: tree.folder.appending(path: "queues").path))
    }
  }

  @Test(arguments: [
    "--on 2020-01-01", "--output x", "--force", "--quality --force", "--quality --output ''",
    "--quality --output x --format json", "--quality --on 2020-02-30",
  ])
  func wrongUsageExits64(options: String) throws {
    let result = try Tool.shell("frontline check \(options)")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
  }
}
