/// A Latin word by its consonants and the sound it ends with, whatever its vowels.
enum LooseWord {
  /// The same for `gharbi`, `gharby` and `rharbî`, another for `gharbiyeh` and for `gharib`.
  static func key(_ symbols: ArraySlice<UInt8>) -> UInt32 {
    var hash = Fingerprint.start
    for symbol in symbols {
      let consonant = consonants[Int(symbol & 127)]
      if consonant != 0 { hash = Fingerprint.adding(consonant, to: hash) }
    }
    return Fingerprint.finished(Fingerprint.adding(ending(symbols), to: hash))
  }

  /// 0 consonant, 1 `i`, 2 `iya`, 3 `a`.
  private static func ending(_ symbols: ArraySlice<UInt8>) -> UInt8 {
    guard let last = symbols.last else { return 0 }
    switch last {
    case Symbol.i, Symbol.y, Symbol.longI, Symbol.ei, Symbol.dotlessI: return 1
    case Symbol.a, Symbol.e, Symbol.longA, Symbol.longE, Symbol.finalAh:
      let before = symbols.dropLast().last
      switch before {
      case Symbol.i, Symbol.y, Symbol.longI, Symbol.latin(UInt8(ascii: "j")): return 2
      default: return 3
      }
    default: return 0
    }
  }

  /// The class of each consonant, `sh` apart from `s`, `q` from `k`, and 0 for what is passed over.
  private static let consonants: [UInt8] = {
    var table = ConsonantClass.table
    for symbol in [Symbol.sh, Symbol.ch, Symbol.cCedilla, Symbol.sBelow] {
      table[Int(symbol)] = 20
    }
    table[Int(Symbol.latin(UInt8(ascii: "j")))] = 5
    // `kabir` is big, `qabr` is a grave.
    table[Int(Symbol.latin(UInt8(ascii: "q")))] = 21
    return table
  }()
}
