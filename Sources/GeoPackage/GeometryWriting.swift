import Model

/// The reference system of every layer: WGS 84, longitude first in the file (GeoPackage R19).
let wgs84: Int32 = 4326

extension Layer.Geometry {
  /// The geometry as a GeoPackage stores it: header, envelope, well-known binary (R19, R152).
  ///
  /// Little-endian throughout. A point has no envelope, because its 16 bytes say the same; an empty
  /// geometry has none, because there is nothing to put into it.
  ///
  /// - Complexity: O(n) in positions.
  var geoPackageBinary: [UInt8] {
    var output = BinaryOutput()
    switch self {
    case .point(let position):
      output.reserve(29)
      output.appendHeader(flags: 0x01)
      output.append(position)
    case .multiPolygon(let polygons):
      output.appendHeader(of: self)
      output.appendShape(6, count: polygons.count)
      for polygon in polygons { output.append(polygon: polygon) }
    case .multiLineString(let lines):
      output.appendHeader(of: self)
      output.appendShape(5, count: lines.count)
      for line in lines {
        output.appendShape(2, count: line.count)
        output.append(positions: line)
      }
    }
    return output.bytes
  }
}

/// Bytes in the making.
private struct BinaryOutput {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func appendHeader(of geometry: Layer.Geometry) {
    guard let envelope = Envelope(of: geometry) else { return appendHeader(flags: 0x11) }
    appendHeader(flags: 0x03)
    for bound in envelope.bounds { append(bound) }
  }

  /// Magic, version 0, flags (bit 0 little-endian, bits 1-3 envelope, bit 4 empty), system.
  mutating func appendHeader(flags: UInt8) {
    bytes.append(contentsOf: [0x47, 0x50, 0x00, flags])
    append(UInt32(bitPattern: wgs84))
  }

  mutating func append(_ position: Coordinate) {
    bytes.append(0x01)
    append(UInt32(1))
    append(position.longitude)
    append(position.latitude)
  }

  mutating func append(polygon rings: [[Coordinate]]) {
    appendShape(3, count: rings.count)
    for ring in rings {
      append(UInt32(clamping: ring.count))
      append(positions: ring)
    }
  }

  /// Byte order, kind of geometry, and how many parts follow.
  mutating func appendShape(_ kind: UInt32, count: Int) {
    bytes.append(0x01)
    append(kind)
    append(UInt32(clamping: count))
  }

  mutating func append(positions: [Coordinate]) {
    for position in positions {
      append(position.longitude)
      append(position.latitude)
    }
  }

  mutating func append(_ number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
