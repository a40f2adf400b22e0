import FrontLine
import Model

/// The answers that are rows, as tables for a terminal.
struct HoldingsText {
  let dataset: Dataset
  let holdings: Holdings

  /// A row a place; the last line counts.
  var text: String {
    var table = TextTable(["place", "name", "side", "status", "cred.", "since", "newest"])
    for row in holdings.rows {
      table.append([
        row.place.id.text, row.place.name, row.assessment.holder?.side.text ?? "-",
        row.assessment.status.rawValue, "\(row.assessment.credibility)",
        row.assessment.since ?? "-", row.assessment.newestEvidence?.description ?? "-",
      ])
    }
    return table.text + "\(holdings.on), \(holdings.rows.count) places: "
      + CountsText(counts: holdings.counts).text
  }
}

/// The spans of a place.
struct TimelineText {
  let dataset: Dataset
  let place: Place
  let spans: [Timeline.Span]

  var text: String {
    var table = TextTable(["from", "to (first day after)", "side", "status", "cred.", "evidence"])
    for span in spans {
      table.append([
        span.from?.description ?? "..", span.to?.description ?? "..",
        span.assessment.holder?.side.text ?? "-", span.assessment.status.rawValue,
        "\(span.assessment.credibility)",
        evidence(span.assessment.evidence.map(\.text)),
      ])
    }
    return "\(place.name) (\(place.id))\n" + table.text
  }

  /// Two claims at most: `who` and the other formats name them all.
  private func evidence(_ ids: [String]) -> String {
    let more = ids.count > 2 ? ["and \(ids.count - 2) more"] : []
    return (ids.prefix(2) + more).joined(separator: " ")
  }
}

/// A page of claims.
struct ClaimsText {
  let dataset: Dataset
  let page: ClaimPage

  var text: String {
    let lines = page.entries.flatMap { ClaimText(dataset: dataset, entry: $0).lines }
    let count =
      page.entries.count == page.total
      ? "\(page.total) claims" : "\(page.entries.count) of \(page.total) claims"
    let next = page.next.map { "; more: --after \($0)" } ?? ""
    return (lines + [count + next]).joined(separator: "\n")
  }
}

/// Candidates for a name.
struct LocateText {
  let input: String
  let candidates: [LocatedPlace]

  var text: String {
    guard !candidates.isEmpty else { return "Nothing in the gazetteer is like \"\(input)\"." }
    let isProjected = candidates.contains { $0.projected != nil }
    var table = TextTable(
      ["place", "name", "arabic", "lon", "lat"] + (isProjected ? ["x", "y"] : [])
        + ["admin", "score", "reason"])
    for located in candidates {
      let place = located.place
      let point = place.point
      table.append(
        [
          place.id.text, place.name, place.nameArabic ?? "-",
          point.map { "\($0.longitude)" } ?? "-", point.map { "\($0.latitude)" } ?? "-",
        ] + (isProjected ? Projected(located).cells.map { $0 ?? "-" } : []) + [
          place.admin.summary, "\(located.candidate.score)", located.candidate.reason,
        ])
    }
    return table.text
  }
}

/// What `check` found.
struct CheckText {
  let dataset: Dataset

  var text: String {
    guard dataset.problems.isEmpty else {
      return (dataset.problems.map(\.description) + ["\(dataset.problems.count) problem(s)"])
        .joined(separator: "\n")
    }
    return "No problems: \(dataset.gazetteer.places.count) places, "
      + "\(dataset.ledger.reports.count) reports, \(dataset.ledger.claims.count) claims, "
      + "\(dataset.ledger.register.parties.count) parties"
  }
}

/// A position in a coordinate system, to the hundredth of its unit.
struct Projected {
  /// x and y; nil where there is no position.
  let cells: [String?]

  init(_ candidate: LocatedPlace) {
    cells = [candidate.projected?.x, candidate.projected?.y].map { number in
      number.map { "\(($0 * 100).rounded() / 100)" }
    }
  }
}
