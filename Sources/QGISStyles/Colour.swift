/// A colour as QGIS writes it in styles.
struct Colour: Hashable {
  /// `red,green,blue,alpha`, each 0 to 255.
  let text: String

  /// Outlines and texts: nearly black.
  static let ink = Colour(hex: "#1a1a1a")
  /// What is left open.
  static let paper = Colour(hex: "#ffffff")
  /// Nobody's.
  static let grey = Colour(hex: "#8c8c8c")
  /// Nothing at all.
  static let clear = Colour(text: "255,255,255,0")
  /// Laid over what is to look faded.
  static let veil = Colour(text: "255,255,255,140")
  /// Stands in a legend for the colour of whoever it may be.
  static let anybody = Colour(hex: "#d9d9d9")

  private init(text: String) { self.text = text }

  /// The same colour, let through.
  ///
  /// - Parameter alpha: 0 for nothing to 1 for all of it.
  /// - Returns: the colour with this alpha in the place of its own.
  func withAlpha(_ alpha: Double) -> Colour {
    let parts = text.split(separator: ",").prefix(3).joined(separator: ",")
    return Colour(text: "\(parts),\(Int((255 * alpha).rounded()))")
  }

  /// The colour of `#rrggbb`; middle grey for any other text.
  init(hex: String) {
    let digits = hex.utf8.dropFirst().compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard hex.utf8.count == 7, hex.utf8.first == UInt8(ascii: "#"), digits.count == 6 else {
      text = "153,153,153,255"
      return
    }
    let parts = [0, 2, 4].map { "\(digits[$0] * 16 + digits[$0 + 1])" }
    text = parts.joined(separator: ",") + ",255"
  }
}
