import TestSupport
import Testing

@testable import Matching

@Suite struct IndexBytesTests {
  @Test func bytesMakeTheSameIndex() throws {
    let index = try SampleIndex.index()
    let again = try MatchIndex(bytes: index.bytes)
    #expect(again.arrays == index.arrays)
    #expect(again.bytes == index.bytes)
  }

  @Test func equalPlacesMakeEqualBytes() throws {
    #expect(try SampleIndex.index().bytes == SampleIndex.index().bytes)
  }

  @Test func aChangedByteIsNoticed() throws {
    let bytes = try SampleIndex.index().bytes
    for position in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[position] ^= 1 << UInt8(position % 8)
      #expect(throws: MatchIndexError.self) { try MatchIndex(bytes: changed) }
    }
  }

  @Test func aCutIsNoticed() throws {
    let bytes = try SampleIndex.index().bytes
    for count in stride(from: 0, to: bytes.count, by: 11) {
      #expect(throws: MatchIndexError.self) { try MatchIndex(bytes: Array(bytes.prefix(count))) }
    }
  }

  /// The sum of bytes that come in parts is the sum of the whole, wherever they are divided.
  @Test(arguments: UInt64(1)...8)
  func aSumDoesNotDependOnTheParts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...400, using: &random)
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    let whole = bytes.withUnsafeBytes { CheckSum.of($0) }
    for _ in 0..<20 {
      var sum = CheckSum(count: count)
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = rest.prefix(.random(in: 0...70, using: &random))
        part.withUnsafeBytes { sum.add($0) }
        rest = rest.dropFirst(part.count)
      }
      #expect(sum.value == whole, "seed \(seed)")
    }
  }

  /// What a source cannot give is its own error, however much was read before.
  @Test func anErrorOfTheSourceIsHandedOn() throws {
    struct Refusal: Error {}
    let bytes = try SampleIndex.index().bytes
    for last in stride(from: 0, to: bytes.count, by: 97) {
      var position = 0
      #expect(throws: Refusal.self) {
        try MatchIndex(count: bytes.count) { part in
          if position + part.count > last { throw Refusal() }
          part.copyBytes(from: bytes[position..<position + part.count])
          position += part.count
        }
      }
    }
  }

  /// Whoever makes the check sum right again meets the check of every position.
  @Test(arguments: UInt64(1)...20)
  func wrongNumbersBehindARightSumNeverTrap(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = try SampleIndex.index().bytes
    for _ in 0..<100 {
      var body = Array(bytes.dropLast(8))
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 8..<body.count, using: &random)
        body[position] = .random(in: 0...255, using: &random)
      }
      let sum = body.withUnsafeBytes { CheckSum.of($0) }
      for shift in 0..<8 { body.append(UInt8(truncatingIfNeeded: sum >> (8 * UInt64(shift)))) }
      guard let index = try? MatchIndex(bytes: body) else { continue }  // an error is an answer
      for text in ["Qasr Bustan", "نخلة سالم", "Ghadir"] {
        #expect(index.matches(for: MatchQuery(text, near: "Rimal")).candidates.count <= 10)
      }
    }
  }

  @Test func errorsSayWhatToDo() {
    #expect(
      MatchIndexError.damaged.description
        == "the name index is damaged (make it again from the names)")
  }
}
