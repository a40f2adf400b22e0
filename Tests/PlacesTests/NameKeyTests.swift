import Places
import TestSupport
import Testing

@Suite struct NameKeyTests {
  @Test(arguments: [
    "", " ", "-", "؟؟", "ء", "ـــ", "\u{200F}\u{200E}", "'", "…", "\u{301}", "\0", "🗺️",
  ])
  func nothingIsLeftOfANameWithoutLetters(_ name: String) {
    #expect(NameKey(name).isEmpty)
  }

  @Test(arguments: [
    // Arabic: letters that writers exchange.
    ("أإآٱا", "ااااا"), ("إدلب", "ادلب"), ("كبانى", "كباني"), ("حماة", "حماه"),
    ("مؤمنة", "مومنه"), ("ئيش", "ييش"), ("الماء", "الما"), ("مَعَرَّةُ", "معره"), ("هٰذا", "هذا"),
    ("خـــان", "خان"), ("خان\u{200C}شيخون", "خان شيخون"), ("\u{202B}خان\u{202C}", "خان"),
    ("ک‌ی ھ ە گ", "كي ه ه ك"), ("سراقب ٤٦", "سراقب 46"), ("۱۲", "12"),
    // Disguises inside a word.
    ("خـ.ـسائر", "خسائر"), ("الثــ؟ورية", "الثورية"), ("د*ا*ع*ش", "داعش"), ("خ،ان", "خان"),
    ("خـ-ـسائر", "خسائر"), ("تل اـ-ـلصخر", "تل الصخر"), ("تل الـ..ـصخر", "تل الصخر"),
    // The article.
    ("الهبيط", "هبيط"), ("سهل الغاب", "سهل غاب"), ("دير-الزور", "دير الزور"),
    ("ديرـ-الزور", "دير الزور"), ("معرة النعمان", "معره نعمان"), ("كفرعين", "كفر عين"),
    // Forms by shape, as old documents have them.
    ("ﺍﻟﻬﺒﻴﻂ", "الهبيط"), ("ﻻ", "لا"), ("عبد ﷲ", "عبد الله"), ("ﰲ", "في"), ("ﲤ", "تم"),
    // Latin: case, accents, and what is written for hamza and ayn.
    ("KHĀN SHAYKHŪN", "khan shaykhun"), ("Al Habīţ", "al-habit"), ("Ḩamāh", "Hamah"),
    ("Sarāqib\u{327}", "saraqib"), ("Şeyxun", "seyxun"), ("Ma‘arrat", "Ma'arrat"),
    ("Maʿarrat", "Ma`arrat"), ("Maʾarrat", "maarrat"), ("Xan-Şeyxun", "xan seyxun"),
    ("Khâne Chaïkhoûn", "khane chaikhoun"), ("Łódź", "lodz"), ("İdlib", "idlib"),
    ("Straße", "strasse"), ("ＡＢＣ", "abc"), ("Tafreeah_B", "tafreeah b"),
    // The Latin article, and its forms before sun letters.
    ("as-Suwaydā’", "suwayda"), ("Ash Shajarah", "shajarah"), ("Deir ez-Zor", "deir zor"),
    ("Ar-Raqqa", "raqqa"), ("el Bab", "Al-Bab"), ("Khan as Subul", "khan subul"),
    ("At Tall", "tall"), ("adh-Dhahabiyah", "dhahabiyah"), ("Ech-Cheikh", "cheikh"),
    ("al-'Is", "is"),
  ])
  func theseSpellingsHaveOneKey(_ a: String, _ b: String) {
    #expect(NameKey(a) == NameKey(b), "\(NameKey(a)) \(NameKey(b))")
    #expect(NameKey(a).hashValue == NameKey(b).hashValue)
  }

