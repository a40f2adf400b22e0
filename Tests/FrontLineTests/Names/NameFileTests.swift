import Foundation
import TestSupport
import Testing

@testable import FrontLine

/// Every row of a file of names comes out once, in order, whatever its form.
@Suite struct NameFileTests {
  private func rows(
    _ bytes: some Sequence<UInt8>, _ name: String, layout: NameLayout? = nil,
    columns: NameColumns = NameColumns()
  ) throws -> (columns: [String]?, rows: [NameRow]) {
    var rows: [NameRow] = []
    var header: [String]?
    try Folder.with { folder in
      let path = "\(folder)/\(name)"
      try Data(bytes).write(to: URL(filePath: path))
      var file = try NameFile(path: path, layout: layout, columns: columns)
      header = file.columns
      while let row = try file.next() { rows.append(row) }
    }
    #expect(rows.enumerated().allSatisfy { $0.element.number == $0.offset + 1 })
    return (header, rows)
  }

  private func names(
    _ text: String, _ name: String = "names.csv", layout: NameLayout? = nil,
    _ columns: NameColumns = NameColumns()
  ) throws -> [String] {
    try rows(text.utf8, name, layout: layout, columns: columns).rows.map(\.name)
  }

  @Test func linesAreNamesEmptyOnesToo() throws {
    #expect(
      try names("\u{FEFF}سكيك\r\n\nTal Aas\nAbdin", "names.txt") == [
        "سكيك", "", "Tal Aas", "Abdin",
      ])
    #expect(try names("", "names.txt") == [])
    #expect(try names("a\n", "names.txt") == ["a"])
  }

  @Test(arguments: [",", ";", "\t"]) func aTableHasAnySeparator(_ separator: String) throws {
    let text = "id,place,near\n1,\"Tal\n Aas\",Idlib\n2,,\n".replacing(",", with: separator)
    let (columns, rows) = try rows(
      text.utf8, "names.csv", columns: NameColumns(name: "place", near: "near"))
    #expect(columns == ["id", "place", "near"])
    #expect(rows.map(\.name) == ["Tal\n Aas", ""])
    #expect(rows.map(\.near) == ["Idlib", ""])
    #expect(rows.map(\.cells) == [["1", "Tal\n Aas", "Idlib"], ["2", "", ""]])
    #expect(rows.allSatisfy { $0.problem == nil })
  }

  @Test func theColumnIsNameOrTheOnlyOne() throws {
    #expect(try names("a,name\n1,x\n") == ["x"])
    #expect(try names("village\nx\ny\n") == ["x", "y"])
    let error = #expect(throws: QuestionError.self) { try names("a,b\n1,2\n") }
    #expect(
      error?.message.hasSuffix("there is no column \"name\"; give --column one of: a, b") == true)
  }

  @Test func raggedRowsKeepTheirPlaceAndSayWhy() throws {
    let (_, rows) = try rows("name,b\nx\ny,1,2\nz,1\n".utf8, "names.csv")
    #expect(rows.map(\.name) == ["x", "y", "z"])
    #expect(rows.map(\.cells.count) == [2, 2, 2])
    #expect(rows.map { $0.problem != nil } == [true, true, false])
    #expect(rows.first?.problem?.hasPrefix("line 2: this row has 1 cell, the header 2") == true)
  }

  @Test func whatIsNotUTF8IsSaidAndKeepsItsPlace() throws {
    let lines = try rows([0x61, 0x0A, 0xFF, 0xFE, 0x0A, 0x62], "names.txt").rows
    #expect(lines.map { $0.problem != nil } == [false, true, false])
    let table = try rows(Array("name\n".utf8) + [0xC3, 0x0A, 0x62, 0x0A], "names.csv").rows
    #expect(table.map { $0.problem != nil } == [true, false])
  }

  @Test func objectsOfALineEachGiveTheirMembers() throws {
    let text = """
      {"name": "x", "where": "Idlib", "url": "u"}
      {"name": 1}
      nonsense

      {"name": "y"}
      """
    let (columns, rows) = try rows(
      text.utf8, "names.jsonl", columns: NameColumns(near: "where", group: "url"))
    #expect(columns == nil)
    #expect(rows.map(\.name) == ["x", "", "", "", "y"])
    #expect(rows.first?.near == "Idlib" && rows.first?.group == "u")
    #expect(rows.map { $0.problem != nil } == [false, true, true, true, false])
  }

  @Test func aLineOfAMegabyteIsOneName() throws {
    let long = String(repeating: "خان ", count: 300_000)
    #expect(try names(long + "\nb", "names.txt").map(\.utf8.count) == [long.utf8.count, 1])
  }

  /// Random bytes: as many rows as lines, and no trap.
  @Test(arguments: 1...30) func randomBytesAreRowsOrAnError(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet: [UInt8] = [
      0x00, 0x0A, 0x0A, 0x0D, 0x22, 0x2C, 0x3B, 0x09, 0x61, 0xC3, 0xA9, 0xD8, 0xFF, 0xE2, 0x80,
      0x8F,
      0x7B, 0x7D, 0x3A,
    ]
    let bytes = (0..<Int.random(in: 0...4000, using: &random)).map { _ in
      alphabet[Int.random(in: alphabet.indices, using: &random)]
    }
    let ends = bytes.count { $0 == 0x0A } + (bytes.last.map { $0 == 0x0A ? 0 : 1 } ?? 0)
    for layout in [NameLayout.lines, .jsonl] {
      let count = try rows(bytes, "names", layout: layout).rows.count
      #expect(count == ends, "\(layout)")
    }
    do {
      let (columns, rows) = try rows(Array("name,b\n".utf8) + bytes, "names.csv")
      #expect(rows.allSatisfy { $0.cells.count == columns?.count })
    } catch let error as QuestionError {
      #expect(error.code == .unreadableData)
    }
  }
}
