/// A name reduced to what its spellings have in common, for comparison only.
///
/// Two spellings have one key when they differ in case, accents, vowel marks, forms of hamza and
/// alef, ta marbuta or ha, hyphens, blanks, invisible characters, the article, or in the dots and
/// strokes that authors put inside words so that moderation does not recognise them. A key never
/// crosses scripts: `Sukayk` and `سكيك` have different ones.
package struct NameKey: Sendable, CustomStringConvertible {
  /// The letters and digits that are left, without blanks; empty when the name had none.
  package let text: String

  /// The key of a name; folding a key again gives the same key.
  ///
  /// - Complexity: O(length), less than a microsecond for a name.
  package init(_ name: String) {
    var folding = NameFolding()
    self.init(name, with: &folding)
  }

  /// The key of a name, with a folding that serves for many.
  init(_ name: String, with folding: inout NameFolding) {
    for scalar in name.unicodeScalars { folding.add(scalar) }
    text = folding.finish()
  }

  /// True when nothing was left of the name; such a key names no place.
  package var isEmpty: Bool { text.isEmpty }

  /// The letters and digits.
  package var description: String { text }
}

// Keys are compared byte by byte: Swift would normalise the text of every comparison first.
extension NameKey: Hashable, Comparable {
  package static func == (a: NameKey, b: NameKey) -> Bool {
    a.withBytes { x in b.withBytes { y in x.elementsEqual(y) } }
  }

  package static func < (a: NameKey, b: NameKey) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // Every native string lies in memory as UTF-8; the copy is for those that came from elsewhere.
    text.utf8.withContiguousStorageIfAvailable(body)
      ?? Array(text.utf8).withUnsafeBufferPointer(body)
  }
}
