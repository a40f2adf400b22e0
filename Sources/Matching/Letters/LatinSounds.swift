/// Reads one Latin word, letter and mark by letter and mark, into symbols.
///
/// The pairs are those of English, French, German, Polish and Turkish spellings of Arabic, and of
/// the BGN/PCGN 1956 system that GeoNames follows.
struct LatinSounds {
  /// One letter: `a` to `z`, ayn or hamza as their symbols, or a digit's symbol.
  struct Letter {
    var code: UInt8
    var mark: LatinScalars.Mark = .none
  }

  private let letters: [Letter]

  /// Appends the symbols of the word; equal neighbours are written once.
  static func append(_ letters: [Letter], to symbols: inout [UInt8]) {
    let start = symbols.count
    let sounds = LatinSounds(letters: letters)
    var position = 0
    while position < letters.count {
      let (symbol, length) = sounds.sound(at: position)
      if symbols.count == start || symbols.last != symbol { symbols.append(symbol) }
      position += length
    }
  }

  private func letter(_ position: Int) -> UInt8 {
    position < letters.count ? letters[position].code : 0
  }

  private func mark(_ position: Int) -> LatinScalars.Mark {
    position < letters.count ? letters[position].mark : .none
  }

  private func isVowel(_ position: Int) -> Bool {
    switch letter(position) {
    case "a", "e", "i", "o", "u": true
    default: false
    }
  }

  /// The symbol that begins here and how many letters it takes.
  private func sound(at position: Int) -> (UInt8, Int) {
    let code = letter(position)
    guard (0x61...0x7A).contains(code) else { return (code, 1) }
    if isVowel(position) { return vowel(at: position) }
    let next = letter(position + 1)
    let third = letter(position + 2)
    switch (code, next) {
    case ("s", "c") where third == "h": return (Symbol.sh, 3)
    case ("t", "s") where third == "c" && letter(position + 3) == "h": return (Symbol.cCedilla, 4)
    case ("t", "c") where third == "h": return (Symbol.cCedilla, 3)
    case ("d", "z") where third == "h" || mark(position + 1) != .none:
      return (Symbol.dj, third == "h" ? 3 : 2)
    case ("d", "s") where third == "c" && letter(position + 3) == "h": return (Symbol.dj, 4)
    case ("d", "s") where third == "h": return (Symbol.dj, 3)
    case ("d", "j"): return (Symbol.dj, 2)
    case ("s", "h") where mark(position) == .none, ("s", "z"): return (Symbol.sh, 2)
    case ("c", "z"): return (Symbol.cCedilla, 2)
    case ("c", "h"): return (Symbol.ch, 2)
    case ("k", "h"): return (Symbol.kh, 2)
    case ("g", "h"): return (Symbol.gh, 2)
    case ("r", "h") where position == 0: return (Symbol.rh, 2)
    case ("t", "h") where mark(position) == .none: return (Symbol.th, 2)
    case ("d", "h") where mark(position) == .none: return (Symbol.dh, 2)
    case ("z", "h"): return (Symbol.zh, 2)
    case ("p", "h"): return (Symbol.f, 2)
    case ("c", "k"), ("c", "q"): return (Symbol.k, 2)
    case ("g", "u") where third == "e" || third == "i": return (Symbol.g, 2)
    default: return (consonant(code, mark(position)), 1)
    }
  }

  private func vowel(at position: Int) -> (UInt8, Int) {
    let code = letter(position)
    let next = letter(position + 1)
    let isMarked = mark(position) == .long || mark(position) == .acute
    let isPair = mark(position + 1) != .diaeresis
    switch (code, next) {
    case ("a", "h") where isLast(position + 1), ("e", "h") where isLast(position + 1):
      return (Symbol.finalAh, 2)
    case ("o", "u") where isPair && !isMarked:
      return isVowel(position + 2) ? (Symbol.w, 2) : (Symbol.ou, 2)
    case ("o", "o"): return (Symbol.ou, 2)
    case ("e", "e") where !isLast(position + 1): return (Symbol.longI, 2)
    case ("a", "a"): return (Symbol.longA, 2)
    case ("a", "i") where !isVowel(position + 2), ("a", "y") where !isVowel(position + 2),
      ("e", "i") where !isVowel(position + 2), ("e", "y") where !isVowel(position + 2):
      return (Symbol.ei, 2)
    case ("a", "u") where !isVowel(position + 2), ("a", "w") where !isVowel(position + 2),
      ("o", "w") where !isVowel(position + 2), ("a", "o") where !isVowel(position + 2):
      return (Symbol.au, 2)
    case ("e", "u") where !isVowel(position + 2): return (Symbol.eu, 2)
    default: return (vowel(code, mark(position)), 1)
    }
  }

  private func isLast(_ position: Int) -> Bool { position == letters.count - 1 }

  private func vowel(_ code: UInt8, _ mark: LatinScalars.Mark) -> UInt8 {
    switch (code, mark) {
    case ("a", .long), ("a", .acute), ("a", .above): Symbol.longA
    case ("e", .long), ("e", .acute), ("e", .above): Symbol.longE
    case ("i", .long), ("i", .acute), ("i", .above): Symbol.longI
    case ("o", .long), ("o", .acute), ("o", .above): Symbol.longO
    case ("u", .long), ("u", .acute), ("u", .above): Symbol.longU
    case ("o", .diaeresis): Symbol.oUmlaut
    case ("u", .diaeresis): Symbol.uUmlaut
    case ("i", .dotless): Symbol.dotlessI
    default: Symbol.latin(code)
    }
  }

  private func consonant(_ code: UInt8, _ mark: LatinScalars.Mark) -> UInt8 {
    switch (code, mark) {
    case ("s", .below): Symbol.sBelow
    case ("s", .above), ("s", .acute): Symbol.sh
    case ("h", .below): Symbol.hBelow
    case ("t", .below): Symbol.tBelow
    case ("d", .below): Symbol.dBelow
    case ("z", .below): Symbol.zBelow
    case ("z", .above), ("z", .acute): Symbol.zh
    case ("c", .below), ("c", .above), ("c", .acute): Symbol.cCedilla
    case ("g", .above): Symbol.softG
    case ("k", .below): Symbol.kh
    case ("t", .long), ("t", .acute): Symbol.th
    case ("d", .long), ("d", .acute): Symbol.dh
    default: Symbol.latin(code)
    }
  }
}

/// Lets a letter be written as such in a pattern.
private func ~= (pattern: Unicode.Scalar, code: UInt8) -> Bool { UInt8(ascii: pattern) == code }

private func == (code: UInt8, letter: Unicode.Scalar) -> Bool { UInt8(ascii: letter) == code }
