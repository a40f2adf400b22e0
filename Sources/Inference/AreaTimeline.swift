import Model

/// The timeline of an area: its whole, with the changes of its parts laid over it.
struct AreaTimeline {
  let whole: Timeline
  let overlays: [Overlay]
  let naming: Naming

  /// The steps of the whole, cut wherever a part begins, ends or is spoken of.
  func timeline() -> Timeline {
    guard !overlays.isEmpty else { return whole }
    var days = Set(whole.steps.compactMap(\.from))
    for overlay in overlays {
      days.formUnion([overlay.from, overlay.until])
      days.formUnion(overlay.support.map(\.latest).filter(overlay.covers))
    }
    return Timeline(changingOn: days, answer: assessment)
  }

  /// R12 over whole and parts; the holder of the whole stays.
  private func assessment(on day: Day) -> Assessment {
    let whole = whole.assessment(on: day)
    let active = overlays.filter { $0.covers(day) }
    guard !active.isEmpty else { return whole }
    // A part that the holder of the whole is said to have contests nothing.
    let unsettled = active.filter {
      !$0.isHold || $0.status == .disputed || $0.change.side != whole.holder?.side
    }
    let isContested = unsettled.contains { $0.status == .contested }
    let outranks =
      !unsettled.isEmpty && whole.status != .contested
      && (isContested || whole.status != .changing)
    let spoken = active.flatMap(\.support).map(\.latest).filter { $0 <= day }.max()
    return Assessment(
      holder: whole.holder,
      status: outranks ? (isContested ? .contested : .disputed) : whole.status,
      credibility: outranks
        ? (isContested ? Credibility.open : Credibility.disputed) : whole.credibility,
      basis: whole.basis ?? .direct,
      since: outranks ? unsettled.first?.change.since : whole.since,
      newestEvidence: [whole.newestEvidence, spoken].compactMap(\.self).max(),
      alternatives: whole.alternatives + unsettled.map { $0.reading(naming) },
      evidence: Set(whole.evidence + naming.ids(active.flatMap(\.support))).sorted(),
      rule: outranks ? .part : whole.rule)
  }
}
