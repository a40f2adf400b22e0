import Model
import SourceText
import TestSupport
import Testing

@Suite struct SourceTextFuzzTests {
  static let alphabet = Array(
    " \n\t\r:-?[]{},#&*!|>'\"%@`~=<\\abc01\u{85}\u{2028}\u{FEFF}\u{0}س".utf8)

  private func bytes(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    let isWild = seed % 4 == 0
    return (0..<Int.random(in: 0...200, using: &random)).map { _ in
      isWild
        ? UInt8.random(in: 0...255, using: &random)
        : Self.alphabet.randomElement(using: &random) ?? 0
    }
  }

  private func answer(_ file: SourceFile) -> String {
    do {
      return String(describing: try parseYAML(file))
    } catch {
      return String(describing: error)
    }
  }

  /// Neither reader may trap on any bytes, and each says the same twice.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func anyBytesAreReadOrRefused(block: UInt64) {
    for seed in (block * 200)..<(block * 200 + 200) {
      let file = SourceFile(path: "f", bytes: bytes(seed: seed))
      #expect(answer(file) == answer(file), "seed \(seed)")
      var problems: [Problem] = []
      let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
      let table = TextTable(file, reporting: &problems)
      #expect(table != nil || !problems.isEmpty, "seed \(seed)")
      #expect(problems.allSatisfy { (1...lines).contains($0.location.line) }, "seed \(seed)")
      let isTidy = table?.rows.allSatisfy { row in
        (1...lines).contains(row.line)
          && (table?.columns.indices.allSatisfy { !row[$0].contains("\t") } ?? true)
      }
      #expect(isTidy ?? true, "seed \(seed)")
    }
  }
}
