/// The second sound of Latin letters that languages read differently.
///
/// German and Polish write j for y, Turkish and Kurdish c for j and v for w, and in Germany, Poland
/// and Spain ch stands for kh.
enum OtherSound {
  /// True when a symbol has a second sound.
  static func isAmbiguous(_ symbol: UInt8) -> Bool { of(symbol) != symbol }

  /// The symbol of the second sound, or the symbol itself.
  static func of(_ symbol: UInt8) -> UInt8 {
    switch symbol {
    case Symbol.latin(UInt8(ascii: "j")): Symbol.y
    case Symbol.latin(UInt8(ascii: "c")): Symbol.latin(UInt8(ascii: "j"))
    case Symbol.latin(UInt8(ascii: "v")): Symbol.w
    case Symbol.ch: Symbol.kh
    default: symbol
    }
  }
}
