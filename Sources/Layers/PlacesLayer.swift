package import Model

/// The layer `places`: one point for every place that has an answer.
///
/// Areas and unlocated places are never in it, so that what is visible on a day are the rows of
/// `holdings` that have coordinates.
package struct PlacesLayer {
  /// One place with its answer for some days.
  package struct Row: Sendable {
    let place: Place
    let assessment: Assessment
    let days: DayRange
    /// The day on which evidence is found old; nil: the first of the days.
    let asOf: Day?

    /// A row.
    package init(place: Place, assessment: Assessment, days: DayRange, asOf: Day? = nil) {
      self.place = place
      self.assessment = assessment
      self.days = days
      self.asOf = asOf
    }
  }

  /// The columns, in order.
  package static let fields: [Layer.Field] =
    [
      .init("place", .text), .init("name", .text), .init("name_ar", .text), .init("pcode", .text),
      .init("geonames_id", .text), .init("feature_code", .text), .init("admin1", .text),
      .init("admin3", .text), .init("uncertainty_m", .integer), .init("side", .text),
      .init("holder", .text), .init("status", .text), .init("credibility", .integer),
      .init("basis", .text), .init("since", .text), .init("newest_evidence", .date),
      .init("stale", .boolean), .init("other_reading", .text), .init("claimants", .text),
      .init("evidence", .text),
    ] + DayRange.fields

  private let context: LayerContext
  private let includesUnknown: Bool
  private let claimants: [Claim.ID: Party.ID]

  /// The layer of a context.
  ///
  /// - Parameters:
  ///   - context: what the layer says of itself.
  ///   - includesUnknown: also places whose status is `unknown`.
  ///   - claimants: whose word each claim is.
  package init(
    context: LayerContext, includesUnknown: Bool, claimants: [Claim.ID: Party.ID]
  ) {
    self.context = context
    self.includesUnknown = includesUnknown
    self.claimants = claimants
  }

  /// The layer of these rows, sorted by id.
  ///
  /// - Complexity: O(n log n) in rows.
  package func layer(_ rows: [Row]) -> Layer {
    context.layer("places", .point, PlacesLayer.fields, rows.compactMap(feature))
  }

  /// The feature of a row; nil for an area, for what has no point, and for what is not shown.
  package func feature(_ row: Row) -> Layer.Feature? {
    guard let point = row.place.point,
      includesUnknown || row.assessment.status != .unknown
    else { return nil }
    return Layer.Feature(
      id: context.id(row.place.id.text, row.days), geometry: .point(point),
      values: values(row.place) + values(row.assessment, on: row.asOf ?? row.days.from)
        + row.days.values)
  }

  private func values(_ place: Place) -> [Layer.Value] {
    [
      .text(place.id.text), .text(place.name), .text(place.nameArabic), .text(place.pcode),
      .text(place.geonamesID), .text(place.featureCode.text),
      .text(place.admin.governorate?.name), .text(place.admin.subdistrict?.name),
      place.uncertaintyMetres.map { .integer($0) } ?? .null,
    ]
  }

  /// Each side once, in the order of the readings: of a change, first before, then after.
  private func sidesInOrder(of alternatives: [Alternative]) -> [Side.ID] {
    var seen: Set<Side.ID> = []
    return alternatives.compactMap(\.holder?.side).filter { seen.insert($0).inserted }
  }

  private func values(_ assessment: Assessment, on day: Day) -> [Layer.Value] {
    let others = sidesInOrder(of: assessment.alternatives)
    let speakers = Set(assessment.evidence.compactMap { claimants[$0] }).sorted()
    return [
      .text(assessment.holder?.side.text), .text(assessment.holder?.party.text),
      .text(assessment.status.rawValue), .integer(assessment.credibility),
      .text(assessment.basis?.rawValue), .text(assessment.since),
      assessment.newestEvidence.map { .date($0) } ?? .null,
      context.isSnapshot ? .boolean(assessment.isStale(on: day)) : .null,
      .text(others.isEmpty ? nil : others.map(\.text).joined(separator: ";")),
      .text(speakers.isEmpty ? nil : speakers.map(\.text).joined(separator: ";")),
      .text(
        assessment.evidence.isEmpty
          ? nil : assessment.evidence.map(\.text).joined(separator: ";")),
    ]
  }
}
