import Inference
public import Model

/// What changed hands in a range of days, and who says so.
public struct Changes: Sendable {
  /// One change of one place.
  public struct Row: Sendable {
    /// The place, or an area that claims name as a whole.
    public let place: Place
    /// The change.
    public let change: Change
    /// Who had it before; where the timeline knows nobody, the side that is said to have left.
    public let from: Side.ID?
    /// Who says so and who denies it, of all claims of the change.
    public let witnesses: Witnesses
    /// The land nearer to the place than to any other, within 15 km and the country, in square kilometres;
    /// nil for areas, for places without a cell, and where nothing can be measured.
    public let squareKilometres: Double?

    /// True when claims tell it of an area as a whole.
    public var isArea: Bool { place.featureCode.isArea }
  }

  /// The first day asked.
  public let from: Day
  /// The last day asked, which is included.
  public let to: Day
  /// As known when, and by whose word.
  public let question: Question
  /// The last day that any evidence of the data speaks of, when the last day asked is later.
  public let newestInData: Day?
  /// The changes by day, places before areas, then by id.
  public let rows: [Row]
  /// What each side gained and lost of them, areas as a whole apart.
  public let counts: [ChangeCount]
}

/// Which changes to list.
public struct ChangesFilter: Sendable {
  /// Only this area and its members.
  public var area: Place.ID?
  /// Only what this side gained or lost.
  public var side: Side.ID?
  /// Only changes of this status.
  public var status: Status?

  /// A filter that lets everything pass.
  public init() {}
}

extension Dataset {
  /// What changed hands from one day to another, both included.
  ///
  /// A change belongs to the day at whose end the new side has the place, whenever it began.
  public func changes(
    from: Day, to: Day, _ question: Question = Question(), _ filter: ChangesFilter = ChangesFilter()
  ) -> Changes {
    let assessor = assessor(question)
    let inArea = filter.area.map(gazetteer.whole)
    let land = cellSizes.of(self)
    let rows = assessor.placesWithEvidence.filter { inArea?.contains($0) ?? true }
      .compactMap { gazetteer[$0] }
      .flatMap { place in
        assessor.timeline(of: place.id).changes.filter { from <= $0.day && $0.day <= to }
          .compactMap { row(place, $0, land) }
      }
      .filter { row in
        filter.side.map { row.from == $0 || row.change.to == $0 } ?? true
          && filter.status.map { row.change.assessment.status == $0 } ?? true
      }
      .sorted { $0.order < $1.order }
    let newest = assessor.newestEvidence
    return Changes(
      from: from, to: to, question: question, newestInData: newest.flatMap { $0 < to ? $0 : nil },
      rows: rows, counts: ChangeCount.counts(rows, isMeasured: land != nil))
  }

  /// A change with its witnesses; nil where the first word of all is a mere sighting, which tells
  /// no change.
  private func row(
    _ place: Place, _ change: Change, _ land: [Place.ID: Double]?
  ) -> Changes.Row? {
    let entries = change.evidence.compactMap(entry).byKnown
    let witnesses = Witnesses(of: entries, for: change.to, since: change.day)
    let isFirst = change.from == nil && change.to != nil
    guard !isFirst || witnesses.saying.contains(where: \.tellsGain) else { return nil }
    let left = change.to == nil ? witnesses.saying.compactMap(\.sideLosing).first : nil
    return Changes.Row(
      place: place, change: change, from: change.from ?? left, witnesses: witnesses,
      squareKilometres: land?[place.id])
  }
}

extension Changes.Row {
  fileprivate var order: (Day, Int, Place.ID) { (change.day, isArea ? 1 : 0, place.id) }
}
