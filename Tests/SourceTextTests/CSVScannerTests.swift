import SourceText
import TestSupport
import Testing

@Suite struct CSVScannerTests {
  private func rows(_ bytes: [UInt8], pieces: [Int] = []) -> [CSVRow] {
    var scanner = CSVScanner()
    var rows: [CSVRow] = []
    var rest = bytes[...]
    for length in pieces {
      scanner.feed(Array(rest.prefix(length)))
      rest = rest.dropFirst(length)
      while let row = scanner.next() { rows.append(row) }
    }
    scanner.feed(Array(rest))
    scanner.end()
    while let row = scanner.next() { rows.append(row) }
    return rows
  }

  private func cells(_ text: String) -> [[String]] {
    rows(Array(text.utf8)).map { row in (0..<row.count).map { row[$0] } }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1;2\t3\n", [["a", "b"], ["1;2", "3"]]),
    ("\"a,;;\",b\n", [["a,;;", "b"]]),
    ("a,b\n\"x\ny\",\"say \"\"so\"\"\"\r\n", [["a", "b"], ["x\ny", "say \"so\""]]),
    ("a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a,b\n1,", [["a", "b"], ["1", ""]]),
    ("a,b\n\"\",\n", [["a", "b"], ["", ""]]),
    ("a,b\n5\" tall,x\n", [["a", "b"], ["5\" tall", "x"]]),
    ("a\n\"x\r\ny\"\r\n", [["a"], ["x\r\ny"]]),
    ("a\n\nb\n", [["a"], [""], ["b"]]),
    ("سكيك,b\n", [["سكيك", "b"]]), ("", []), ("\n", [[""]]),
  ])
  func aTableIsCut(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test func rowsKnowTheLineOnWhichTheyBegin() {
    let text = "a,b\n\"1\n2\n3\",x\n\nc,d\n"
    #expect(rows(Array(text.utf8)).map(\.line) == [1, 2, 5, 6])
  }

  @Test(arguments: [
    ("a\n\"never closed\n", CSVRow.Fault.openQuote), ("a\n\"x\"y\n", .textAfterQuote),
  ])
  func faultsOfQuotesAreKept(text: String, fault: CSVRow.Fault) {
    let found = rows(Array(text.utf8))
    #expect(found.map(\.fault) == [nil, fault])
  }

  @Test func bytesThatAreNoTextAreAFault() {
    #expect(rows([0x61, 0x0A, 0xFF, 0x0A, 0x62, 0x0A]).map(\.fault) == [nil, .notUTF8, nil])
  }

  /// A table written by the book and read in pieces of any size comes back.
  @Test(arguments: 0..<200) func whatIsWrittenIsRead(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...4, using: &random)
    let alphabet = Array("ab,;\t\"\n\r' س=")
    let table = (0..<Int.random(in: 1...6, using: &random)).map { line in
      (0..<width).map { column in
        line == 0
          ? "column \(column)"
          : String(
            (0..<Int.random(in: 0...4, using: &random)).map { _ in
              alphabet.randomElement(using: &random) ?? "a"
            })
      }
    }
    let separator = width > 1 ? [",", ";", "\t"].randomElement(using: &random) ?? "," : ","
    let end = Bool.random(using: &random) ? "\n" : "\r\n"
    let text = table.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator) + end
    }.joined()
    let bytes = Array(text.utf8)
    let pieces = (0..<bytes.count).map { _ in Int.random(in: 0...3, using: &random) }
    let found = rows(bytes, pieces: pieces)
    #expect(found.map { row in (0..<row.count).map { row[$0] } } == table, "seed \(seed)")
    #expect(found.allSatisfy { $0.fault == nil })
  }

  /// No bytes make it stop, and every byte of content is in some row.
  @Test(arguments: 0..<200) func anyBytesAreRead(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x61, 0xFF, 0xEF, 0xBB, 0xBF, 0x00]
    let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
    let found = rows(bytes)
    let letters = found.reduce(0) { sum, row in
      sum + (0..<row.count).reduce(0) { $0 + row[$1].utf8.count { $0 == 0x61 } }
    }
    #expect(letters == bytes.count { $0 == 0x61 }, "seed \(seed)")
  }
}
