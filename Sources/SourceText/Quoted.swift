/// Foreign text for a message: in quotes, shortened, and without characters that could command a
/// terminal or turn the line's direction.
package func quoted(_ text: String) -> String {
  var shown = "\""
  var count = 0
  for scalar in text.unicodeScalars {
    guard count < quotedLimit else { return shown + "…\"" }
    count += 1
    if isInvisible(scalar) {
      shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "\""
}

/// How many characters of foreign text a message shows.
private let quotedLimit = 80

/// Control characters (C0, DEL, C1), line separators, and the marks that override direction.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}
