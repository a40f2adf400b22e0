/// Reads the arrays of an index one after the other, each straight to where it stays, and sums their
/// bytes on the way.
struct IndexReading {
  /// Fills the memory that it is given with the bytes that come next.
  typealias Source = (UnsafeMutableRawBufferPointer) throws -> Void

  private let source: Source
  private var sum: CheckSum
  /// How many bytes are left before the check sum.
  private var left: Int

  /// What is to be read from an index of so many bytes.
  ///
  /// - Throws: `.notAnIndex` when it begins otherwise or is too short; what the source throws.
  init(count: Int, magic: [UInt8], _ source: @escaping Source) throws {
    left = count - MemoryLayout<UInt64>.size
    guard left >= magic.count else { throw MatchIndexError.notAnIndex }
    self.source = source
    sum = CheckSum(count: left)
    guard try numbers(magic.count, UInt8.self) == magic else { throw MatchIndexError.notAnIndex }
  }

  /// A list with its length before it, four bytes.
  ///
  /// - Throws: `.damaged` when there are not so many bytes; what the source throws.
  /// - Complexity: O(n).
  mutating func list<T: FixedWidthInteger & BitwiseCopyable>() throws -> [T] {
    try numbers(Int(try numbers(1, UInt32.self)[0]))
  }

  /// Makes sure that nothing is left, and that the bytes are those that were summed.
  ///
  /// - Throws: `.damaged` when they are not; what the source throws.
  mutating func finish() throws {
    let found = sum.value
    guard left == 0 else { throw MatchIndexError.damaged }
    left = MemoryLayout<UInt64>.size
    guard try numbers(1, UInt64.self) == [found] else { throw MatchIndexError.damaged }
  }

  private mutating func numbers<T: FixedWidthInteger & BitwiseCopyable>(
    _ count: Int, _: T.Type = T.self
  ) throws -> [T] {
    let size = MemoryLayout<T>.size
    guard count <= left / size else { throw MatchIndexError.damaged }
    left -= count * size
    var values = try [T](unsafeUninitializedCapacity: count) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[..<(count * size)])
      try source(bytes)
      sum.add(UnsafeRawBufferPointer(bytes))
      filled = count
    }
    values.readAsLittleEndian()
    return values
  }
}
