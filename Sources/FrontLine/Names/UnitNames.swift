import Model
import Places

/// How the administrative units of a gazetteer are called, in every spelling.
struct UnitNames {
  private var spellings: [AdminChain.Unit: [String]] = [:]

  /// The names that the gazetteer has for its units: those of the unit's own entry, and those of its
  /// seat, by which most people call it.
  ///
  /// A seat whose name is that of another unit does not count: Rural Damascus is no Damascus.
  /// - Complexity: O(places).
  init(_ gazetteer: Gazetteer) {
    var own: [NameKey: AdminChain.Unit] = [:]
    for place in gazetteer.places {
      for unit in place.admin.units where own[NameKey(unit.name)] == nil {
        own[NameKey(unit.name)] = unit
      }
    }
    for place in gazetteer.places {
      guard let unit = place.unitOfItsName else { continue }
      place.forEachName { name in
        if own[NameKey(name)].map({ $0 == unit }) ?? true { add(name, to: unit) }
      }
    }
  }

  /// The spellings of a unit; its name first.
  func spellings(of unit: AdminChain.Unit) -> [String] { [unit.name] + (spellings[unit] ?? []) }

  private mutating func add(_ name: String, to unit: AdminChain.Unit) {
    if name != unit.name, !(spellings[unit]?.contains(name) ?? false) {
      spellings[unit, default: []].append(name)
    }
  }
}

extension AdminChain {
  /// The units that are known, outermost first.
  var units: [Unit] { [governorate, district, subdistrict].compactMap(\.self) }
}

extension Place {
  /// The unit that this place is, or is the seat of.
  fileprivate var unitOfItsName: AdminChain.Unit? {
    switch featureCode.text {
    case "ADM1", "PPLA", "PPLC": admin.governorate
    case "ADM2", "PPLA2": admin.district
    case "ADM3", "PPLA3": admin.subdistrict
    default: nil
    }
  }
}
