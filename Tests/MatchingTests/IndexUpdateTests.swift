import Matching
import TestSupport
import Testing

/// An index that was updated has the bytes of one built anew.
@Suite struct IndexUpdateTests {
  @Test(arguments: UInt64(1)...30)
  func anUpdateEqualsBuildingAnew(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var places = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      Self.place(using: &random)
    }
    var index = try MatchIndex(places)
    for round in 0..<6 {
      var changes: [Int: [String]] = [:]
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let position = Int.random(in: places.indices, using: &random)
        let names = Self.place(using: &random).names
        changes[position] = names
        places[position] = MatchEntry(names: names, admin: places[position].admin)
      }
      index = try #require(index.renaming(changes))
      #expect(try index.bytes == MatchIndex(places).bytes, "seed \(seed) round \(round)")
    }
  }

  @Test func anAliasIsFoundAtOnce() throws {
    let old = SampleIndex.places[5]
    let names = old.names + ["Birkat al-Luʾluʾ"]
    let index = try #require(SampleIndex.index().renaming([5: names]))
    let matches = index.matches(for: MatchQuery("Birket el-Loulou"))
    #expect(matches.candidates.first?.place == 5)
    #expect(matches.candidates.first?.name == old.names.count)
  }

  @Test(arguments: [-1, 10, Int.max])
  func aPositionThatIsNotThereIsNoUpdate(_ position: Int) throws {
    let index = try SampleIndex.index()
    #expect(index.renaming([position: []]) == nil)
  }

  /// Few syllables, so that names, units and keys often coincide.
  private static func place(using random: inout SeededGenerator) -> MatchEntry {
    let words = [
      "Tell", "Warda", "warda", "نخلة", "النخلة", "Gharbi", "Qaryat", "Nur / Noor", "Nur, Rimal",
      "تل", "",
    ]
    let names = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      (0..<Int.random(in: 1...3, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    let unit = words.randomElement(using: &random) ?? ""
    return MatchEntry(names: names, admin: [[unit]])
  }
}
