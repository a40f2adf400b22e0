extension IndexArrays {
  /// What the bytes of an index begin with; the last letter is the version of their form.
  private static let magic = Array("FLMATCH2".utf8)

  /// The arrays one after the other, little-endian, each with its length before it, and a check sum
  /// at the end.
  ///
  /// - Complexity: O(n) in the bytes, a copy of memory for each array.
  var bytes: [UInt8] {
    var bytes = IndexArrays.magic
    bytes.reserveCapacity(
      200 + 17 * placeCount + 10 * nameCount + 4 * formPlaces.count + 20 * formCount
        + symbols.count + spans.count + 8 * keys.count + 4 * postings.count)
    append(placeNames, to: &bytes)
    append(placeRank, to: &bytes)
    append(placeAdmin, to: &bytes)
    append(placeLongitude, to: &bytes)
    append(placeLatitude, to: &bytes)
    append(adminOffsets, to: &bytes)
    append(adminKeys, to: &bytes)
    append(nameForm, to: &bytes)
    append(nameOrdinal, to: &bytes)
    append(nameExact, to: &bytes)
    append(formOffsets, to: &bytes)
    append(formPlaces, to: &bytes)
    append(formSymbols, to: &bytes)
    append(formSpans, to: &bytes)
    append(formQualifiers, to: &bytes)
    append(formGenerics, to: &bytes)
    append(formWhole, to: &bytes)
    append(formLength, to: &bytes)
    append(formArticles, to: &bytes)
    append(symbols, to: &bytes)
    append(spans, to: &bytes)
    append(keys, to: &bytes)
    append(keyForms, to: &bytes)
    append(postings, to: &bytes)
    let sum = bytes.withUnsafeBytes { CheckSum.of($0) }
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: sum >> (8 * UInt64(shift)))) }
    return bytes
  }

  private func append<T: FixedWidthInteger & BitwiseCopyable>(
    _ values: [T], to bytes: inout [UInt8]
  ) {
    withUnsafeBytes(of: UInt32(values.count).littleEndian) { bytes.append(contentsOf: $0) }
    if T(littleEndian: 1) == 1 {
      values.withUnsafeBytes { bytes.append(contentsOf: $0) }
    } else {
      for value in values {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
  }

  /// Reads what `bytes` has written.
  ///
  /// - Parameters:
  ///   - count: how many bytes there are.
  ///   - source: gives the bytes that come next.
  /// - Throws: `MatchIndexError` when the bytes are something else, or were cut or changed; what the
  ///   source throws.
  /// - Complexity: O(n) in the bytes, without looking at any name again.
  init(count: Int, _ source: @escaping IndexReading.Source) throws {
    var reading = try IndexReading(count: count, magic: IndexArrays.magic, source)
    placeNames = try reading.list()
    placeRank = try reading.list()
    placeAdmin = try reading.list()
    placeLongitude = try reading.list()
    placeLatitude = try reading.list()
    adminOffsets = try reading.list()
    adminKeys = try reading.list()
    nameForm = try reading.list()
    nameOrdinal = try reading.list()
    nameExact = try reading.list()
    formOffsets = try reading.list()
    formPlaces = try reading.list()
    formSymbols = try reading.list()
    formSpans = try reading.list()
    formQualifiers = try reading.list()
    formGenerics = try reading.list()
    formWhole = try reading.list()
    formLength = try reading.list()
    formArticles = try reading.list()
    symbols = try reading.list()
    spans = try reading.list()
    keys = try reading.list()
    keyForms = try reading.list()
    postings = try reading.list()
    try reading.finish()
    guard isSound else { throw MatchIndexError.damaged }
    buckets = KeyBuckets(keys)
  }
}
