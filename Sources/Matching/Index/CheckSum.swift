/// A 64-bit sum that changes when any byte does, read in four lanes of eight bytes; no defence
/// against intent.
struct CheckSum {
  private var a: UInt64
  private var b = CheckSum.seed &* 3
  private var c = CheckSum.seed &* 5
  private var d = CheckSum.seed &* 7
  /// Bytes that are not yet a block of 32.
  private var waiting: [UInt8] = []

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let block = 32

  /// A sum of so many bytes, none of which is there yet.
  init(count: Int) { a = CheckSum.seed ^ UInt64(max(count, 0)) }

  /// The sum of some bytes.
  ///
  /// - Complexity: O(n), about a nanosecond for 32 bytes.
  static func of(_ raw: UnsafeRawBufferPointer) -> UInt64 {
    var sum = CheckSum(count: raw.count)
    sum.add(raw)
    return sum.value
  }

  /// The sum of what was added.
  var value: UInt64 {
    let blocks = CheckSum.mixed(CheckSum.mixed(CheckSum.mixed(a, b), c), d)
    return waiting.reduce(blocks) { CheckSum.mixed($0, UInt64($1)) }
  }

  /// Adds the next bytes; it does not matter where they are divided.
  mutating func add(_ raw: UnsafeRawBufferPointer) {
    var offset = 0
    if !waiting.isEmpty {
      offset = min(CheckSum.block - waiting.count, raw.count)
      waiting += raw[..<offset]
      guard waiting.count == CheckSum.block else { return }
      waiting.withUnsafeBytes { addBlock($0, 0) }
      waiting.removeAll(keepingCapacity: true)
    }
    while offset + CheckSum.block <= raw.count {
      addBlock(raw, offset)
      offset += CheckSum.block
    }
    waiting += raw[offset...]
  }

  @inline(__always)
  private mutating func addBlock(_ raw: UnsafeRawBufferPointer, _ offset: Int) {
    a = CheckSum.mixed(a, CheckSum.word(raw, offset))
    b = CheckSum.mixed(b, CheckSum.word(raw, offset + 8))
    c = CheckSum.mixed(c, CheckSum.word(raw, offset + 16))
    d = CheckSum.mixed(d, CheckSum.word(raw, offset + 24))
  }

  private static func word(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func mixed(_ sum: UInt64, _ value: UInt64) -> UInt64 {
    let product = (sum ^ value) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 32
  }
}
