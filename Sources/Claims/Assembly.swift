import Model
import SourceText

/// Makes claims of the new drafts without fault.
struct Assembly {
  /// The claims, each after those that it answers.
  private(set) var claims: [Claim] = []
  /// Where each stands.
  private(set) var locations: [Claim.ID: SourceLocation] = [:]
  private var wherePrecisions: [Claim.ID: Int] = [:]

  /// Assembles the usable claims.
  init(_ index: ClaimIndex, answers: AnswerCheck, gazetteer: Gazetteer) {
    for position in answers.order {
      let checked = index.claims[position]
      guard let report = checked.report?.report else {
        if let id = checked.draft.id {
          wherePrecisions[Claim.ID(id.text)] = checked.draft.wherePrecision
        }
        continue
      }
      guard let claim = claim(checked.draft, report, gazetteer) else { continue }
      claims.append(claim)
      wherePrecisions[claim.id] = claim.wherePrecision
      locations[claim.id] = checked.draft.file.location(line: checked.draft.line(of: "id"))
    }
  }

  private func claim(
    _ draft: ClaimDraft, _ report: Report, _ gazetteer: Gazetteer
  ) -> Claim? {
    guard let id = draft.id, let claimant = draft.claimant, let event = draft.event else {
      return nil
    }
    func party(_ role: ClaimRole) -> Party.ID? { draft.roles[role].map { Party.ID($0.text) } }
    return Claim(
      id: Claim.ID(id.text), report: report.id, claimant: Party.ID(claimant.text), event: event,
      again: draft.again ?? false, places: draft.places.map { Place.ID($0.text) },
      area: draft.area.map { Place.ID($0.text) }, count: draft.count, extent: draft.extent?.text,
      taker: party(.taker), loser: party(.loser), holder: party(.holder),
      attacker: party(.attacker), when: draft.when,
      answers: draft.answers.map { Claim.ID($0.text) },
      wherePrecision: draft.wherePrecision ?? wherePrecision(of: draft, gazetteer),
      datePrecision: draft.datePrecision ?? Precision.date(draft.when ?? report.published),
      eventClarity: draft.eventClarity ?? 1, note: draft.note)
  }

  private func wherePrecision(of draft: ClaimDraft, _ gazetteer: Gazetteer) -> Int {
    let places = (draft.places + [draft.area].compactMap(\.self)).map { Place.ID($0.text) }
    let answered = draft.answers.compactMap { wherePrecisions[Claim.ID($0.text)] }
    return Precision.places(places, answered: answered, in: gazetteer)
  }
}
