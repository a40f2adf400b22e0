/// A geometry as it stands in a GeoPackage, written by whatever program.
struct GeometryBinary {
  /// The reference system that the header names.
  let srsID: Int32
  /// What the header says of emptiness.
  let isSaidToBeEmpty: Bool
  /// The box in the header: minx, maxx, miny, maxy, and what further dimensions have; often none.
  let headerBounds: [Double]
  /// The geometry itself.
  let shape: WellKnownBinary

  /// Reads the whole blob, or nothing when it is no geometry or something follows it.
  ///
  /// - Complexity: O(n) in bytes.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard reader.byte() == 0x47, reader.byte() == 0x50, reader.byte() == 0,
      let flags = reader.byte(), flags & 0b1110_0000 == 0
    else { return nil }
    let isLittleEndian = flags & 1 == 1
    let code = Int(flags >> 1 & 0b111)
    guard code <= 4, let srs = reader.uint32(littleEndian: isLittleEndian) else { return nil }
    var bounds: [Double] = []
    for _ in 0..<[0, 4, 6, 6, 8][code] {
      guard let bound = reader.double(littleEndian: isLittleEndian) else { return nil }
      bounds.append(bound)
    }
    guard let shape = WellKnownBinary(&reader), reader.remaining == 0 else { return nil }
    srsID = Int32(bitPattern: srs)
    isSaidToBeEmpty = flags & 0b1_0000 != 0
    headerBounds = bounds
    self.shape = shape
  }
}
