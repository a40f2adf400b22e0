/// A row of comma-separated text, with its line feed (RFC 4180, but LF).
///
/// Cells with a comma, semicolon, tab, quote, line break or a blank at an end are quoted, so that
/// spreadsheets of every language cut them alike. A cell that a spreadsheet would take for a
/// formula gets an apostrophe in front, which `plainCell` takes off again.
package func csvLine(_ cells: [String]) -> String {
  cells.map { quotedCell(guardedCell($0)) }.joined(separator: ",") + "\n"
}

/// The text of a cell without the apostrophe that `csvLine` put in front.
package func plainCell(_ text: String) -> String {
  text.utf8.first == UInt8(ascii: "'") && isFormula(text.utf8.dropFirst())
    ? String(text.dropFirst()) : text
}

private func guardedCell(_ text: String) -> String {
  isFormula(text.utf8[...]) ? "'" + text : text
}

/// True for what begins, after apostrophes of ours, with a sign that starts a formula.
///
/// A minus before a digit is a number or a year before Christ.
private func isFormula(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
  let rest = bytes.drop { $0 == UInt8(ascii: "'") }
  switch rest.first {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
    UInt8(ascii: "\r"):
    return true
  case UInt8(ascii: "-"):
    return !(rest.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false)
  default: return false
  }
}

private func quotedCell(_ text: String) -> String {
  let special = ",;\t\"\n\r".utf8
  let isBlankAtEnd = text.utf8.first == 0x20 || text.utf8.last == 0x20
  guard isBlankAtEnd || text.utf8.contains(where: special.contains) else { return text }
  let parts = text.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
  return "\"" + parts.map { String($0) }.joined(separator: "\"\"") + "\""
}
