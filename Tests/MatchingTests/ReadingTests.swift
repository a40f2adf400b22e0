import Testing

@testable import Matching

/// The same name written in two ways reads the same.
@Suite struct ReadingTests {
  private func read(_ text: String) -> Reading {
    var reader = NameReader(lexicon: .standard)
    reader.read(text)
    return reader.reading
  }

  @Test(arguments: [
    ("حـ.ـلب", "حلب", "disguising signs"), ("ح.ل*ب", "حلب", "disguising signs"),
    ("حــلب", "حلب", "tatweel"), ("ح-لب", "حلب", "disguising signs"),
    ("حَلَبْ", "حلب", "vowel marks"), ("\u{200F}حل\u{200D}ب\u{202C}", "حلب", "invisible characters"),
    ("إدلب", "ادلب", "hamza"), ("أريحا", "اريحا", "hamza"), ("کرک", "كرك", "letter forms"),
    ("\u{FEA3}\u{FEE0}\u{FE90}", "حلب", "letter forms"), ("الباب", "باب", "article"),
    ("قرية النخلة", "قرية نخلة", "type word"), ("حلب الغربية", "حلب غربي", "qualifier"),
  ])
  func arabicFormsFallTogether(_ written: String, _ plain: String, _ step: String) {
    #expect(read(written).symbols == read(plain).symbols)
    #expect(read(written).trace.words.contains(step), "\(read(written).trace.words)")
  }

  @Test(arguments: [
    ("Ḥamāh", "H\u{323}ama\u{304}h"), ("Al-Bab", "Bab"), ("ash-Shams", "Shams"), ("BAB", "bab"),
    ("Nour", "Noor"), ("Qaṭṭār", "Qaṭār"), ("Şam", "S\u{327}am"), ("ʿAyn", "‘Ayn"), ("Æb", "aeb"),
    ("ＢＡＢ", "bab"), ("Dżabla", "Djabla"), ("Szam", "Scham"),
  ])
  func latinFormsFallTogether(_ written: String, _ plain: String) {
    #expect(read(written).symbols == read(plain).symbols)
  }

  @Test(arguments: [
    ("Western Nakhla", "نخلة غربية"), ("Nakhla al-Gharbiyya", "Nakhleh Gharbieh"),
    ("Nakhla Charqiyé", "نخلة الشرقي"), ("Little Nakhla", "نخلة الصغيرة"),
    ("Küçük Nakhla", "Nakhla Saghireh"), ("Upper Nakhla", "نخلة الفوقانية"),
    ("Nakhla Kabireh", "Big Nakhla"), ("Nakhla Janoubiyeh", "Southern Nakhla"),
  ])
  func qualifiersAreComparedByMeaning(_ one: String, _ other: String) {
    #expect(read(one).qualifiers != 0)
    #expect(read(one).qualifiers == read(other).qualifiers)
  }

  @Test(arguments: ["الشرقية", "Gharbi", "قرية", "Village"])
  func aWordAloneIsAName(_ text: String) {
    #expect(read(text).qualifiers == 0)
    #expect(!read(text).isEmpty)
  }

  @Test func aHyphenBeforeAnArticleEndsAWord() {
    #expect(read("نخلة-البحر").symbols == read("نخلة بحر").symbols)
  }

  @Test func theNameOfGodKeepsItsArticle() {
    #expect(read("عبد الله").symbols == read("عبدالله").symbols)
  }

  @Test(arguments: ["", " ", "...", "\u{200F}", "-", "\u{64B}"])
  func nothingIsLeftOfSigns(_ text: String) { #expect(read(text).isEmpty) }

  @Test func aReaderForgetsWhatItReadBefore() {
    var reader = NameReader(lexicon: .standard)
    reader.read("حـ.ـلب الغربية / Şam")
    reader.read("Nakhla")
    #expect(reader.reading == read("Nakhla"))
  }

  @Test func aLongTextIsCut() {
    let reading = read(String(repeating: "نخلة ", count: 200_000))
    #expect(reading.trace.contains(.cut))
    #expect(reading.symbols.count <= Reading.longest + 2)
  }

  @Test(arguments: [("بتل نخلة", "تل نخلة"), ("وخربة نخلة", "خربة نخلة")])
  func aPrefixBeforeAGenericWordIsSetAside(_ text: String, _ plain: String) {
    #expect(read(text).symbols == read(plain).symbols)
    #expect(read(text).generics == read(plain).generics)
    #expect(read(text).trace.contains(.clitic))
  }

  @Test(arguments: ["Nakhla village, Rimal", "قرية نخلة، رمال", "Nakhla, Rimal governorate"])
  func whatFollowsACommaIsWhereItIs(_ text: String) {
    let kinds = read(text).words.map(\.kind)
    #expect(kinds.contains(.surroundings) && kinds.contains(.name))
    #expect(read(text).trace.contains(.surroundings))
  }
}
