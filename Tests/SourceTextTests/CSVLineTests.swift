import SourceText
import TestSupport
import Testing

@Suite struct CSVLineTests {
  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["a,b", ""], "\"a,b\",\n"), (["a;b"], "\"a;b\"\n"),
    (["say \"so\""], "\"say \"\"so\"\"\"\n"), ([" a", "b "], "\" a\",\"b \"\n"),
    (["x\ny"], "\"x\ny\"\n"), (["=1+1"], "'=1+1\n"), (["@x", "+x", "-x"], "'@x,'+x,'-x\n"),
    (["-0044-03-15", "-3.5"], "-0044-03-15,-3.5\n"), (["'=1"], "''=1\n"), (["'a"], "'a\n"),
    (["سكيك"], "سكيك\n"),
  ])
  func aRowIsWritten(cells: [String], line: String) {
    #expect(csvLine(cells) == line)
  }

  @Test(arguments: 0..<200) func whatIsWrittenIsRead(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("a,;\t\"\n\r' =+-@1س")
    let cells = (0..<3).map { _ in
      String(
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? "a"
        })
    }
    var scanner = CSVScanner()
    scanner.feed(Array((csvLine(["a", "b", "c"]) + csvLine(cells)).utf8))
    scanner.end()
    _ = scanner.next()
    let next = scanner.next()
    let row = try #require(next)
    #expect((0..<row.count).map { plainCell(row[$0]) } == cells, "seed \(seed)")
  }
}
