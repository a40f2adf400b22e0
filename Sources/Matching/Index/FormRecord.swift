/// What a name is compared by, as bytes that have one order on every machine.
///
/// Equal bytes are one form. A record is the count of symbols and the symbols, then script, articles,
/// qualifiers, generic words, length and fingerprint of the consonants, and the spans.
enum FormRecord {
  /// Appends the record of a name that has been read.
  static func append(
    _ reading: Reading, _ keys: NameKeys, units: [UInt32], to bytes: inout [UInt8]
  ) {
    bytes.append(UInt8(truncatingIfNeeded: reading.symbols.count))
    let start = bytes.count
    bytes.append(contentsOf: reading.symbols)
    for word in reading.words where word.end > word.start {
      bytes[start + word.start] |= AlignedSide.wordStart
    }
    bytes.append(reading.isArabic ? 1 : 0)
    bytes.append(reading.articles)
    append(UInt32(reading.qualifiers), 2, to: &bytes)
    append(reading.generics, 4, to: &bytes)
    bytes.append(UInt8(min(keys.length, 127)))
    append(keys.whole, 4, to: &bytes)
    for span in reading.spans {
      let price = SpanPrice.price(of: span, in: reading) { units.contains($0) }
      bytes.append(UInt8(truncatingIfNeeded: span.start))
      bytes.append(UInt8(truncatingIfNeeded: span.end))
      bytes.append(price.kind.rawValue)
      bytes.append(price.cost)
    }
  }

  private static func append(_ number: UInt32, _ count: UInt32, to bytes: inout [UInt8]) {
    for byte in (0..<count).reversed() {
      bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte)))
    }
  }

  /// Appends the record of a form that an index has.
  static func append(_ form: Int, of arrays: IndexArrays, to bytes: inout [UInt8]) {
    let symbols = arrays.symbols(ofForm: form)
    bytes.append(UInt8(truncatingIfNeeded: symbols.count))
    bytes.append(contentsOf: symbols)
    bytes.append(arrays.isArabic(form) ? 1 : 0)
    bytes.append(arrays.formArticles[form])
    append(UInt32(arrays.formQualifiers[form]), 2, to: &bytes)
    append(arrays.formGenerics[form], 4, to: &bytes)
    bytes.append(arrays.formLength[form] & 127)
    append(arrays.formWhole[form], 4, to: &bytes)
    bytes.append(contentsOf: arrays.spans(ofForm: form))
  }

  /// Appends the form that a record stands for to the arrays.
  static func append(_ record: ArraySlice<UInt8>, to arrays: inout IndexArrays) {
    let count = Int(record.first ?? 0)
    let start = record.startIndex + 1
    let rest = record[(start + count)...]
    let at = rest.startIndex
    func number(_ offset: Int, _ count: Int) -> UInt32 {
      rest[(at + offset)..<(at + offset + count)].reduce(0) { $0 << 8 | UInt32($1) }
    }
    arrays.symbols.append(contentsOf: record[start..<start + count])
    arrays.formSymbols.append(UInt32(arrays.symbols.count))
    arrays.formArticles.append(rest[at + 1])
    arrays.formQualifiers.append(UInt16(truncatingIfNeeded: number(2, 2)))
    arrays.formGenerics.append(number(4, 4))
    arrays.formLength.append(rest[at + 8] | rest[at] << 7)
    arrays.formWhole.append(number(9, 4))
    arrays.spans.append(contentsOf: rest[(at + 13)...])
    arrays.formSpans.append(UInt32(arrays.spans.count / 4))
  }
}
