import Inference
import Model
import Places
import Records
import Storage

/// Keeps the plain projections: names, members of areas, subjects of claims.
struct IndexUpdate {
  let writer: StoreWriter

  /// Enters changes; returns every place and area whose answers may be others now, and every claim that
  /// may be read otherwise.
  func apply(_ changes: StoreChanges) throws -> (places: Set<Place.ID>, claims: Set<Claim.ID>) {
    var touched = try enterPlaces(changes)
    touched.formUnion(try enterMembers(changes, moved: touched))
    let claims = try enterClaims(changes)
    touched.formUnion(claims.places)
    // What is said of an area reaches its members.
    for place in touched { touched.formUnion(try writer.reader.members(ofArea: place)) }
    return (touched, claims.ids)
  }

  /// Enters every place with its names and areas, where nothing is entered yet.
  func enterPlaces(of gazetteer: Gazetteer) throws {
    for entry in try writer.reader.standing([.alias]) {
      try writer.addAlias(entry.row, of: try entry.value.alias().place)
    }
    for place in gazetteer.places { try writer.addNames(of: place, keys: keys(of: place)) }
    for (area, members) in gazetteer.members.sorted(by: { $0.key < $1.key }) {
      _ = try writer.setMembers(of: area, members)
    }
  }

  /// Enters what claims speak of, where nothing is entered yet.
  func enterClaims(_ claims: [(row: Int, claim: Claim)]) throws {
    for (row, claim) in claims { try writer.addSubjects(of: claim, row) }
  }

  /// Enters a claim that was added as new and answers no other.
  ///
  /// - Throws: `StorageError` when the file cannot be written.
  func enterNew(_ claim: NewClaim, _ row: Int) throws {
    try writer.addSubjects(claim.subjects, row)
    if let day = claim.day { try writer.addDay(row, latest: day.latest, known: day.known) }
    writer.touch(claim.subjects)
  }

  /// Enters a place that was added as new.
  ///
  /// - Parameters:
  ///   - place: the place.
  ///   - readings: all areas.
  /// - Throws: `StorageError` when the file cannot be written.
  func enterNew(_ place: Place, in readings: [AreaReading]) throws {
    try writer.addNames(of: place, keys: keys(of: place))
    if !readings.isEmpty {
      let resolver = AreaMembers([place])
      for reading in readings where !resolver.members(reading).isEmpty {
        _ = try writer.setMember(place.id, of: reading.area, true)
      }
    }
    writer.touch([place.id])
  }

  private func keys(of place: Place) -> Set<String> {
    var keys: Set<String> = []
    place.forEachName { keys.insert(NameKey($0).text) }
    return keys
  }

  private func enterNames(of place: Place) throws {
    try writer.setNames(of: place, keys: keys(of: place))
  }

  private func enterPlaces(_ changes: StoreChanges) throws -> Set<Place.ID> {
    var touched = Set(changes.places.keys)
    for alias in changes.aliases {
      if let before = alias.before {
        try writer.removeAlias(before.row, of: before.value.place)
        touched.insert(before.value.place)
      }
      if let after = alias.after {
        try writer.addAlias(after.row, of: after.value.place)
        touched.insert(after.value.place)
      }
    }
    for id in touched.sorted() {
      if let place = try writer.reader.place(id) {
        try enterNames(of: place)
      } else {
        try writer.removeNames(of: id)
      }
    }
    return touched
  }

  private func enterMembers(
    _ changes: StoreChanges, moved places: Set<Place.ID>
  ) throws -> Set<Place.ID> {
    guard !changes.areas.isEmpty || !changes.places.isEmpty else { return [] }
    var touched = Set(changes.areas.keys)
    let readings = try writer.reader.areaReadings()
    if !changes.areas.isEmpty {
      let all = try writer.reader.standing([.place]).map { try $0.value.place() }
      let resolver = AreaMembers(all)
      for area in changes.areas.keys.sorted() {
        let reading = readings.first { $0.area == area }
        touched.formUnion(
          try writer.setMembers(of: area, reading.map(resolver.members) ?? []))
      }
    }
    for id in changes.places.keys.sorted() {
      let place = try writer.reader.place(id)
      for reading in readings where changes.areas[reading.area] == nil {
        let isMember = place.map { !AreaMembers([$0]).members(reading).isEmpty } ?? false
        if try writer.setMember(id, of: reading.area, isMember) { touched.insert(reading.area) }
      }
    }
    return touched
  }

  private func enterClaims(
    _ changes: StoreChanges
  ) throws -> (places: Set<Place.ID>, ids: Set<Claim.ID>) {
    var touched: Set<Place.ID> = []
    var ids = Set(changes.claims.keys)
    for (_, claim) in changes.claims.sorted(by: { $0.key < $1.key }) {
      for (row, value) in [claim.before, claim.after].compactMap(\.self) {
        touched.formUnion(value.placesAndArea)
        ids.formUnion(value.answers)
        if claim.before?.row == row { try writer.removeSubjects(of: value, row) }
      }
      if let after = claim.after { try writer.addSubjects(of: after.value, after.row) }
    }
    for report in changes.reports { ids.formUnion(try writer.reader.claims(of: report)) }
    // Whatever answers a claim that is gone stands alone now.
    for id in ids { ids.formUnion(try writer.reader.claims(answering: id)) }
    for id in ids { touched.formUnion(try writer.reader.subjects(around: id)) }
    return (touched, ids)
  }
}
