import Foundation
import Testing

/// Broken data: every problem in one run, with file and line and the remedy; nothing half done.
@Suite struct BrokenDataTests {
  private let broken = """
    report:
      publisher: A newsroom
      title: Broken
      published: 2019-08-20
      language: ar
    claims:
      - id: 2019-08-20-broken/place
        claimant: sohr
        event: captured
        taker: syrian-government
        places: [sukaik]
        when: 2019-08-19
      - id: 2019-08-20-broken/date
        claimant: sohr
        event: captured
        taker: syrian-government
        places: [sukayk]
        when: 2019-02-30
      - id: 2019-08-20-broken/date
        claimant: sohr
        event: held
        holder: opposition
        places: [sukayk]
        when: 2019-08-19
      - id: 2019-08-20-broken/taker
        claimant: sohr
        event: captured
        taker: syrian-government
        loser: syrian-government
        places: [sukayk]
        when: 2019-08-19
      - id: 2019-08-20-broken/denial
        claimant: sohr
        event: denied
        answers: [2019-08-20-broken/nothing]
    """

  @Test func allProblemsOfAllFilesAreToldInOneRun() throws {
    try TreeFolder.withFixtures { tree in
      try tree.write(broken, to: "tree/Claims/2019/2019-08-20-broken.yaml")
      try tree.write("report: [", to: "tree/Claims/2019/2019-08-21-yaml.yaml")
      let result = try tree.run("check --data tree")
      #expect(result.status == 1)
      let file = "Claims/2019/2019-08-20-broken.yaml"
      for expected in [
        "\(file):11: place \"sukaik\" is not in the gazetteer (did you mean sukayk?)",
        "\(file):18:", "\(file):19:", "\(file):29:", "\(file):35:",
        "Claims/2019/2019-08-21-yaml.yaml:1:",
      ] {
        #expect(result.output.contains(expected), "\(expected)\n\(result.output)")
      }
      #expect(result.output.contains("2019-02-30"))
      #expect(result.output.hasSuffix("6 problem(s)\n"))
    }
  }

  @Test func aQuestionIsNotAnsweredFromBrokenData() throws {
    try TreeFolder.withFixtures { tree in
      try tree.write("report: [", to: "tree/Claims/2019/2019-08-21-yaml.yaml")
      let result = try tree.run("who sukayk --on 2019-08-20 --data tree")
      #expect(result.status == 1)
      #expect(result.output.isEmpty)
      #expect(result.errors.contains("Claims/2019/2019-08-21-yaml.yaml:1:"))
    }
  }

  @Test func problemsAreAlsoToldAsJSON() throws {
    try TreeFolder.withFixtures { tree in
      try tree.write(broken, to: "tree/Claims/2019/2019-08-20-broken.yaml")
      let result = try tree.run("check --data tree --format json")
      #expect(result.status == 1)
      let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let problems = try #require((object as? [String: Any])?["problems"] as? [[String: Any]])
      #expect(problems.count == 5)
      #expect(problems.allSatisfy { Set($0.keys) == ["file", "line", "code", "message"] })
    }
  }

  @Test func aFolderWithoutDataIsAnErrorWithTheRemedy() throws {
    try Tool.inFolder { folder in
      let result = try Tool.run(["check", "--data", folder.path])
      #expect(result.status == 1)
      #expect(result.errors.contains("has no folder Gazetteer"))
    }
  }
}
