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
  /// - Throws: `MatchIndexError` when the bytes are something else, or were cut or changed.
  /// - Complexity: O(n) in the bytes, without looking at any name again.
  init(bytes: UnsafeRawBufferPointer) throws(MatchIndexError) {
    guard bytes.starts(with: IndexArrays.magic) else { throw .notAnIndex }
    guard bytes.count >= IndexArrays.magic.count + 8 else { throw .damaged }
    let body = UnsafeRawBufferPointer(rebasing: bytes.dropLast(8))
    var tail = ByteReading(UnsafeRawBufferPointer(rebasing: bytes.suffix(8)))
    guard tail.number(UInt64.self) == CheckSum.of(body) else { throw .damaged }
    var reading = ByteReading(
      UnsafeRawBufferPointer(rebasing: body.dropFirst(IndexArrays.magic.count)))
    self.init()
    guard read(&reading), reading.left == 0, isSound else { throw .damaged }
    buckets = KeyBuckets(keys)
  }

  /// Reads an array of bytes.
  static func read(_ bytes: [UInt8]) throws(MatchIndexError) -> IndexArrays {
    let result: Result<IndexArrays, MatchIndexError> = bytes.withUnsafeBytes { raw in
      Result { () throws(MatchIndexError) in try IndexArrays(bytes: raw) }
    }
    return try result.get()
  }

  private mutating func read(_ reading: inout ByteReading) -> Bool {
    take(&placeNames, &reading) && take(&placeRank, &reading) && take(&placeAdmin, &reading)
      && take(&placeLongitude, &reading) && take(&placeLatitude, &reading)
      && take(&adminOffsets, &reading) && take(&adminKeys, &reading)
      && take(&nameForm, &reading) && take(&nameOrdinal, &reading) && take(&nameExact, &reading)
      && take(&formOffsets, &reading) && take(&formPlaces, &reading)
      && take(&formSymbols, &reading) && take(&formSpans, &reading)
      && take(&formQualifiers, &reading) && take(&formGenerics, &reading)
      && take(&formWhole, &reading) && take(&formLength, &reading)
      && take(&formArticles, &reading) && take(&symbols, &reading) && take(&spans, &reading)
      && take(&keys, &reading) && take(&keyForms, &reading) && take(&postings, &reading)
  }

  private func take<T: FixedWidthInteger & BitwiseCopyable>(
    _ array: inout [T], _ reading: inout ByteReading
  ) -> Bool {
    guard let values = reading.list(T.self) else { return false }
    array = values
    return true
  }
}
