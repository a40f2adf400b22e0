/// What a geometry in well-known binary is, and where it reaches.
///
/// The kinds of the OGC's simple features in two, three and four dimensions (ISO/IEC 13249-3 codes),
/// in either byte order. Curves are not among them: they reach farther than their positions.
struct WellKnownBinary {
  /// 1 point, 2 line string, 3 polygon, 4-6 several of these, 7 a collection.
  let kind: UInt32
  /// The box of its positions; nil when it has none.
  let envelope: Envelope?

  /// Reads one geometry, or nothing when the bytes are none.
  ///
  /// - Parameters:
  ///   - reader: stands behind the geometry afterwards.
  ///   - depth: how many geometries this one is part of; collections deeper than 16 are refused.
  init?(_ reader: inout ByteReader, depth: Int = 0) {
    guard depth <= 16, let order = reader.byte(), order <= 1,
      let code = reader.uint32(littleEndian: order == 1), code < 4000
    else { return nil }
    var positions = PositionReader(isLittleEndian: order == 1, dimension: code / 1000)
    kind = code % 1000
    switch kind {
    case 1: guard positions.readPoint(&reader) else { return nil }
    case 2: guard positions.readPath(&reader) else { return nil }
    case 3: guard positions.readRings(&reader) else { return nil }
    case 4...7:
      guard let count = reader.uint32(littleEndian: order == 1) else { return nil }
      for _ in 0..<count {
        guard let part = WellKnownBinary(&reader, depth: depth + 1),
          kind == 7 || part.kind == kind - 3
        else { return nil }
        positions.envelope.extend(to: part.envelope)
      }
    default: return nil
    }
    envelope = positions.envelope
  }
}

/// Reads positions and remembers how far they reach.
private struct PositionReader {
  var envelope: Envelope?
  private let isLittleEndian: Bool
  private let surplusNumbers: Int

  /// A reader of positions with (0) x and y, (1) also z, (2) also m, (3) also both.
  init(isLittleEndian: Bool, dimension: UInt32) {
    self.isLittleEndian = isLittleEndian
    surplusNumbers = [0, 1, 1, 2][Int(dimension % 4)]
  }

  /// A point whose numbers are all NaN is empty.
  mutating func readPoint(_ reader: inout ByteReader) -> Bool {
    guard let (x, y) = position(&reader) else { return false }
    return x.isNaN && y.isNaN ? true : extend(x, y)
  }

  mutating func readPath(_ reader: inout ByteReader) -> Bool {
    guard let count = reader.uint32(littleEndian: isLittleEndian) else { return false }
    for _ in 0..<count {
      guard let (x, y) = position(&reader), extend(x, y) else { return false }
    }
    return true
  }

  mutating func readRings(_ reader: inout ByteReader) -> Bool {
    guard let count = reader.uint32(littleEndian: isLittleEndian) else { return false }
    for _ in 0..<count {
      guard readPath(&reader) else { return false }
    }
    return true
  }

  private func position(_ reader: inout ByteReader) -> (x: Double, y: Double)? {
    guard let x = reader.double(littleEndian: isLittleEndian),
      let y = reader.double(littleEndian: isLittleEndian)
    else { return nil }
    for _ in 0..<surplusNumbers {
      guard reader.double(littleEndian: isLittleEndian) != nil else { return nil }
    }
    return (x, y)
  }

  private mutating func extend(_ x: Double, _ y: Double) -> Bool {
    guard x.isFinite, y.isFinite else { return false }
    envelope.extend(x: x, y: y)
    return true
  }
}
