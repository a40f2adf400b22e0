package import Model

/// Features as the values of their rows, one after the other in one block of bytes.
///
/// Whichever thread has the features makes the block; the one that writes the file only hands its bytes to
/// SQLite. Each value begins with the byte of its kind; texts and bytes tell their length as 32 bits.
package struct LayerRows: Sendable {
  /// What a value is.
  enum Kind: UInt8 { case null, integer, real, text, bytes }

  private(set) var bytes: [UInt8] = []
  /// Where each feature reaches; nil where it has no position.
  private(set) var envelopes: [Envelope?] = []

  /// The rows of features.
  ///
  /// - Parameters:
  ///   - features: features of the layer.
  ///   - table: the layer.
  ///   - place: where a position stands in the system of the layer; nil: longitude and latitude.
  /// - Throws: `GeoPackageError` when a feature does not fit the layer; what `place` throws.
  /// - Complexity: linear in the bytes.
  package init(
    _ features: some Sequence<Layer.Feature>, of table: LayerTable, at place: MapPosition? = nil
  ) throws {
    for feature in features {
      envelopes.append(try table.forEachValue(of: feature, at: place) { append($0) })
    }
  }

  /// How many features there are.
  package var count: Int { envelopes.count }

  private mutating func append(_ value: StoredValue) {
    switch value {
    case .null: bytes.append(Kind.null.rawValue)
    case .integer(let number):
      bytes.append(Kind.integer.rawValue)
      append(UInt64(bitPattern: Int64(number)))
    case .real(let number):
      bytes.append(Kind.real.rawValue)
      append(number.bitPattern)
    case .text(let text):
      bytes.append(Kind.text.rawValue)
      append(UInt32(clamping: text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    case .bytes(let content):
      bytes.append(Kind.bytes.rawValue)
      append(UInt32(clamping: content.count))
      bytes.append(contentsOf: content)
    }
  }

  private mutating func append(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }
}

/// Reads a block of rows from its beginning to its end.
struct LayerRowReader {
  private let block: UnsafeRawBufferPointer
  private var position = 0

  init(_ block: UnsafeRawBufferPointer) { self.block = block }

  /// Gives the next values of the block to a statement, which must run while the block is there.
  mutating func bind(
    _ count: Int, from first: Int32, to binding: borrowing DirectStatement.Binding
  ) {
    for mark in first..<(first + Int32(clamping: count)) {
      let kind = LayerRows.Kind(rawValue: block[position]) ?? .null
      position += 1
      switch kind {
      case .null: break
      case .integer: binding.integer(mark, Int(Int64(bitPattern: number())))
      case .real: binding.real(mark, Double(bitPattern: number()))
      case .text: binding.text(mark, content())
      case .bytes: binding.bytes(mark, content())
      }
    }
  }

  private mutating func content() -> UnsafeRawBufferPointer {
    let count: UInt32 = number()
    defer { position += Int(count) }
    return UnsafeRawBufferPointer(rebasing: block[position..<(position + Int(count))])
  }

  private mutating func number<Number: FixedWidthInteger>() -> Number {
    defer { position += MemoryLayout<Number>.size }
    return block.loadUnaligned(fromByteOffset: position, as: Number.self)
  }
}
