import Inference
import Model

/// What the reasons of one answer are built of.
struct Reasoning {
  let dataset: Dataset
  let answer: PlaceAnswer
  /// The side whose having the place is in question.
  let side: Side.ID?
  /// Who says so and who says otherwise.
  let witnesses: Witnesses

  init(_ answer: PlaceAnswer, in dataset: Dataset) {
    self.answer = answer
    self.dataset = dataset
    side = answer.assessment.sideInQuestion
    witnesses = Witnesses(of: answer.evidence, for: side)
  }

  /// The word of those who do not gain by it.
  var strong: [ClaimEntry] { witnesses.saying.filter { $0.stance != .selfServing } }

  /// The word of the side that gains by it.
  var own: [ClaimEntry] { witnesses.saying.filter { $0.stance == .selfServing } }

  /// What was said, each claimant with its interest.
  func said(_ entries: [ClaimEntry]) -> String {
    Sayings(dataset: dataset, place: answer.place.id, entries: entries, gaining: side).text
  }

  /// What was said, without anybody's interest.
  func told(_ entries: [ClaimEntry]) -> String {
    Sayings(dataset: dataset, place: answer.place.id, entries: entries).text
  }

  /// `nobody denies it`, within what the question hears.
  var nobodyDenies: String {
    if answer.question.perspective != nil { return "no word of theirs denies it" }
    return answer.question.known.map { "nobody had denied it by \($0.inWords)" }
      ?? "nobody denies it"
  }

  /// How many independent voices speak; a side with all who speak for it is one (rule R2).
  func voices(_ entries: [ClaimEntry]) -> Int {
    Set(
      entries.filter { !$0.isCompilation }
        .map { Voice(of: $0.claim.claimant, side: $0.claimantSide) }
    ).count
  }
}

extension Assessment {
  /// Whose having the place is in question: the holder's, or that of the reading in dispute.
  fileprivate var sideInQuestion: Side.ID? {
    switch status {
    case .confirmed, .claimed: holder?.side
    case .disputed: alternatives.first?.holder?.side
    case .changing: alternatives.last { $0.since == since }?.holder?.side
    case .contested, .unknown: nil
    }
  }
}
