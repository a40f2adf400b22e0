/// One claimant's statement about one event at named places, with when it happened.
public struct Claim: Hashable, Sendable {
  /// A claim's id: `2019-08-16-gmc/sukayk`.
  public typealias ID = Identifier<Claim>

  /// What is said to have happened.
  public enum Event: String, Sendable, CaseIterable {
    /// One side took the place.
    case captured
    /// One side lost it; the same told by the side that loses.
    case lost
    /// One side left it.
    case withdrew
    /// It changed hands without fighting.
    case transferred
    /// One side had it.
    case held
    /// One side had it at the end of the day after an attack.
    case repelled
    /// It was fought over.
    case contested
    /// One side moved towards it; no change of hands.
    case advanced
    /// Another claim is false.
    case denied
    /// The claimant takes back its own claim.
    case retracted
  }

  /// The id, unique over all reports.
  public let id: ID
  /// The report that carries it.
  public let report: Report.ID
  /// Whose word it is, never the newsroom that merely quotes it.
  public let claimant: Party.ID
  /// What is said to have happened.
  public let event: Event
  /// True for a recapture.
  public let again: Bool
  /// The places it names; areas among them are meant as a whole.
  public let places: [Place.ID]
  /// The area inside which unnamed places lie; nil when the places are named.
  public let area: Place.ID?
  /// How many unnamed places, where the report says so.
  public let count: Int?
  /// How large a part, in our words: `1.2 km deep, 500 m wide`.
  public let extent: String?
  /// Who had it afterwards.
  public let taker: Party.ID?
  /// Who had it before and lost or left it.
  public let loser: Party.ID?
  /// Who had it (held, repelled).
  public let holder: Party.ID?
  /// Who attacked (contested, advanced, repelled).
  public let attacker: Party.ID?
  /// When it happened; nil only for denials and retractions that date nothing themselves.
  public let when: EventDate?
  /// The claims that a denial or a retraction answers.
  public let answers: [ID]
  /// UCDP's precision of place, 1 (exact) to 7 (country or unknown).
  public let wherePrecision: Int
  /// UCDP's precision of date, 1 (day) to 5 (a year or more).
  public let datePrecision: Int
  /// UCDP's event clarity: 1 when the report describes the event, 2 when it is inferred from it.
  public let eventClarity: Int
  /// What a reader should know, in our words.
  public let note: String?

  /// The places that it names, and the area.
  public var placesAndArea: [Place.ID] { places + [area].compactMap(\.self) }

  /// A claim from its parts.
  public init(
    id: ID, report: Report.ID, claimant: Party.ID, event: Event, again: Bool = false,
    places: [Place.ID] = [], area: Place.ID? = nil, count: Int? = nil, extent: String? = nil,
    taker: Party.ID? = nil, loser: Party.ID? = nil, holder: Party.ID? = nil,
    attacker: Party.ID? = nil, when: EventDate?, answers: [ID] = [], wherePrecision: Int = 1,
    datePrecision: Int = 1, eventClarity: Int = 1, note: String? = nil
  ) {
    self.id = id
    self.report = report
    self.claimant = claimant
    self.event = event
    self.again = again
    self.places = places
    self.area = area
    self.count = count
    self.extent = extent
    self.taker = taker
    self.loser = loser
    self.holder = holder
    self.attacker = attacker
    self.when = when
    self.answers = answers
    self.wherePrecision = wherePrecision
    self.datePrecision = datePrecision
    self.eventClarity = eventClarity
    self.note = note
  }
}
