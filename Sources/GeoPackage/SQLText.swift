/// A name as SQL takes it, whatever stands in it: `"when"`.
func sqlName(_ name: String) -> String { quoted(name, by: "\"") }

/// A text as SQL takes it: `'it''s'`.
func sqlText(_ text: String) -> String { quoted(text, by: "'") }

/// Scalar by scalar: as a `Character`, a mark with an accent on it would be another one.
private func quoted(_ text: String, by mark: Unicode.Scalar) -> String {
  var result = String.UnicodeScalarView()
  result.append(mark)
  for scalar in text.unicodeScalars {
    result.append(scalar)
    if scalar == mark { result.append(mark) }
  }
  result.append(mark)
  return String(result)
}
