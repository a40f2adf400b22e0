package import Model

/// The layer `claims`: the evidence behind the answers, one point for each claim and what it speaks
/// of.
///
/// A claim about an area, or about unnamed places in it, stands at the area's label point; its
/// `where_prec` tells.
package struct ClaimsLayer {
  /// One claim at one place or area, for the days on which it counts.
  package struct Row: Sendable {
    let claim: Claim
    let place: Place
    let sideGaining: Side.ID?
    let stance: Stance?
    let status: Status
    let known: Day
    let url: String?
    let days: DayRange

    /// A row; `status` is that of the answer which the claim is evidence for.
    package init(
      claim: Claim, place: Place, sideGaining: Side.ID?, stance: Stance?, status: Status,
      known: Day, url: String?, days: DayRange
    ) {
      self.claim = claim
      self.place = place
      self.sideGaining = sideGaining
      self.stance = stance
      self.status = status
      self.known = known
      self.url = url
      self.days = days
    }
  }

  /// The columns, in order.
  package static let fields: [Layer.Field] =
    [
      .init("claim", .text), .init("place", .text), .init("event", .text),
      .init("side_gaining", .text), .init("claimant", .text), .init("stance", .text),
      .init("status", .text), .init("when", .text), .init("known", .date),
      .init("where_prec", .integer), .init("report", .text), .init("url", .text),
    ] + DayRange.fields

  private let context: LayerContext

  /// The layer of a context.
  package init(context: LayerContext) { self.context = context }

  /// The layer of these rows, sorted by id.
  ///
  /// Claims about what has no point have no feature.
  ///
  /// - Complexity: O(n log n) in rows.
  package func layer(_ rows: [Row]) -> Layer {
    context.layer("claims", .point, ClaimsLayer.fields, rows.compactMap(feature))
  }

  /// The feature of a row; nil where there is no point.
  package func feature(_ row: Row) -> Layer.Feature? {
    guard let point = row.place.coordinate else { return nil }
    let id = "\(row.claim.id)@\(row.place.id)"
    return Layer.Feature(
      id: context.id(id, row.days), geometry: .point(point),
      values: [
        .text(row.claim.id.text), .text(row.place.id.text), .text(row.claim.event.rawValue),
        .text(row.sideGaining?.text), .text(row.claim.claimant.text),
        .text(row.stance?.rawValue), .text(row.status.rawValue),
        .text(row.claim.when?.description), .date(row.known),
        .integer(row.claim.wherePrecision), .text(row.claim.report.text), .text(row.url),
      ] + row.days.values)
  }
}
