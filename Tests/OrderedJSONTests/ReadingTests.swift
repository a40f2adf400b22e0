import OrderedJSON
import TestSupport
import Testing

struct ReadingTests {
  @Test(arguments: [
    ("null", JSON.null), (" \t\r\n true ", .bool(true)), ("-0", .integer(0)), ("1.0", .integer(1)),
    ("1e2", .integer(100)), ("1E-2", .number(0.01)), ("9223372036854775808", .number(0x1p63)),
    ("[]", .array([])), ("[1 , 2]", .array([.integer(1), .integer(2)])), ("{ }", .object([])),
    ("{\"a\" : 1 , \"a\":2}", .object([("a", .integer(1)), ("a", .integer(2))])),
    ("\"\\u0633\\ud83d\\uDE00\\/\\u0000\"", .string("س😀/\u{0}")),
  ])
  func validTextIsRead(text: String, json: JSON) throws {
    #expect(try JSON(text) == json)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "tru", "01", "-", "+1", ".5", "1.", "1e", "1e+", "1e999", "NaN",
    "Infinity",
    "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}",
    "{a:1}",
    "{1:1}", "{\"a\" 1}", "\"", "\"\\", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\ud800\"",
    "\"\\ud800\\n\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\n\"", "'a'", "1 2", "[] []",
    "\u{FEFF}1",
    "// a\n1", "\u{0}",
  ])
  func anythingElseIsRefused(text: String) {
    #expect(throws: JSONSyntaxError.self) { try JSON(text) }
  }

  @Test func bytesThatAreNoUTF8AreRefused() throws {
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSON(bytes: [0x22, 0xC3, 0x28, 0x22])
    }
    #expect(error.description == "line 1: a string is not valid UTF-8")
  }

  @Test func theErrorNamesTheLine() throws {
    let error = try #require(throws: JSONSyntaxError.self) { try JSON("{\n\"a\": 1\n\"b\": 2}") }
    #expect(error.description == "line 3: a comma or a closing brace is missing")
  }

  @Test func nestingEndsBeforeTheStackDoes() throws {
    let deepest = JSON.deepestNesting
    func nested(_ count: Int) -> String {
      String(repeating: "[", count: count) + "1" + String(repeating: "]", count: count)
    }
    _ = try JSON(nested(deepest))
    #expect(throws: JSONSyntaxError.self) { try JSON(nested(deepest + 1)) }
    #expect(throws: JSONSyntaxError.self) {
      try JSON(String(repeating: "[{\"a\":", count: 200_000))
    }
  }

  @Test(arguments: [11, 12, 13] as [UInt64])
  func whatIsWrittenReadsBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let json = randomJSON(depth: 4, using: &random)
      #expect(try JSON(json.text()) == json, "seed \(seed)")
      #expect(try JSON(json.text(.pretty)) == json, "seed \(seed)")
    }
  }

  @Test(arguments: [21, 22, 23] as [UInt64])
  func randomBytesNeverTrap(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]\",:\\u0123456789dDcCeE+-. \ntruefalsn".utf8) + [0x00, 0xC3, 0xFF]
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      do { _ = try JSON(bytes: bytes) } catch { #expect(error.line >= 1) }
    }
  }

  private func randomJSON(depth: Int, using random: inout SeededGenerator) -> JSON {
    switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2: .integer(Int(truncatingIfNeeded: random.next()) >> 12)
    case 3: .number(Double.random(in: -1e9...1e9, using: &random))
    case 4: .string(randomString(using: &random))
    case 5: .array((0..<3).map { _ in randomJSON(depth: depth - 1, using: &random) })
    default:
      .object(
        (0..<3).map { _ in
          (randomString(using: &random), randomJSON(depth: depth - 1, using: &random))
        })
    }
  }

  private func randomString(using random: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...9, using: &random) {
      let upper: UInt32 = Bool.random(using: &random) ? 0x80 : 0x11_0000
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<upper, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
