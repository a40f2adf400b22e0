import Model

/// The governorates that the places of a gazetteer name as their parents.
struct Governorates {
  private var units: [NameKey: AdminChain.Unit] = [:]
  private var codes: Set<String> = []
  private var seats: [AdminChain.Unit: Place] = [:]
  private var labels: [AdminChain.Unit: Coordinate] = [:]

  /// - Complexity: O(places).
  init(_ gazetteer: Gazetteer) {
    var known: Set<AdminChain.Unit> = []
    for place in gazetteer.places {
      for unit in [place.admin.governorate, place.admin.district, place.admin.subdistrict] {
        if let code = unit?.code { codes.insert(code) }
      }
      guard let unit = place.admin.governorate else { continue }
      known.insert(unit)
      switch place.featureCode.text {
      case "ADM1" where labels[unit] == nil:
        labels[unit] = place.coordinate
        place.forEachName { add($0, unit) }
      case "PPLA" where seats[unit] == nil, "PPLC" where seats[unit] == nil: seats[unit] = place
      default: break
      }
    }
    // A governorate's own names come before those of its capital, which lies elsewhere at times:
    // Rural Damascus is no Damascus.
    for unit in known.sorted(by: { ($0.name, $0.code ?? "") < ($1.name, $1.code ?? "") }) {
      add(unit.name, unit)
    }
    for (unit, seat) in seats.sorted(by: { $0.value.id < $1.value.id }) {
      seat.forEachName { add($0, unit) }
    }
  }

  /// The governorate of this name, in Arabic or Latin letters.
  func named(_ name: String) -> AdminChain.Unit? { units[NameKey(name)] }

  /// True when some place lies in the unit with this P-code.
  func isKnown(code: String) -> Bool { codes.contains(code) }

  /// Where one stands when one says "north of" a governorate: its capital, else its label.
  ///
  /// A label stands in the middle of the polygon, for Hama far out in the desert, while everybody
  /// counts from the city.
  func origin(where isMeant: (AdminChain.Unit) -> Bool) -> Coordinate? {
    let seat = seats.filter { isMeant($0.key) }.map(\.value).min { $0.id < $1.id }
    let label = labels.filter { isMeant($0.key) }.min { $0.key.name < $1.key.name }?.value
    return seat?.coordinate ?? label
  }

  private mutating func add(_ name: String, _ unit: AdminChain.Unit) {
    let key = NameKey(name)
    if !key.isEmpty, units[key] == nil { units[key] = unit }
  }
}
