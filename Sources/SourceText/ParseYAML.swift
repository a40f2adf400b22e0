package import Model
import Yams

/// Reads a file of one YAML document; nil when it holds nothing but comments.
///
/// Anchors, aliases, tags and a second document are refused: they have no use in these files, and
/// aliases let a small file stand for an endless one.
/// - Complexity: linear in the length of the file.
/// - Throws: a `Problem` at the line that is not readable as such YAML.
package func parseYAML(_ file: SourceFile) throws(Problem) -> SourceNode? {
  let text = try file.text()
  try refuseAnchors(in: file)
  do {
    // The basic resolver has no rules, so that no regular expression is ever compiled or run; the
    // encoding is named, because Yams would else look for it in the environment.
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    let root = try parser.singleRoot()
    // A node's anchor lives only as long as its parser.
    return try withExtendedLifetime(parser) {
      try root.map { try SourceNodeBuilder(file: file).node($0, depth: 0) }
    }
  } catch let problem as Problem {
    throw problem
  } catch let error as YamlError {
    throw Problem(error, in: file, text: text)
  } catch {
    throw Problem(at: file.location(line: 1), .brokenYAML, "the YAML cannot be read: \(error)")
  }
}

/// Refuses `&name` where YAML would see an anchor, before Yams compares nodes: aliases used as keys
/// would cost it time that grows exponentially with the file.
private func refuseAnchors(in file: SourceFile) throws(Problem) {
  var line = 1
  var previous = UInt8(ascii: "\n")
  var previousIsOpen = true
  for byte in file.bytes {
    let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    if previous == UInt8(ascii: "&"), previousIsOpen, !isBlank, !isBreak {
      throw Problem(
        at: file.location(line: line), .brokenYAML,
        "an \"&\" at the beginning of a word makes a YAML anchor, which is not allowed here: "
          + "write \"and\", or put a blank after it")
    }
    if byte == UInt8(ascii: "&") { previousIsOpen = opensToken(after: previous) }
    if byte == UInt8(ascii: "\n") { line += 1 }
    previous = byte
  }
}

/// True when a YAML token can begin after this byte.
///
/// Also after a byte outside ASCII, because YAML's further line breaks and a byte order mark end
/// with one.
private func opensToken(after byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
    UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "?"),
    0x80...0xFF:
    true
  default: false
  }
}
