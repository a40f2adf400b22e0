import Model

extension Context {
  /// Reads a context: a P-code, the name of an area, of a governorate, of a place, or a phrase that
  /// names the side of one.
  ///
  /// The whole text is tried first, so that `ريف حماة الشمالي` is the area of that name where the
  /// gazetteer lists one, and else the north of Hama governorate.
  /// - Complexity: O(places).
  /// - Throws: `.unreadable`, `.ambiguous`, `.unlocated`.
  package init(_ text: String, in index: NameIndex) throws(ContextError) {
    let governorates = Governorates(index.gazetteer)
    let names = ContextNames(index: index, governorates: governorates)
    if let reading = try names.whole(text) {
      self.init(text: text, reading: reading)
      return
    }
    let phrase = ContextPhrase(text)
    if let reading = try names.part(phrase.nameWithBearing, of: phrase) {
      self.init(text: text, reading: reading)
      return
    }
    guard let bearing = phrase.bearing, !phrase.isContradictory,
      let reading = try names.part(phrase.name, of: phrase),
      let origin = names.origin(of: reading)
    else { throw .unreadable(text) }
    self.init(text: text, reading: reading, side: Side(origin: origin, bearing: bearing))
  }
}

/// What the names in a context may stand for.
private struct ContextNames {
  let index: NameIndex
  let governorates: Governorates

  /// What the whole text stands for: a P-code, or a name as it is.
  func whole(_ text: String) throws(ContextError) -> Context.Reading? {
    let upper = text.uppercased()
    return governorates.isKnown(code: upper) ? .unit(code: upper) : try any(text)
  }

  /// What a name that stands among other words stands for; near it, or in it, is a settlement.
  func part(_ name: String, of phrase: ContextPhrase) throws(ContextError) -> Context.Reading? {
    if phrase.isSettlement, let place = try place(name) { return place }
    return try any(name)
  }

  /// An area, a governorate or a place of this name, in this order.
  private func any(_ name: String) throws(ContextError) -> Context.Reading? {
    if let wide = area(name) ?? governorate(name) { return wide }
    return try place(name)
  }

  private func governorate(_ name: String) -> Context.Reading? {
    governorates.named(name).map(Context.Reading.init)
  }

  private func area(_ name: String) -> Context.Reading? {
    let areas = index.everyPlace(named: name, NameKey(name)).filter(\.featureCode.isArea)
    // A governorate's places all have its code; its list of members may leave some out.
    if let unit = areas.first(where: { $0.featureCode.text == "ADM1" })?.admin.governorate {
      return Context.Reading(unit)
    }
    return areas.isEmpty ? nil : .areas(areas.map(\.id))
  }

  private func place(_ name: String) throws(ContextError) -> Context.Reading? {
    let places = index.places(named: name).filter { !$0.featureCode.isArea }
    guard let place = places.first else { return nil }
    guard places.count == 1 else { throw .ambiguous(name, places) }
    guard place.coordinate != nil else { throw .unlocated(place) }
    return .around(place)
  }

  /// The point from which a side of it is seen; nil when nobody knows one.
  func origin(of reading: Context.Reading) -> Coordinate? {
    switch reading {
    case .around(let place): place.coordinate
    case .areas(let areas): areas.lazy.compactMap { index.gazetteer[$0]?.coordinate }.first
    case .unit(let code):
      governorates.origin(where: { $0.code == code })
    case .governorate(let name):
      governorates.origin(where: { $0.name == name })
    }
  }
}

extension Context.Reading {
  fileprivate init(_ unit: AdminChain.Unit) {
    self = unit.code.map { .unit(code: $0) } ?? .governorate(name: unit.name)
  }
}
