/// Every place, with the members of every area.
public struct Gazetteer: Sendable {
  /// The places in the order of their ids.
  public let places: [Place]
  /// Who belongs to each area, in the order of their ids; members are never areas themselves.
  public let members: [Place.ID: [Place.ID]]
  /// How each area is read, in the order of their ids; what `members` comes from.
  public let readings: [AreaReading]
  /// In which areas each place lies, in the order of their ids.
  public let areas: [Place.ID: [Place.ID]]
  private let positions: [Place.ID: Int]

  /// A gazetteer; of places with the same id the first stays (the reader reports the others).
  ///
  /// - Complexity: O(n log n) in places plus memberships.
  public init(
    places: [Place], members: [Place.ID: [Place.ID]], readings: [AreaReading] = []
  ) {
    var positions: [Place.ID: Int] = [:]
    positions.reserveCapacity(places.count)
    var isOrdered = true
    for (index, place) in places.enumerated() {
      isOrdered = isOrdered && (index == 0 || places[index - 1].id < place.id)
    }
    // Files are sorted by id, and places are large: sort only what is not.
    var seen: Set<Place.ID> = []
    let ordered =
      isOrdered
      ? places : places.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    for (index, place) in ordered.enumerated() { positions[place.id] = index }
    self.places = ordered
    self.positions = positions
    self.readings = readings.sorted { $0.area < $1.area }
    self.members = members.mapValues { $0.sorted() }
    var areas: [Place.ID: [Place.ID]] = [:]
    for (area, members) in members {
      for member in members { areas[member, default: []].append(area) }
    }
    self.areas = areas.mapValues { $0.sorted() }
  }

  /// A gazetteer whose areas have the members that their readings give them.
  ///
  /// - Complexity: O(n log n) in places plus memberships.
  public init(places: [Place], readings: [AreaReading]) {
    let resolver = AreaMembers(places)
    self.init(
      places: places,
      members: Dictionary(
        readings.map { ($0.area, resolver.members($0)) }, uniquingKeysWith: { first, _ in first }),
      readings: readings)
  }

  /// The place with this id.
  public subscript(id: Place.ID) -> Place? { positions[id].map { places[$0] } }

  /// True when there is a place with this id.
  public func contains(_ id: Place.ID) -> Bool { positions[id] != nil }

  /// An area and its members; a place by itself.
  public func whole(_ area: Place.ID) -> Set<Place.ID> { Set([area] + (members[area] ?? [])) }

  /// True when a place belongs to an area.
  ///
  /// - Complexity: O(m) in the areas that the place lies in.
  public func isMember(_ place: Place.ID, of area: Place.ID) -> Bool {
    areas[place]?.contains(area) ?? false
  }
}
