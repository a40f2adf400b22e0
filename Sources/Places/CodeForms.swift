// The forms that identifiers and numbers have in the gazetteer's files, all of them ASCII.

/// How many characters the P-codes of governorate, district and sub-district have: `SY070204`.
let adminCodeLengths = [4, 6, 8]

/// Printable text without blanks, and without what our formats put between ids (`;` in lists) or
/// behind them (`@` in the ids of features).
///
/// Ids of imported places are kept as they come: `C4077`, `OSM:node/12`.
package func isPlaceID(_ text: String) -> Bool {
  guard (1...longestPlaceID).contains(text.utf8.count) else { return false }
  return text.utf8.allSatisfy { byte in
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "@")
  }
    || text.unicodeScalars.allSatisfy { scalar in
      scalar != ";" && scalar != "@" && isPrintable(scalar)
    }
}

/// Whoever needs more has no id but a text.
let longestPlaceID = 200

/// False for blanks, control characters, marks that nobody sees, and what Unicode has not assigned.
private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
    .paragraphSeparator:
    false
  default: true
  }
}

/// 2 to 5 capital letters and digits, a letter first: `PPLA3`.
func isFeatureCode(_ text: String) -> Bool {
  (2...5).contains(text.utf8.count) && text.utf8.first.map(isCapital) == true
    && text.utf8.allSatisfy { isCapital($0) || isDigit($0) }
}

/// Two letters and 2, 4 or 6 digits.
func isAdminCode(_ text: String) -> Bool {
  adminCodeLengths.contains(text.utf8.count) && text.utf8.prefix(2).allSatisfy(isCapital)
    && text.utf8.dropFirst(2).allSatisfy(isDigit)
}

/// True for what has the form of a code by which a place is found: a P-code in any case, `gn:` or
/// `wd:` and more.
package func isCode(_ text: String) -> Bool {
  let upper = text.uppercased()
  return upper.hasPrefix("GN:") || upper.hasPrefix("WD:") || isPCode(upper)
}

/// 1 to 3 letters and 1 to 12 digits: `C4077`, `SY07`.
func isPCode(_ text: String) -> Bool {
  let digits = text.utf8.drop(while: isCapital)
  return (1...3).contains(text.utf8.count - digits.count) && (1...12).contains(digits.count)
    && digits.allSatisfy(isDigit)
}

/// Q and digits.
func isWikidata(_ text: String) -> Bool {
  text.utf8.first == UInt8(ascii: "Q") && isNumber(String(text.dropFirst()))
}

/// 1 to 12 digits.
func isNumber(_ text: String) -> Bool {
  (1...12).contains(text.utf8.count) && text.utf8.allSatisfy(isDigit)
}

/// A BCP 47 tag as far as its form goes: `ar`, `ar-Latn`.
func isLanguage(_ bytes: ArraySlice<UInt8>) -> Bool {
  let subtags = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let language = subtags.first, (2...3).contains(language.count) else { return false }
  return language.allSatisfy(isLower)
    && subtags.dropFirst().allSatisfy { subtag in
      (2...8).contains(subtag.count)
        && subtag.allSatisfy { isLower($0) || isCapital($0) || isDigit($0) }
    }
}

private func isLower(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
}

private func isCapital(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
