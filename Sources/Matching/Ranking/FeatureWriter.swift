/// Writes the numbers of candidates, one row each.
struct FeatureWriter {
  let text: Reading
  let keys: NameKeys
  /// The best of the field in each respect, which the others are compared with.
  let bestSame: Float
  let bestOther: Float
  let bestQuick: Float
  let secondQuick: Float
  let fieldCount: Float

  init(_ candidates: [CandidatePlace], text: Reading, keys: NameKeys) {
    self.text = text
    self.keys = keys
    bestSame = candidates.reduce(-40) { max($0, $1.same.score) }
    bestOther = candidates.reduce(-40) { max($0, $1.other.score) }
    let best = candidates.reduce(-40) { max($0, $1.quick) }
    bestQuick = best
    secondQuick = candidates.reduce(-40) { $1.quick < best ? max($0, $1.quick) : $0 }
    fieldCount = candidates.reduce(0) { $1.quick >= best - 0.01 ? $0 + 1 : $0 }
  }

  /// Appends the numbers of one candidate.
  func append(_ candidate: CandidatePlace, in arrays: IndexArrays, to row: inout [Float]) {
    let start = row.count
    row.append(contentsOf: repeatElement(0, count: Features.count))
    row.withUnsafeMutableBufferPointer { buffer in
      var numbers = FeatureRow(UnsafeMutableBufferPointer(rebasing: buffer[start...]))
      append(candidate, arrays, to: &numbers)
    }
  }

  private func append(
    _ candidate: CandidatePlace, _ arrays: IndexArrays, to row: inout FeatureRow
  ) {
    append(candidate.same, arrays, to: &row)
    append(candidate.other, arrays, to: &row)
    let same = candidate.same.score
    let other = candidate.other.score
    let quick = candidate.quick
    let hasSame = candidate.same.name != nil
    let hasOther = candidate.other.name != nil
    row.append(hasSame ? same - bestSame : Features.missing)
    row.append(hasOther ? other - bestOther : -1)
    row.append(quick - bestQuick)
    row.append(quick < bestQuick ? 0 : bestQuick - secondQuick)
    row.append(quick)
    row.append(Float(candidate.rank))
    row.append(fieldCount)
    row.append(hasSame && hasOther ? 1 : hasSame ? 0 : 2)
    row.append(text.isArabic ? 1 : 0)
    row.append(text.hasMarks ? 1 : 0)
    row.append(Float(text.symbols.count))
    row.append(Float(text.words.count))
    row.append(Float(keys.length))
    row.append(Float(arrays.seat(candidate.place)))
    row.append(Float(text.qualifiers.nonzeroBitCount))
    row.append(Float(text.generics.nonzeroBitCount))
    row.append(max(candidate.same.likelihood, candidate.other.likelihood))
    let weaker = min(candidate.same.likelihood, candidate.other.likelihood)
    row.append(hasSame && hasOther ? weaker : -1)
    row.append(max(candidate.same.share, candidate.other.share))
    row.append(hasSame && hasOther ? min(candidate.same.share, candidate.other.share) : -1)
    row.append(unitsNamed(candidate, arrays))
    row.append(hasSame && hasOther ? same + other : -1)
    row.append(candidate.same.excess + candidate.other.excess)
  }

  private func append(_ fit: NameFit, _ arrays: IndexArrays, to row: inout FeatureRow) {
    guard let name = fit.name else {
      for _ in 0..<Features.perScript { row.append(Features.missing) }
      return
    }
    let alignment = fit.alignment
    let compared = Float(max(alignment.compared, 1))
    let qualifiers = arrays.formQualifiers[fit.form]
    let generics = arrays.formGenerics[fit.form]
    let symbolCount = Float(arrays.symbols(ofForm: fit.form).count)
    let length = Float(arrays.formLength[fit.form] & 127)
    let steps = Float(alignment.cost - alignment.passedInText - alignment.passedInName)
    row.append(Float(alignment.cost) / 64)
    row.append(steps / 64 / compared)
    row.append(fit.likelihood)
    row.append(fit.share)
    row.append(Float(alignment.worst) / 64)
    row.append(Float(alignment.consonants))
    row.append(Float(alignment.vowels) / 64)
    row.append(Float(alignment.first) / 64)
    row.append(Float(alignment.passedInText) / 64)
    row.append(Float(alignment.passedInName) / 64)
    row.append(Float(alignment.wordsOfText) / 64)
    row.append(Float(alignment.wordsOfName) / 64)
    row.append(Float((qualifiers & ~text.qualifiers).nonzeroBitCount))
    row.append(Float((text.qualifiers & ~qualifiers).nonzeroBitCount))
    row.append(Float((generics ^ text.generics).nonzeroBitCount))
    row.append(equality(name, fit.form, arrays))
    row.append(arrays.formWhole[fit.form] == keys.whole ? 1 : 0)
    row.append(Float(keys.length) - length)
    row.append(symbolCount)
    let articles = arrays.formArticles[fit.form]
    row.append(Float(text.articles & 1) - Float(articles & 1))
    row.append(Float(text.articles >> 1) - Float(articles >> 1))
    row.append(Float(alignment.last) / 64)
    row.append(Float(alignment.excess) / 64)
    row.append(Float(alignment.excess) / 64 / compared)
    row.append(Float(min(arrays.places(ofForm: fit.form).count, 32)))
  }

  /// 2 for the same letters, 1 for letters that are the same once folded, 0 for others.
  private func equality(_ name: Int, _ form: Int, _ arrays: IndexArrays) -> Float {
    if arrays.nameExact[name] == text.exactHash { return 2 }
    return arrays.isLike(text, form) ? 1 : 0
  }

  /// How many words of the text name a unit that the place lies in.
  private func unitsNamed(_ candidate: CandidatePlace, _ arrays: IndexArrays) -> Float {
    guard text.words.count > 1 else { return 0 }
    let units = arrays.units(ofPlace: candidate.place)
    var count: Float = 0
    for word in text.words where word.end > word.start && word.kind != .type {
      if units.contains(Skeleton.key(text.symbols[word.start..<word.end])) { count += 1 }
    }
    return count
  }
}
