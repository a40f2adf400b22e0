/// The index as flat arrays; a place, a name or a form is its position in them.
///
/// A form is what a name is compared by: many places share one.
struct IndexArrays: Hashable, Sendable {
  /// Where the names of each place begin; one more than there are places.
  var placeNames: [UInt32] = [0]
  /// Which seat each place is.
  var placeRank: [UInt8] = []
  /// Which units each place lies in, as a position in `adminOffsets`.
  var placeAdmin: [UInt32] = []
  /// Degrees times ten million, and `unlocated` where nobody knows.
  var placeLongitude: [Int32] = []
  var placeLatitude: [Int32] = []
  /// Where the keys of each chain of units begin; one more than there are chains.
  var adminOffsets: [UInt32] = [0]
  /// Keys of the names of units.
  var adminKeys: [UInt32] = []

  /// The form of each name.
  var nameForm: [UInt32] = []
  /// Which of the place's names it is.
  var nameOrdinal: [UInt16] = []
  /// The fingerprint of its letters before any folding.
  var nameExact: [UInt32] = []

  /// Where the places of each form begin; one more than there are forms.
  var formOffsets: [UInt32] = [0]
  /// The places of each form, ascending.
  var formPlaces: [UInt32] = []
  /// Where the symbols of each form begin; one more than there are forms.
  var formSymbols: [UInt32] = [0]
  /// Where the spans of each form begin; one more than there are forms.
  var formSpans: [UInt32] = [0]
  var formQualifiers: [UInt16] = []
  var formGenerics: [UInt32] = []
  /// The fingerprint of its consonants.
  var formWhole: [UInt32] = []
  /// How many consonants; the highest bit is set for Arabic script.
  var formLength: [UInt8] = []
  /// Whether its first word, and whether a later one, has an article: bits 0 and 1.
  var formArticles: [UInt8] = []
  /// The symbols; the highest bit is set in the first one of each word.
  var symbols: [UInt8] = []
  /// Four bytes a span: start, end, what it is, its price.
  var spans: [UInt8] = []

  /// The keys, ascending.
  var keys: [UInt32] = []
  /// Where the forms of each key begin; one more than there are keys.
  var keyForms: [UInt32] = [0]
  /// The forms under each key, ascending.
  var postings: [UInt32] = []

  /// Where to look for a key, by its upper bits; not kept among the bytes.
  var buckets = KeyBuckets()

  static let unlocated = Int32.min

  var placeCount: Int { placeRank.count }
  var nameCount: Int { nameForm.count }
  var formCount: Int { formLength.count }

  /// The symbols of a form and what may be passed over in it, for as long as `body` runs.
  @inline(__always)
  func withSide<Answer>(ofForm form: Int, _ body: (AlignedSide) -> Answer) -> Answer {
    AlignedSide.with(
      symbols: symbols, in: symbolRange(ofForm: form), spans: spans, in: spanRange(ofForm: form),
      body)
  }

  private func symbolRange(ofForm form: Int) -> Range<Int> {
    Int(formSymbols[form])..<Int(formSymbols[form + 1])
  }

  private func spanRange(ofForm form: Int) -> Range<Int> {
    Int(formSpans[form]) * 4..<Int(formSpans[form + 1]) * 4
  }

  /// The spans of a form.
  func spans(ofForm form: Int) -> ArraySlice<UInt8> { spans[spanRange(ofForm: form)] }

  /// The names of a place.
  func names(ofPlace place: Int) -> Range<Int> {
    Int(placeNames[place])..<Int(placeNames[place + 1])
  }

  /// The symbols of a form.
  func symbols(ofForm form: Int) -> ArraySlice<UInt8> {
    symbols[symbolRange(ofForm: form)]
  }

  /// The keys of the units that a place lies in, ascending.
  func units(ofPlace place: Int) -> ArraySlice<UInt32> {
    let chain = Int(placeAdmin[place])
    return adminKeys[Int(adminOffsets[chain])..<Int(adminOffsets[chain + 1])]
  }

  /// True when a text differs from a form in article, marks or forms of letters alone.
  func isLike(_ text: Reading, _ form: Int) -> Bool {
    formQualifiers[form] == text.qualifiers && hasSymbols(text.symbols, form)
  }

  /// True when a form has these symbols, whatever its words.
  func hasSymbols(_ others: [UInt8], _ form: Int) -> Bool {
    let symbols = symbols(ofForm: form)
    return symbols.count == others.count && zip(symbols, others).allSatisfy { $0 & 127 == $1 }
  }

  /// The places of a form.
  func places(ofForm form: Int) -> ArraySlice<UInt32> {
    formPlaces[Int(formOffsets[form])..<Int(formOffsets[form + 1])]
  }

  /// True when a form is written in Arabic letters.
  func isArabic(_ form: Int) -> Bool { formLength[form] & 128 != 0 }

  /// The position of a key; nil when no form has it.
  ///
  /// - Complexity: O(1) on average.
  func position(of key: UInt32) -> Int? { buckets.position(of: key, in: keys) }

  /// Where in `postings` the forms of a key stand.
  func forms(atKey position: Int) -> Range<Int> {
    Int(keyForms[position])..<Int(keyForms[position + 1])
  }
}
