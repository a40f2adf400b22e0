import FrontLine
import Model

/// Rows for a spreadsheet (RFC 4180), columns in snake_case as in the layers.
struct CSV {
  private(set) var text = ""

  init(_ header: [String]) { append(header) }

  /// Adds a row; cells with separators, quotes or line breaks are quoted.
  mutating func append(_ cells: [String?]) {
    text += cells.map { CSV.quoted($0 ?? "") }.joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension CSV {
  private static let placeColumns = [
    "place", "name", "name_ar", "feature_code", "admin1", "admin3", "lon", "lat",
    "uncertainty_m",
  ]
  private static let assessmentColumns = [
    "side", "holder", "status", "credibility", "basis", "since", "newest_evidence",
    "other_reading", "evidence",
  ]

  private static func cells(_ place: Place) -> [String?] {
    let point = place.featureCode.isArea ? nil : place.coordinate
    return [
      place.id.text, place.name, place.nameArabic, place.featureCode.text,
      place.admin.governorate?.name, place.admin.subdistrict?.name,
      point.map { "\($0.longitude)" }, point.map { "\($0.latitude)" },
      place.uncertaintyMetres.map(String.init),
    ]
  }

  private static func cells(_ assessment: Assessment) -> [String?] {
    [
      assessment.holder?.side.text, assessment.holder?.party.text, assessment.status.rawValue,
      "\(assessment.credibility)", assessment.basis?.rawValue, assessment.since,
      assessment.newestEvidence?.description,
      assessment.alternatives.compactMap(\.holder?.side.text).joined(separator: ";"),
      assessment.evidence.map(\.text).joined(separator: ";"),
    ]
  }

  static func holdings(_ holdings: Holdings, in dataset: Dataset) -> String {
    var csv = CSV(placeColumns + assessmentColumns + ["stale"])
    for row in holdings.rows {
      csv.append(
        cells(row.place) + cells(row.assessment)
          + [row.assessment.isStale(on: holdings.on) ? "true" : "false"])
    }
    return csv.text
  }

  static func timeline(_ place: Place, _ spans: [Timeline.Span]) -> String {
    var csv = CSV(["place", "name", "from", "to"] + assessmentColumns)
    for span in spans {
      csv.append(
        [place.id.text, place.name, span.from?.description, span.to?.description]
          + cells(span.assessment))
    }
    return csv.text
  }

  static func claims(_ entries: [ClaimEntry]) -> String {
    var csv = CSV([
      "claim", "event", "again", "places", "area", "count", "extent", "taker", "loser", "holder",
      "attacker", "claimant", "stance", "when", "known", "answers", "where_prec", "date_prec",
      "event_clarity", "report", "publisher", "title", "url", "published", "note",
    ])
    for entry in entries {
      let claim = entry.claim
      csv.append([
        claim.id.text, claim.event.rawValue, claim.again ? "true" : "false",
        claim.places.map(\.text).joined(separator: ";"), claim.area?.text,
        claim.count.map(String.init), claim.extent, claim.taker?.text, claim.loser?.text,
        claim.holder?.text, claim.attacker?.text, claim.claimant.text, entry.stance?.rawValue,
        claim.when?.description, entry.known.description,
        claim.answers.map(\.text).joined(separator: ";"), "\(claim.wherePrecision)",
        "\(claim.datePrecision)", "\(claim.eventClarity)", claim.report.text,
        entry.report?.publisher, entry.report?.title, entry.report?.url,
        entry.report?.published.description, claim.note,
      ])
    }
    return csv.text
  }

  static func candidates(_ candidates: [LocatedPlace]) -> String {
    var csv = CSV(placeColumns + ["x", "y", "score", "reason"])
    for candidate in candidates {
      csv.append(
        cells(candidate.place) + Projected(candidate).cells
          + ["\(candidate.score)", candidate.reason])
    }
    return csv.text
  }
}
