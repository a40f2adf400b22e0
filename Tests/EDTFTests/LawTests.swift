import EDTF
import Testing
import TestSupport

/// What must hold for every expression, tried on random ones.
@Suite struct LawTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6, 7, 8]

  @Test(arguments: seeds)
  func noTextTrapsAndEveryRefusalHasAReason(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789X-/.[]{},?~%TYES:Z+ ux\u{0}é\u{301}ق".unicodeScalars)
    for _ in 0..<2500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        if let scalar = alphabet.randomElement(using: &random) { text.append(scalar) }
      }
      LawTests.expectSense(of: String(text), seed)
    }
  }

  @Test(arguments: seeds)
  func damagedExpressionsAreReadOrRefused(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for vector in Vector.all {
      for _ in 0..<20 {
        var bytes = Array(vector.text.utf8)
        let position = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[position] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes.remove(at: position)
        default: bytes.insert(contentsOf: bytes[..<position], at: position)
        }
        LawTests.expectSense(of: String(decoding: bytes, as: UTF8.self), seed)
      }
    }
  }

  private static func expectSense(of text: String, _ seed: UInt64) {
    do throws(EDTFError) {
      let date = try DateExpression(text)
      #expect(date.text == text, "seed \(seed)")
      #expect((0...2).contains(date.level), "\(text), seed \(seed)")
      if case .date(let start) = date.start.bound, case .date(let end) = date.end.bound {
        #expect(start <= end, "\(text), seed \(seed)")
      }
    } catch {
      #expect(!error.reason.isEmpty && error.text == text, "seed \(seed)")
    }
  }

  @Test(arguments: Vector.valid.filter { $0.kind == "date" })
  func hidingADigitNeverNarrows(_ vector: Vector) throws {
    let date = try DateExpression(vector.text)
    guard case .date(let start) = date.start.bound, case .date(let end) = date.end.bound else {
      Issue.record("a date without bounds")
      return
    }
    for (position, byte) in vector.text.utf8.enumerated()
    where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      var bytes = Array(vector.text.utf8)
      bytes[position] = UInt8(ascii: "X")
      let wider = try DateExpression(String(decoding: bytes, as: UTF8.self))
      guard case .date(let first) = wider.start.bound, case .date(let last) = wider.end.bound
      else { continue }
      #expect(first <= start && end <= last, "\(wider)")
    }
  }

  @Test(arguments: ["?", "~", "%"])
  func aQualifierNeverMovesABound(_ mark: String) throws {
    for text in ["2019-08-11", "2019-08", "2019", "201X", "2019-22", "-0323-06", "Y170000002"] {
      let plain = try DateExpression(text)
      let marked = try DateExpression(text + mark)
      #expect(marked.start.bound == plain.start.bound)
      #expect(marked.end.bound == plain.end.bound)
      #expect(marked.isUncertain == (mark != "~"))
      #expect(marked.isApproximate == (mark != "?"))
    }
  }

  @Test(arguments: seeds)
  func theOrderOfASetDoesNotMatter(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let members = ["1667", "1668-12", "1670..1672", "1667-03-05~", "1671-22", "166X"]
    let sorted = try DateExpression("[\(members.joined(separator: ","))]")
    let mixed = try DateExpression(
      "{\(members.shuffled(using: &random).joined(separator: ","))}")
    #expect(mixed.start.bound == sorted.start.bound, "seed \(seed)")
    #expect(mixed.end.bound == sorted.end.bound, "seed \(seed)")
    #expect(mixed.isApproximate)
  }

  @Test(arguments: seeds)
  func anIntervalReachesFromItsFirstDateToItsLast(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let dates = Vector.valid.filter { ["date", "season", "subyear", "year"].contains($0.kind) }
    for _ in 0..<200 {
      guard let a = dates.randomElement(using: &random), let b = dates.randomElement(using: &random)
      else { return }
      let first = try DateExpression(a.text)
      let last = try DateExpression(b.text)
      guard case .date(let start) = first.start.bound, case .date(let end) = last.end.bound
      else { continue }
      let interval = try? DateExpression("\(a.text)/\(b.text)")
      #expect((interval == nil) == (end < start), "\(a.text)/\(b.text), seed \(seed)")
      guard let interval else { continue }
      #expect(interval.start == first.start && interval.end == last.end)
    }
  }
}
