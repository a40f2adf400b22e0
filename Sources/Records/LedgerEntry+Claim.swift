package import Model

extension LedgerEntry {
  /// A report.
  package init(_ report: Report, supersedes: [String] = []) {
    var body = BodyWriter(supersedes: supersedes)
    body.put("language", report.language)
    body.put("note", report.note)
    body.put("published", report.published.description)
    body.put("publisher", report.publisher)
    body.put("title", report.title)
    body.put("url", report.url)
    self.init(kind: .report, subject: report.id.text, body: body.text)
  }

  /// The report.
  ///
  /// - Throws: `EntryError` when the body is none.
  package func report() throws(EntryError) -> Report {
    let body = try BodyReader(self)
    guard let published = try body.date("published") else {
      throw body.error("\"published\" is missing")
    }
    return Report(
      id: Report.ID(subject), publisher: try body.text("publisher"),
      title: try body.text("title"), url: try body.optionalText("url"), published: published,
      language: try body.optionalText("language"), note: try body.optionalText("note"))
  }

  /// A claim.
  package init(_ claim: Claim, supersedes: [String] = []) {
    var body = BodyWriter(supersedes: supersedes)
    body.put("again", flag: claim.again)
    body.put("answers", list: claim.answers.map(\.text))
    body.put("area", claim.area?.text)
    body.put("attacker", claim.attacker?.text)
    body.put("claimant", claim.claimant.text)
    body.put("count", claim.count)
    body.put("date_prec", claim.datePrecision)
    body.put("event", claim.event.rawValue)
    body.put("event_clarity", claim.eventClarity)
    body.put("extent", claim.extent)
    body.put("holder", claim.holder?.text)
    body.put("loser", claim.loser?.text)
    body.put("note", claim.note)
    body.put("places", list: claim.places.map(\.text))
    body.put("report", claim.report.text)
    body.put("taker", claim.taker?.text)
    body.put("when", claim.when?.description)
    body.put("where_prec", claim.wherePrecision)
    self.init(kind: .claim, subject: claim.id.text, body: body.text)
  }

  /// The claim.
  ///
  /// - Throws: `EntryError` when the body is none.
  package func claim() throws(EntryError) -> Claim {
    let body = try BodyReader(self)
    func party(_ role: StaticString) throws(EntryError) -> Party.ID? {
      try body.optionalText(role).map { Party.ID($0) }
    }
    return Claim(
      id: Claim.ID(subject), report: Report.ID(try body.text("report")),
      claimant: Party.ID(try body.text("claimant")),
      event: try body.choice("event", of: Claim.Event.self), again: try body.flag("again"),
      places: try body.texts("places").map { Place.ID($0) },
      area: try body.optionalText("area").map { Place.ID($0) },
      count: try body.optionalNumber("count"), extent: try body.optionalText("extent"),
      taker: try party("taker"), loser: try party("loser"), holder: try party("holder"),
      attacker: try party("attacker"), when: try body.date("when"),
      answers: try body.texts("answers").map { Claim.ID($0) },
      wherePrecision: try body.number("where_prec"), datePrecision: try body.number("date_prec"),
      eventClarity: try body.number("event_clarity"), note: try body.optionalText("note"))
  }
}
