import Testing

@Suite struct NameTests {
  @Test(arguments: allowedImports.keys.sorted())
  func noTypeBearsItsModulesName(_ target: String) throws {
    for file in try #require(House.sources[target]) {
      #expect(!file.declaredTypes.contains(target), "\(file.path)")
    }
  }

  @Test func noTwoTargetsDifferByCaseOnly() throws {
    let targets = try House.this.entries(of: "Sources") + House.this.entries(of: "Tests")
    let byLowercase = Dictionary(grouping: targets) { $0.lowercased() }
    for names in byLowercase.values { #expect(Set(names).count == 1, "\(names)") }
  }

  @Test func theTopLevelHoldsWhatItIsMadeOf() throws {
    let known: Set = [
      "Package.swift", "Sources", "Tests", "Gazetteer", "Claims", "GeoJSON", "README.md",
      "CHANGELOG.md", "LICENSE",
      "Package.resolved",  // written by the build, not kept in git
    ]
    let unknown = try House.this.entries().filter { !known.contains($0) }
    #expect(unknown.isEmpty)
  }
}
