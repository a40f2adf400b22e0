import Model

/// Reasons of answers that name a holder.
extension Reasoning {
  /// R8: someone who does not gain by it says so.
  var confirmed: [String] {
    if answer.assessment.rule == .void { return cleared }
    guard strong.isEmpty || strong.contains(where: { !$0.isCompilation }) else {
      return ["only a compilation says so: " + told(strong), nobodyDeniesOrOutweighed]
    }
    if answer.assessment.rule == .laterWord { return laterWord }
    let losses =
      strong.isEmpty && !witnesses.losing.isEmpty
      ? [said(own), "that it had it is confirmed by its loss: " + told(witnesses.losing)]
      : [said(strong), ownToo]
    return losses + [arrival, voiceCount, nobodyDeniesOrOutweighed]
  }

  /// R8c: both sides have a word that is not self-serving; the one of a later day counts.
  private var laterWord: [String] {
    [said(strong), "against it " + told(witnesses.denying), "the word of the later day counts"]
  }

  /// R8e, R8f: a claim against the holder was found void.
  private var cleared: [String] {
    let void = answer.assessment.alternatives.filter { $0.credibility == 5 }
    let claims = void.flatMap(\.evidence).compactMap(dataset.entry)
    let gone = Witnesses(of: claims, for: void.first?.holder?.side).saying
    return [
      said(witnesses.saying),
      gone.isEmpty
        ? "that voids what was said before"
        : "that voids the contrary word of \(dataset.names(gone))",
    ]
  }

  /// R8d, R13: only the side that gains says so, or a later claim implies it.
  var claimed: [String] {
    if answer.assessment.basis == .implied { return implied }
    let word = told(own.isEmpty ? witnesses.saying : own)
    guard answer.question.perspective == nil else {
      return ["it is the word of the side that gains by it: " + word, denialOfClaimed]
    }
    let isOneVoice = Set(own.map(\.claim.claimant)).count > 1
    return [
      "nobody but the side that gains by it says so"
        + (isOneVoice ? ", which is one voice: " : ": ")
        + word,
      denialOfClaimed,
    ]
  }

  private var denialOfClaimed: String {
    witnesses.denying.isEmpty
      ? nobodyDenies
      : "the denial of \(dataset.names(witnesses.denying)) gave way to its own later word"
  }

  private var implied: [String] {
    let holder = dataset.name(of: side)
    return [
      "it is inferred from what was said of a later day: " + told(answer.evidence),
      witnesses.losing.isEmpty
        ? "from that \(holder) is taken to have had it before"
        : "so \(holder) must have had it before",
    ]
  }

  /// The gaining side's word beside others, with its dates where they are others.
  private var ownToo: String {
    guard !own.isEmpty else { return "" }
    let known = Set(strong.compactMap(\.claim.when))
    let dates = own.compactMap(\.claim.when).filter { !known.contains($0) }.map(\.inWords).unique
    return "\(dataset.names(own)), on the side that gains by it, said so too"
      + (dates.isEmpty ? "" : " and dated it \(dates.listed)")
  }

  /// R4: who has the place is known only from who left it.
  private var arrival: String {
    witnesses.saying.allSatisfy { $0.sideGaining == nil && $0.tellsGain }
      ? "so \(dataset.name(of: side)) is taken to have it" : ""
  }

  /// How many voices agree, where there is more than one claimant.
  private var voiceCount: String {
    let saying = witnesses.saying
    let number = voices(saying)
    if answer.assessment.credibility == 1, number > 1 {
      return "these are \(number) independent voices"
    }
    let sides = saying.map(\.claimantSide).unique
    return sides.count == 1 && sides != [nil] && saying.claimants.count > 1
      ? "as all of them speak for one side, they count as one voice" : ""
  }

  private var nobodyDeniesOrOutweighed: String {
    witnesses.denying.isEmpty
      ? nobodyDenies
      : "that does not give way to the contrary word of \(dataset.names(witnesses.denying))"
  }
}
