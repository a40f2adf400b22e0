/// One place as the matcher needs it: its spellings, and what tells it from its namesakes.
public struct MatchEntry: Hashable, Sendable {
  /// What the place is to the traffic of news.
  public enum Rank: UInt8, Sendable {
    /// No seat of anything.
    case none = 0
    /// Seat of a sub-district.
    case subdistrictSeat = 1
    /// Seat of a district.
    case districtSeat = 2
    /// Seat of a governorate, or the capital.
    case governorateSeat = 3
    /// No settlement but what settlements lie in: a governorate, a plain, a countryside.
    case area = 4
  }

  /// Every spelling, in either script; the first ones are the most usual.
  public let names: [String]
  /// The names of the units it lies in, outermost first, each with all its spellings.
  public let admin: [[String]]
  /// Degrees east of Greenwich; nil when nobody knows.
  public let longitude: Double?
  /// Degrees north of the equator; nil when nobody knows.
  public let latitude: Double?
  /// Which unit it is the seat of.
  public let rank: Rank

  /// A place with its names.
  public init(
    names: [String], admin: [[String]] = [], longitude: Double? = nil, latitude: Double? = nil,
    rank: Rank = .none
  ) {
    self.names = names
    self.admin = admin
    self.longitude = longitude
    self.latitude = latitude
    self.rank = rank
  }
}
