/// A 32-bit hash that is the same on every machine (FNV-1a, Fowler, Noll and Vo 1991, with a final
/// mix so that all its bits may be used).
enum Fingerprint {
  static let start: UInt32 = 2_166_136_261

  static func adding(_ value: UInt32, to hash: UInt32) -> UInt32 {
    (hash ^ value) &* 16_777_619
  }

  static func adding(_ value: UInt8, to hash: UInt32) -> UInt32 {
    adding(UInt32(value), to: hash)
  }

  static func finished(_ hash: UInt32) -> UInt32 {
    var mixed = hash
    mixed ^= mixed >> 16
    mixed = mixed &* 0x85EB_CA6B
    mixed ^= mixed >> 13
    mixed = mixed &* 0xC2B2_AE35
    mixed ^= mixed >> 16
    return mixed
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    finished(bytes.reduce(start) { adding($1, to: $0) })
  }
}
