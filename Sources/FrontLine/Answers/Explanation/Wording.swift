import Model

extension Dataset {
  /// The names of those who make some claims, each once: `a, b and c`.
  public func names(_ entries: [ClaimEntry]) -> String {
    entries.claimants.map { name(of: $0) }.listed
  }

  /// The name of the party that stands for a side.
  func name(of side: Side.ID?) -> String {
    guard let side else { return "nobody" }
    return name(of: ledger.register[side: side]?.party ?? Party.ID(side.text))
  }
}

extension [String] {
  /// `a, b and c`.
  package var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of the first.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The text as a sentence: a capital letter first, a full stop last.
  var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
