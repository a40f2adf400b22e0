/// Names of the countries around, which tell nothing about where in a gazetteer to look: villages that
/// are called like them are not meant by a column that says `Syria` in every row.
struct CountryNames {
  private let symbols: Set<[UInt8]>

  /// Those of the Levant and its neighbours, in the spellings of articles.
  static let standard = CountryNames(
    "Syria, Syrie, Syrien, Suriye, Suriya, Sûriye, Syrian Arab Republic, سوريا, سورية, "
      + "الجمهورية العربية السورية, Lebanon, Liban, Libanon, Lübnan, لبنان, Turkey, Türkiye, Turquie, "
      + "Türkei, تركيا, Iraq, Irak, العراق, Jordan, Jordanie, Jordanien, Ürdün, الأردن, Israel, "
      + "إسرائيل, Palestine, Filistin, فلسطين")

  /// Names with commas between them.
  private init(_ names: String) {
    var reader = NameReader(lexicon: .standard)
    var symbols: Set<[UInt8]> = []
    for name in names.split(separator: ",") {
      reader.read(name)
      symbols.insert(CountryNames.symbols(of: reader.reading))
    }
    self.symbols = symbols
  }

  /// True when a text is one of the names, with or without `in` before it.
  func contains(_ text: Reading) -> Bool { symbols.contains(CountryNames.symbols(of: text)) }

  private static func symbols(of text: Reading) -> [UInt8] {
    text.words.filter { $0.kind != .connective }.flatMap { text.symbols[$0.start..<$0.end] }
  }
}
