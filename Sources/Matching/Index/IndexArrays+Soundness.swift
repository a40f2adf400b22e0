extension IndexArrays {
  /// True when every position in the arrays points to something; what is sound cannot trap.
  ///
  /// - Complexity: O(n), in loops without exits that the compiler turns into wide ones.
  var isSound: Bool {
    let places = placeCount
    return placeNames.count == places + 1 && placeAdmin.count == places
      && placeLongitude.count == places && placeLatitude.count == places
      && IndexArrays.rises(placeNames, to: nameCount)
      && IndexArrays.rises(adminOffsets, to: adminKeys.count)
      && IndexArrays.isBelow(adminOffsets.count - 1, placeAdmin)
      && IndexArrays.isBelow(Int(MatchEntry.Rank.area.rawValue) + 1, placeRank)
      && nameOrdinal.count == nameCount && nameExact.count == nameCount
      && IndexArrays.isBelow(formCount, nameForm)
      && formsAreSound && keysAreSound && spansAreSound
  }

  /// True when all numbers are less than `end`.
  private static func isBelow<T: FixedWidthInteger>(_ end: Int, _ values: [T]) -> Bool {
    Int(values.reduce(0) { Swift.max($0, $1) }) < Swift.max(end, values.isEmpty ? 1 : 0)
  }

  /// True when the offsets begin with 0, never fall, and end with `end`.
  private static func rises(_ offsets: [UInt32], to end: Int) -> Bool {
    guard offsets.first == 0, let last = offsets.last, Int(last) == end else { return false }
    var falls: UInt32 = 0
    for index in 1..<offsets.count { falls |= offsets[index] < offsets[index - 1] ? 1 : 0 }
    return falls == 0
  }

  private var formsAreSound: Bool {
    let forms = formCount
    return formOffsets.count == forms + 1 && formSymbols.count == forms + 1
      && formSpans.count == forms + 1 && formQualifiers.count == forms
      && formGenerics.count == forms && formWhole.count == forms && formArticles.count == forms
      && IndexArrays.rises(formOffsets, to: formPlaces.count)
      && IndexArrays.isBelow(placeCount, formPlaces)
      && IndexArrays.rises(formSymbols, to: symbols.count)
      && spans.count.isMultiple(of: 4) && IndexArrays.rises(formSpans, to: spans.count / 4)
  }

  private var keysAreSound: Bool {
    guard keyForms.count == keys.count + 1, IndexArrays.rises(keyForms, to: postings.count) else {
      return false
    }
    var falls: UInt32 = 0
    for index in 1..<max(keys.count, 1) { falls |= keys[index] <= keys[index - 1] ? 1 : 0 }
    return falls == 0 && IndexArrays.isBelow(formCount, postings)
  }

  private var spansAreSound: Bool {
    var wrong: UInt32 = 0
    for form in 0..<formCount {
      let length = formSymbols[form + 1] - formSymbols[form]
      wrong |= length > UInt32(Reading.mostSymbols) ? 1 : 0
      for span in Int(formSpans[form])..<Int(formSpans[form + 1]) {
        let start = spans[span * 4]
        let end = spans[span * 4 + 1]
        wrong |= start >= end || end > length || spans[span * 4 + 2] >= SpanPrice.Kind.count ? 1 : 0
      }
    }
    return wrong == 0
  }
}
