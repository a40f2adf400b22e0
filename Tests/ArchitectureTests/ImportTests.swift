import Testing

@Suite struct ImportTests {
  @Test func theTableNamesEveryTarget() throws {
    #expect(try House.this.entries(of: "Sources") == allowedImports.keys.sorted())
  }

  @Test(arguments: allowedImports.keys.sorted())
  func aTargetImportsOnlyWhatTheTableAllows(_ target: String) throws {
    let allowed = try #require(allowedImports[target])
    for file in try #require(House.sources[target], "no source of \(target) is read") {
      for module in file.imports where !allowed.contains(module) {
        Issue.record("\(file.path) imports \(module), which the table does not allow")
      }
    }
  }

  @Test func noStageOrLeafReachesTheFacade() {
    for (target, allowed) in allowedImports where target != "FrontLineCommand" {
      #expect(!allowed.contains("FrontLine"), "\(target)")
    }
  }
}
