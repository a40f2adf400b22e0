/// Puts into words why a place is a candidate.
enum Reasons {
  /// The reasons, most important first.
  static func words(
    for candidate: CandidatePlace, text: Reading, arrays: IndexArrays
  ) -> [String] {
    let isSame =
      candidate.same.name != nil && candidate.same.score >= candidate.other.score - 3
      || candidate.other.name == nil
    let fit = isSame ? candidate.same : candidate.other
    guard let name = fit.name else { return [] }
    var reasons = [closeness(fit, isSame, text, arrays)]
    reasons += passedOver(fit.alignment.passedKinds)
    let qualifiers = arrays.formQualifiers[fit.form]
    if qualifiers & ~text.qualifiers != 0 { reasons.append("the name says more") }
    if text.qualifiers & ~qualifiers != 0 { reasons.append("the text says more") }
    if arrays.nameExact[name] != text.exactHash, !text.trace.isEmpty {
      reasons.append("matched after: " + text.trace.words.joined(separator: ", "))
    }
    return reasons
  }

  private static func closeness(
    _ fit: NameFit, _ isSame: Bool, _ text: Reading, _ arrays: IndexArrays
  ) -> String {
    if arrays.hasSymbols(text.symbols, fit.form) { return "same name" }
    let differences = fit.alignment.consonants
    let script = isSame ? "" : " in the other script"
    switch differences {
    case 0: return "same consonants" + script
    case 1: return "1 consonant differs" + script
    default: return "\(differences) consonants differ" + script
    }
  }

  private static func passedOver(_ kinds: UInt16) -> [String] {
    guard kinds != 0 else { return [] }
    let names: [(SpanPrice.Kind, String)] = [
      (.clitic, "prefix"), (.type, "type word"), (.generic, "generic word"),
      (.ownUnit, "name of its unit"), (.otherPart, "second name"), (.name, "word"),
    ]
    var words: [String] = []
    for (kind, word) in names {
      let bit = UInt16(1) << UInt16(kind.rawValue)
      if kinds & bit != 0 { words.append("\(word) of the text set aside") }
      if kinds & bit << 8 != 0 { words.append("\(word) of the name set aside") }
    }
    return words
  }
}
