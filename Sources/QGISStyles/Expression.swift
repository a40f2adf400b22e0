import Model

/// Pieces of QGIS expressions.
enum Expression {
  /// A string literal.
  ///
  /// QGIS reads backslashes in it as escapes, besides the doubled quote.
  static func literal(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'": quoted += "''"
      case "\\": quoted += "\\\\"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "'"
  }

  /// The colour of the side whose id `key` gives; `other` when there is none.
  static func colour(ofSide key: String, _ sides: [Side], otherwise other: Colour) -> String {
    guard !sides.isEmpty else { return literal(other.text) }
    let cases = sides.map {
      "WHEN \(key) = \(literal($0.id.text)) THEN \(literal(Colour(hex: $0.colour).text))"
    }
    return "CASE \(cases.joined(separator: " ")) ELSE \(literal(other.text)) END"
  }
}
