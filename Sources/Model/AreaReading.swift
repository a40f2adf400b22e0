/// Who belongs to an area, as somebody reads the words: whole units, single places, and exceptions.
public struct AreaReading: Hashable, Sendable {
  /// The area.
  public let area: Place.ID
  /// P-codes of administrative units whose places all belong to it.
  public let admin: [String]
  /// Further members.
  public let places: [Place.ID]
  /// Places of those units that are left out.
  public let except: [Place.ID]
  /// Who reads the words that way.
  public let source: String
  /// Why it has no members; nil when it has some.
  public let empty: String?

  /// A reading.
  public init(
    area: Place.ID, admin: [String], places: [Place.ID], except: [Place.ID], source: String,
    empty: String?
  ) {
    self.area = area
    self.admin = admin
    self.places = places
    self.except = except
    self.source = source
    self.empty = empty
  }
}

/// Turns readings into members.
public struct AreaMembers: Sendable {
  /// The places that are no areas, by the P-code of each of their administrative units.
  private let byUnit: [String: [Place.ID]]
  private let points: Set<Place.ID>

  /// Sorts places by their units; areas belong to no area.
  ///
  /// - Complexity: O(n) in places.
  public init(_ places: some Sequence<Place>) {
    var byUnit: [String: [Place.ID]] = [:]
    var points: Set<Place.ID> = []
    for place in places where !place.featureCode.isArea {
      points.insert(place.id)
      let admin = place.admin
      for case let code? in [
        admin.governorate?.code, admin.district?.code, admin.subdistrict?.code,
      ] {
        byUnit[code, default: []].append(place.id)
      }
    }
    self.byUnit = byUnit
    self.points = points
  }

  /// The places of a unit, in no order.
  public func places(ofUnit code: String) -> [Place.ID] { byUnit[code] ?? [] }

  /// The members of an area, in the order of their ids; places that are not there are left out.
  public func members(_ reading: AreaReading) -> [Place.ID] {
    Set(reading.admin.flatMap(places))
      .union(reading.places.filter(points.contains))
      .subtracting(reading.except).sorted()
  }
}
