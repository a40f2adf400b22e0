import FrontLine
import Model

/// Rows for a spreadsheet (RFC 4180), columns in snake_case as in the layers.
struct CSV {
  private(set) var text = ""

  init(_ header: [String]) { append(header) }

  /// Adds a row.
  mutating func append(_ cells: [String?]) { text += commaSeparated(cells) }
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
    let point = place.point
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

  static func candidates(_ candidates: [LocatedPlace]) -> String {
    var csv = CSV(placeColumns + ["x", "y", "score", "reason"])
    for located in candidates {
      csv.append(
        cells(located.place) + Projected(located).cells
          + ["\(located.candidate.score)", located.candidate.reason])
    }
    return csv.text
  }
}
