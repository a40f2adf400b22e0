import TestSupport
import Testing

@testable import Matching

@Suite struct NameKeysTests {
  /// Every skeleton of two to five classes against every one step from it, made by hand.
  @Test(arguments: UInt64(1)...20)
  func everythingOneStepAwayIsNear(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let skeleton = Self.skeleton(using: &random)
    var near = NearSkeletons()
    near.read(skeleton[...])
    let found = Set(near.keys)
    for other in Self.steps(from: skeleton) where other != skeleton && !other.isEmpty {
      let hash = other.reduce(Fingerprint.start) { Fingerprint.adding($1, to: $0) }
      #expect(found.contains(NameKeys.key(ofWhole: hash)), "\(skeleton) \(other)")
    }
    #expect(near.keys.count < 2 * 16 * (skeleton.count + 1))
  }

  /// Classes of which no two neighbours are equal.
  private static func skeleton(using random: inout SeededGenerator) -> [UInt8] {
    var result: [UInt8] = []
    for _ in 0..<Int.random(in: 3...6, using: &random) {
      let next = UInt8.random(in: 1...15, using: &random)
      if next != result.last { result.append(next) }
    }
    return result.count < 3 ? [1, 2, 3] : result
  }

  private static func steps(from skeleton: [UInt8]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for position in skeleton.indices {
      var shorter = skeleton
      shorter.remove(at: position)
      result.append(shorter)
      for number in UInt8(1)...15 {
        var replaced = skeleton
        replaced[position] = number
        if isWritable(replaced) { result.append(replaced) }
      }
      if position + 1 < skeleton.count {
        var turned = skeleton
        turned.swapAt(position, position + 1)
        if isWritable(turned) { result.append(turned) }
      }
    }
    for position in 0...skeleton.count {
      for number in UInt8(1)...15 {
        var longer = skeleton
        longer.insert(number, at: position)
        if isWritable(longer) { result.append(longer) }
      }
    }
    return result.map(written)
  }

  private static func isWritable(_ skeleton: [UInt8]) -> Bool { written(skeleton) == skeleton }

  /// Equal neighbours are written once.
  private static func written(_ skeleton: [UInt8]) -> [UInt8] {
    skeleton.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  @Test(arguments: [0, 1, 2, 255, 256, 5000])
  func everyKeyIsInItsBucket(count: Int) {
    var random = SeededGenerator(seed: 7)
    let all = Set((0..<count).map { _ in UInt32.random(in: 0...UInt32.max, using: &random) })
      .union(count > 2 ? [0, .max] : [])
    let keys = all.sorted()
    let buckets = KeyBuckets(keys)
    for (position, key) in keys.enumerated() {
      #expect(buckets.position(of: key, in: keys) == position)
      let next = key &+ 1
      #expect((buckets.position(of: next, in: keys) != nil) == all.contains(next))
    }
    #expect((buckets.position(of: 12_345, in: keys) != nil) == all.contains(12_345))
  }

  @Test(arguments: [
    ("Khirbet Elnakhla", "خربة النخلة"), ("Kherbet Nakhla", "خربة نخلة"), ("Tal Elnur", "تل نور"),
  ])
  func genericWordsAndArticlesShareAKey(_ latin: String, _ arabic: String) {
    #expect(!skeletonKeys(latin).isDisjoint(with: skeletonKeys(arabic)))
  }

  @Test func aGraveIsNotBig() {
    var reader = NameReader(lexicon: .standard)
    reader.read("Qabr Nakhla")
    #expect(reader.reading.qualifiers == 0)
    reader.read("Nakhla Elkabir")
    #expect(reader.reading.qualifiers == 1 << 4)
  }

  private func skeletonKeys(_ text: String) -> Set<UInt32> {
    var reader = NameReader(lexicon: .standard)
    reader.read(text)
    var keys = NameKeys()
    keys.read(reader.reading)
    return Set(zip(keys.keys, keys.kinds).filter { $0.1 == .skeleton }.map(\.0))
  }
}