  @Test(arguments: [
    // Two letters after the article are too few to be a name.
    ("الما", "ما"), ("الى", "ى"),
    // Not an article: glued, alone, or before another letter.
    ("alhabit", "habit"), ("al", ""), ("an tall", "tall"), ("as-Rastan", "rastan"),
    ("kabani", "kabanah"), ("سراقب", "سرقب"), ("Sukayk", "سكيك"), ("تل 46", "تل 47"),
    ("حران", "حوران"), ("Jib", "Jub"),
  ])
  func theseNamesKeepDifferentKeys(_ a: String, _ b: String) {
    #expect(NameKey(a) != NameKey(b))
  }

  @Test(arguments: [
    ("Al-Ma'arrat an-Nu‘mān", "maarratnuman"), ("معرة النعمان", "معرهنعمان"), ("Æ Þ", "aeth"),
    ("Хама", "хама"),
  ])
  func aKeyIsItsLetters(_ name: String, _ key: String) {
    #expect(NameKey(name).text == key)
  }

  @Test func keysAreInTheOrderOfTheirBytes() {
    #expect(NameKey("a") < NameKey("b") && !(NameKey("b") < NameKey("a")))
    #expect(NameKey("a") < NameKey("ab") && !(NameKey("a") < NameKey("a")))
  }
}

@Suite struct NameKeyLawTests {
  @Test(arguments: UInt64(1)...4) func theKeyOfAKeyIsItself(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let faults = (0..<3000).map { _ in randomName(&random) }.filter { name in
      NameKey(NameKey(name).text) != NameKey(name)
    }
    #expect(faults == [], "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...4) func anyBytesHaveAKey(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let key = NameKey(String(decoding: bytes, as: UTF8.self))
      guard NameKey(key.text) == key else {
        Issue.record("seed \(seed): \(bytes)")
        return
      }
    }
  }

  @Test func everyScalarHasAKeyThatIsItsOwn() {
    let faults = (UInt32(0)...0x1_FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let key = NameKey("ب\(scalar)بب")
      return NameKey(key.text) != key
    }
    #expect(faults == [])
  }

  @Test(arguments: UInt64(1)...4) func disguisesAndStrokesChangeNothing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let faults = (0..<1000).compactMap { _ -> String? in
      let name = randomArabicName(&random)
      let disguised = disguise(name, &random)
      return NameKey(name) == NameKey(disguised) ? nil : "\(name) \(disguised)"
    }
    #expect(faults == [], "seed \(seed)")
  }
}

private let arabic = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآةىئؤء".unicodeScalars)

/// One to four words of Arabic letters, many of them with the article.
private func randomArabicName(_ random: inout SeededGenerator) -> String {
  (0..<Int.random(in: 1...4, using: &random)).map { _ in
    var word = String.UnicodeScalarView()
    if Bool.random(using: &random) { word.append(contentsOf: "ال".unicodeScalars) }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      word.append(arabic[Int.random(in: arabic.indices, using: &random)])
    }
    return String(word)
  }
  .joined(separator: Bool.random(using: &random) ? " " : "-")
}

/// The name with dots, marks and strokes between letters that stand side by side.
private func disguise(_ name: String, _ random: inout SeededGenerator) -> String {
  let marks = Array(".*،؟!~+ـ\u{64E}\u{200F}\u{2060}".unicodeScalars)
  var disguised = String.UnicodeScalarView()
  var previousIsLetter = false
  for scalar in name.unicodeScalars {
    let isLetter = arabic.contains(scalar)
    if isLetter, previousIsLetter {
      for _ in 0..<max(0, Int.random(in: -3...3, using: &random)) {
        disguised.append(marks[Int.random(in: marks.indices, using: &random)])
      }
    }
    disguised.append(scalar)
    previousIsLetter = isLetter
  }
  return String(disguised)
}

/// Scalars from everywhere that a name may hold.
private func randomName(_ random: inout SeededGenerator) -> String {
  let pool = Array("الالalsh -.ـ'تلٱéŞÅKﷲﻻﰲ٤ءøĿ".unicodeScalars)
  var name = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...14, using: &random) {
    let wild = Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &random))
    let tame = pool[Int.random(in: pool.indices, using: &random)]
    name.append(Int.random(in: 0..<8, using: &random) == 0 ? wild ?? tame : tame)
  }
  return String(name)
}
