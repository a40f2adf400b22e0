import Inference
import Model

extension Survey {
  /// What cannot be looked up: publication days that are not given to the day, which make `--known`
  /// late; coordinates without a source; reports without an address.
  var unsourced: WorkQueue {
    var counts: [Report.ID: Int] = [:]
    for entry in entries { counts[entry.claim.report, default: 0] += 1 }
    let reports = dataset.ledger.reports.map { ($0, counts[$0.id] ?? 0) }
    return WorkQueue(
      name: "unsourced", title: "sources that are missing or vague",
      columns: ["kind", "id", "value", "days_late", "claims", "why", "remedy", "location"],
      brief: ["kind", "id", "value", "days_late", "claims"],
      rows: vagueDates(reports) + sourcelessPlaces + reportsWithoutAddress(reports))
  }

  /// Those that delay most claims by most days first.
  private func vagueDates(_ reports: [(Report, Int)]) -> [[WorkQueue.Cell]] {
    reports.map { VagueDate(report: $0, claims: $1) }
      .filter { $0.days != 0 }
      .sorted { ($1.weight, $0.report.id) < ($0.weight, $1.report.id) }
      .map { date in
        [
          .text("publication-date"), .init(date.report.id), .init(date.report.published),
          date.days.map(WorkQueue.Cell.number) ?? .none, .number(date.claims),
          .text("its claims count as known only from \(date.known) on"),
          .text("give the day of publication, without a mark"),
          .init(dataset.locations.reports[date.report.id]),
        ]
      }
  }

  private var sourcelessPlaces: [[WorkQueue.Cell]] {
    dataset.gazetteer.places.filter { $0.coordinate != nil && $0.coordinateSource == nil }
      .sorted { (-claims(of: $0), $0.id) < (-claims(of: $1), $1.id) }
      .map { place in
        [
          .text("coordinate"), .init(place.id), .none, .none, .number(claims(of: place)),
          .text("nobody can check where the point comes from"), .text("name it in coord_source"),
          location(place),
        ]
      }
  }

  private func reportsWithoutAddress(_ reports: [(Report, Int)]) -> [[WorkQueue.Cell]] {
    reports.filter { $0.0.url == nil }.sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
      .map { report, claims in
        [
          .text("report-url"), .init(report.id), .init(report.title), .none, .number(claims),
          .text("nobody can read the report"),
          .text("give its url, or that of an archived copy"),
          .init(dataset.locations.reports[report.id]),
        ]
      }
  }
}

/// A report by the time that its publication date leaves open.
private struct VagueDate {
  let report: Report
  let claims: Int

  /// The day on which its claims count as known (rule R1).
  var known: Day { Window.knownDay(of: report.published) }

  /// From the first day that the date can mean to the day that counts; nil when it names no first.
  var days: Int? { report.published.earliest.map { known.days(since: $0) } }

  /// A date without a first day is taken for a year, the most by which it may differ from the day
  /// in the file's name.
  var weight: Int { (days ?? Assessment.staleAfterDays) * max(claims, 1) }
}
