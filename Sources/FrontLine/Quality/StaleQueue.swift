import Model

extension Survey {
  /// Places whose newest evidence is more than a year old, the oldest first.
  var stale: WorkQueue {
    let old = aged.filter { $0.answer.assessment.isStale(on: on) }
    return WorkQueue(
      name: "stale",
      title: "places whose newest evidence is more than \(Assessment.staleAfterDays) days old",
      columns: Survey.placeColumns + [
        "side", "status", "newest_evidence", "days", "claims", "why", "remedy", "location",
      ],
      brief: ["place", "name", "side", "status", "newest_evidence", "days"],
      rows: old.map { entry in
        let assessment = entry.answer.assessment
        return cells(entry.answer.place) + [
          .init(assessment.holder?.side), .text(assessment.status.rawValue),
          .init(assessment.newestEvidence), .number(entry.days),
          .number(claims(of: entry.answer.place)),
          .text("nothing is known of it for \(entry.days) days before \(on)"),
          .text("add a report that says who has it now"),
          location(newestOf: assessment.evidence),
        ]
      })
  }

  /// The places with evidence up to the day, the oldest first, with its age in days.
  var aged: [(answer: Answered, days: Int)] {
    answers.compactMap { answer in
      answer.assessment.newestEvidence.map { (answer, on.days(since: $0)) }
    }
    .sorted { ($1.days, $0.answer.place.id) < ($0.days, $1.answer.place.id) }
  }
}
