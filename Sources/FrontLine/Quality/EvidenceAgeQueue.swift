import Model

extension Survey {
  /// The age of the newest evidence of every place, the oldest first; a measure rather than work.
  var evidenceAge: WorkQueue {
    WorkQueue(
      name: "evidence-age", title: "age of the newest evidence, place by place",
      columns: ["place", "name", "status", "newest_evidence", "days"],
      brief: ["place", "name", "status", "newest_evidence", "days"],
      rows: aged.map { entry in
        [
          .init(entry.answer.place.id), .init(entry.answer.place.name),
          .text(entry.answer.assessment.status.rawValue),
          .init(entry.answer.assessment.newestEvidence), .number(entry.days),
        ]
      })
  }
}
