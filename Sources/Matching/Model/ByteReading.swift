/// Reads little-endian numbers from bytes that may be cut short or changed.
///
/// It lives no longer than the bytes that it was given.
struct ByteReading {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// How many bytes are left.
  private var left: Int { bytes.count - position }

  /// The next number; nil when the bytes end before.
  mutating func number<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type = T.self) -> T? {
    let size = T.bitWidth / 8
    guard left >= size else { return nil }
    defer { position += size }
    return T(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: T.self))
  }

  /// The next so many numbers; nil when the bytes end before.
  ///
  /// - Complexity: O(n), one copy of memory.
  mutating func numbers<T: FixedWidthInteger & BitwiseCopyable>(
    _ count: Int, _: T.Type = T.self
  ) -> [T]? {
    let size = T.bitWidth / 8
    guard count >= 0, count <= left / size else { return nil }
    let source = UnsafeRawBufferPointer(rebasing: bytes[position..<position + count * size])
    position += count * size
    var values = [T](unsafeUninitializedCapacity: count) { buffer, filled in
      UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
      filled = count
    }
    values.readAsLittleEndian()
    return values
  }

  /// A list with its length before it, four bytes.
  mutating func list<T: FixedWidthInteger & BitwiseCopyable>(_: T.Type = T.self) -> [T]? {
    guard let count = number(UInt32.self) else { return nil }
    return numbers(Int(count))
  }

  /// A list of numbers with fractions, with its length before it.
  mutating func fractions() -> [Float]? {
    guard let bits = list(UInt32.self) else { return nil }
    let values = bits.map { Float(bitPattern: $0) }
    return values.allSatisfy(\.isFinite) ? values : nil
  }
}

extension Array where Element: FixedWidthInteger {
  /// Makes numbers of what was copied from little-endian bytes; nothing to do on most machines.
  mutating func readAsLittleEndian() {
    guard Element(littleEndian: 1) != 1 else { return }
    for index in indices { self[index] = Element(littleEndian: self[index]) }
  }
}
