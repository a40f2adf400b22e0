import Foundation
import Model
import Testing

/// Reads the geometries that we write, apart from how they are written: from the standard's words.
struct BlobDecoder {
  private let bytes: [UInt8]
  private var position = 0

  /// The geometry of a blob, which must be little-endian and in WGS 84 and end where it ends.
  static func geometry(_ blob: Data) throws -> Layer.Geometry {
    var decoder = BlobDecoder(bytes: Array(blob))
    #expect(decoder.take(3) == Array("GP".utf8) + [0])
    let flags = try #require(decoder.take(1).first)
    #expect(decoder.take(4) == [0xE6, 0x10, 0, 0])
    #expect([0x01, 0x03, 0x11].contains(flags))
    let bounds = try flags == 0x03 ? (0..<4).map { _ in try decoder.double() } : []
    let geometry = try decoder.shape()
    #expect(decoder.position == decoder.bytes.count)
    let positions = geometry.positions
    #expect((flags == 0x11) == positions.isEmpty)
    if !bounds.isEmpty {
      let longitudes = positions.map(\.longitude).sorted()
      let latitudes = positions.map(\.latitude).sorted()
      #expect(
        bounds == [longitudes.first, longitudes.last, latitudes.first, latitudes.last])
    }
    return geometry
  }

  private mutating func shape() throws -> Layer.Geometry {
    switch try kind() {
    case 1: return .point(try coordinate())
    case 5:
      return .multiLineString(
        try list { decoder in
          #expect(try decoder.kind() == 2)
          return try decoder.list { try $0.coordinate() }
        })
    case 6:
      return .multiPolygon(
        try list { decoder in
          #expect(try decoder.kind() == 3)
          return try decoder.list { try $0.list { try $0.coordinate() } }
        })
    case let kind: throw UnknownKind(kind: kind)
    }
  }

  private struct UnknownKind: Error { let kind: UInt32 }

  private mutating func kind() throws -> UInt32 {
    #expect(take(1) == [1])
    return try uint32()
  }

  private mutating func list<T>(_ element: (inout BlobDecoder) throws -> T) throws -> [T] {
    try (0..<uint32()).map { _ in try element(&self) }
  }

  private mutating func coordinate() throws -> Coordinate {
    try GeoPackageTests.position(try double(), try double())
  }

  private mutating func double() throws -> Double {
    let bits = take(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Double(bitPattern: bits)
  }

  private mutating func uint32() throws -> UInt32 {
    take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private mutating func take(_ count: Int) -> [UInt8] {
    let end = min(position + count, bytes.count)
    defer { position = end }
    return Array(bytes[position..<end])
  }
}
