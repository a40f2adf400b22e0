import Model

/// A geometry as a GeoPackage stores it: header, envelope, well-known binary (R19, R152).
///
/// Little-endian throughout. A point has no envelope in its header, because its 16 bytes say the same;
/// an empty geometry has none, because there is nothing to put into it.
struct GeoPackageGeometry {
  /// All bytes.
  private(set) var bytes: [UInt8] = []
  /// The smallest box around the positions; nil when there is none.
  private(set) var envelope: Envelope?

  /// The geometry of a feature.
  ///
  /// - Parameters:
  ///   - geometry: positions on Earth.
  ///   - system: number of the system.
  ///   - place: where a position stands in that system; nil: longitude and latitude as they are.
  /// - Throws: what `place` throws.
  /// - Complexity: O(n) in positions.
  init(_ geometry: Layer.Geometry, system: Int32, at place: MapPosition?) throws {
    switch geometry {
    case .point(let position):
      bytes.reserveCapacity(29)
      appendHeader(flags: 0x01, system)
      appendShape(1)
      try append(position, place)
    case .multiPolygon(let polygons):
      try appendWithEnvelope(system) { output in
        output.appendShape(6, count: polygons.count)
        for rings in polygons {
          output.appendShape(3, count: rings.count)
          for ring in rings { try output.append(path: ring, place) }
        }
      }
    case .multiLineString(let lines):
      try appendWithEnvelope(system) { output in
        output.appendShape(5, count: lines.count)
        for line in lines {
          output.appendShape(2)
          try output.append(path: line, place)
        }
      }
    }
  }

  /// Header with room for the envelope, which is known when all positions are there.
  private mutating func appendWithEnvelope(
    _ system: Int32, _ body: (inout GeoPackageGeometry) throws -> Void
  ) throws {
    appendHeader(flags: 0x03, system)
    let start = bytes.count
    for _ in 0..<4 { append(0.0) }
    try body(&self)
    guard let envelope else {
      bytes.removeSubrange(start..<(start + 32))
      bytes[3] = 0x11
      return
    }
    for (index, bound) in envelope.bounds.enumerated() {
      let position = start + index * 8
      withUnsafeBytes(of: bound.bitPattern.littleEndian) {
        bytes.replaceSubrange(position..<(position + 8), with: $0)
      }
    }
  }

  /// Magic, version 0, flags (bit 0 little-endian, bits 1-3 envelope, bit 4 empty), system.
  private mutating func appendHeader(flags: UInt8, _ system: Int32) {
    bytes.append(contentsOf: [0x47, 0x50, 0x00, flags])
    append(UInt32(bitPattern: system))
  }

  /// Byte order and kind of geometry, and how many parts follow where there are parts.
  private mutating func appendShape(_ kind: UInt32, count: Int? = nil) {
    bytes.append(0x01)
    append(kind)
    if let count { append(UInt32(clamping: count)) }
  }

  private mutating func append(path: [Coordinate], _ place: MapPosition?) throws {
    append(UInt32(clamping: path.count))
    for position in path { try append(position, place) }
  }

  private mutating func append(_ position: Coordinate, _ place: MapPosition?) throws {
    let (x, y) = try place?(position) ?? (position.longitude, position.latitude)
    envelope.extend(x: x, y: y)
    append(x)
    append(y)
  }

  private mutating func append(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
