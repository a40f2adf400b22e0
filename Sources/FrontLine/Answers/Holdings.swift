import Inference
public import Model

/// Who held what on a day.
public struct Holdings: Sendable {
  /// One place.
  public struct Row: Sendable {
    /// The place or area.
    public let place: Place
    /// Its assessment.
    public let assessment: Assessment
  }

  /// The day answered.
  public let on: Day
  /// False when the day was chosen as that of the newest evidence.
  public let isDayAsked: Bool
  /// The question.
  public let question: Question
  /// The places, in the order of their ids.
  public let rows: [Row]
  /// How many there are of each side and status.
  public let counts: [SideCount]
}

/// Which places to list.
public struct HoldingsFilter: Sendable {
  /// Only this area and its members.
  public var area: Place.ID?
  /// Only places held by this side.
  public var side: Side.ID?
  /// Only places of this status.
  public var status: Status?
  /// Also places that nobody has said anything about.
  public var all = false

  /// A filter that lists every place whose status is not unknown.
  public init() {}
}

extension Dataset {
  /// Every place that has an answer on the day, or all places.
  public func holdings(_ question: Question, _ filter: HoldingsFilter) -> Holdings {
    let assessor = assessor(question)
    let day = question.on ?? assessor.newestEvidence ?? .latest
    let inArea = filter.area.map(gazetteer.whole)
    let places = filter.all ? gazetteer.places.map(\.id) : assessor.placesWithEvidence
    let rows = places.compactMap { id -> Holdings.Row? in
      guard inArea?.contains(id) ?? true, let place = gazetteer[id] else { return nil }
      let assessment = assessor.timeline(of: id).assessment(on: day)
      guard filter.all || assessment.status != .unknown || filter.status == .unknown,
        filter.side.map({ assessment.holder?.side == $0 }) ?? true,
        filter.status.map({ assessment.status == $0 }) ?? true
      else { return nil }
      return Holdings.Row(place: place, assessment: assessment)
    }
    return Holdings(
      on: day, isDayAsked: question.on != nil, question: question, rows: rows,
      counts: counts(rows.map(\.assessment)))
  }

  /// All spans of a place.
  public func timeline(of place: Place, _ question: Question) -> [Timeline.Span] {
    assessor(question).timeline(of: place.id).spans
  }
}
