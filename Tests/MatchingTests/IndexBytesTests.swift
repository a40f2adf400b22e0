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
