import Model

/// The answers for an area: its whole, with the changes of its parts laid over it.
struct AreaTimeline {
  let whole: PlaceAnswers
  let overlays: [Overlay]
  let naming: Naming

  /// The answers for the whole, cut wherever a part begins, ends or is spoken of.
  func answers() -> PlaceAnswers {
    guard !overlays.isEmpty else { return whole }
    var days = Set(whole.cuts)
    for overlay in overlays {
      days.formUnion([overlay.from, overlay.until])
      days.formUnion(overlay.support.map(\.latest).filter(overlay.covers))
    }
    return PlaceAnswers(
      changingOn: days, answer: assessment, status: { assessment(on: $0).status })
  }

  /// R12 over whole and parts; the holder of the whole stays.
  private func assessment(on day: Day) -> Assessment {
    let whole = whole.step(on: day).assessment
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
