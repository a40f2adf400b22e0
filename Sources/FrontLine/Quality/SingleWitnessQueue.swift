import Inference
import Model

extension Survey {
  /// Places whose holder on the day rests on one voice, the least sure first: what only the gaining
  /// side says before what somebody else says, what names the place before what reaches it through
  /// an area, the newest before the older.
  var singleWitness: WorkQueue {
    let alone = answers.compactMap { answer in
      witness(of: answer.assessment).map { (answer: answer, witness: $0) }
    }.sorted { rank($0.answer) < rank($1.answer) }
    return WorkQueue(
      name: "single-witness", title: "places whose holder rests on one voice",
      columns: Survey.placeColumns + [
        "side", "status", "basis", "since", "newest_evidence", "voice", "evidence", "why", "remedy",
        "location",
      ],
      brief: ["place", "name", "side", "status", "voice", "since"],
      rows: alone.map { row($0.answer, $0.witness) })
  }

  private func row(_ answer: Answered, _ witness: String) -> [WorkQueue.Cell] {
    let assessment = answer.assessment
    let isOwn = assessment.status == .claimed && assessment.basis != .implied
    return cells(answer.place) + [
      .init(assessment.holder?.side), .text(assessment.status.rawValue),
      .init(assessment.basis?.rawValue), .init(assessment.since),
      .init(assessment.newestEvidence), .text(witness),
      .text(assessment.evidence.map(\.text).joined(separator: ";")),
      .text(
        isOwn
          ? "only \(witness) says so, which gains by it" : "nobody but \(witness) says so"),
      .text(
        isOwn
          ? "look for an observer, or for the word of the side that lost it"
          : "look for a second voice"),
      location(newestOf: assessment.evidence),
    ]
  }

  /// The only voice that gives the place to its holder; nil when there are several, or no holder.
  ///
  /// As in rule R15, a compilation counts only where nobody else speaks.
  private func witness(of assessment: Assessment) -> String? {
    guard assessment.status == .confirmed || assessment.status == .claimed,
      let side = assessment.holder?.side
    else { return nil }
    let claims = assessment.evidence.compactMap { dataset.ledger[claim: $0] }
    let readings = claims.map { ($0, ClaimReading($0, in: dataset.ledger)) }
    // What is implied rests on claims that name the holder as the loser.
    let holding = readings.filter { $0.1.sideGaining == side }
    let saying = holding.isEmpty ? readings : holding
    let primary = saying.filter {
      dataset.ledger.register[party: $0.0.claimant]?.kind != .compilation
    }
    let voices = Set((primary.isEmpty ? saying : primary).map(\.1.voice))
    guard voices.count == 1, let voice = voices.first else { return nil }
    switch voice {
    case .side(let side): return "the \(side) side"
    case .observer(let party): return dataset.name(of: party)
    }
  }

  private func rank(_ answer: Answered) -> (Int, Int, Int, Place.ID) {
    let newest = answer.assessment.newestEvidence.map { on.days(since: $0) } ?? .max
    return (
      answer.assessment.status == .claimed ? 0 : 1, answer.assessment.basis == .direct ? 0 : 1,
      newest, answer.place.id
    )
  }
}
