/// Reads numbers from bytes that somebody else wrote; nil where the bytes end too early.
struct ByteReader {
  private let bytes: [UInt8]
  private var position = 0

  /// A reader at the beginning.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How many bytes are left.
  var remaining: Int { bytes.count - position }

  /// The next byte.
  mutating func byte() -> UInt8? {
    guard remaining >= 1 else { return nil }
    position += 1
    return bytes[position - 1]
  }

  /// The next four bytes as a number.
  mutating func uint32(littleEndian: Bool) -> UInt32? {
    bits(4, littleEndian: littleEndian).map { UInt32(truncatingIfNeeded: $0) }
  }

  /// The next eight bytes as an IEEE 754 number.
  mutating func double(littleEndian: Bool) -> Double? {
    bits(8, littleEndian: littleEndian).map(Double.init(bitPattern:))
  }

  private mutating func bits(_ count: Int, littleEndian: Bool) -> UInt64? {
    guard remaining >= count else { return nil }
    var value: UInt64 = 0
    for offset in 0..<count {
      let byte = bytes[position + (littleEndian ? count - 1 - offset : offset)]
      value = value << 8 | UInt64(byte)
    }
    position += count
    return value
  }
}
