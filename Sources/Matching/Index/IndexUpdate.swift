/// Makes an index anew from an old one in which a few places changed.
///
/// Only the changed places are read; all else is copied and renumbered, so that the result has the
/// very bytes of an index built from all places.
struct IndexUpdate {
  private let old: IndexArrays
  private var new = IndexArrays()
  private var reader = PlaceReader()
  private var chains = UnitChains()
  private var forms = FormMerge()

  /// The arrays with these places instead of the old ones, and more places after the last.
  ///
  /// - Complexity: O(n) copied numbers, and the work of building for the places that change.
  static func arrays(
    _ old: IndexArrays, replacing changes: [Int: MatchEntry], appending added: [MatchEntry]
  ) -> IndexArrays {
    var update = IndexUpdate(old)
    let changed = changes.sorted { $0.key < $1.key }
    for (_, place) in changed { update.reader.read(place) }
    for place in added { update.reader.read(place) }
    update.forms = FormMerge(old, unchangedBut: changed.map(\.key), update.reader)
    update.forms.write(old, update.reader, to: &update.new)
    update.addPlaces(changed, added)
    update.new.setFormPlaces()
    let merge = PostingMerge(old, update.forms, update.reader)
    merge.write(to: &update.new)
    return update.new
  }

  private init(_ old: IndexArrays) { self.old = old }

  private mutating func addPlaces(
    _ changed: [(key: Int, value: MatchEntry)], _ added: [MatchEntry]
  ) {
    var chainNumbers = [UInt32](repeating: .max, count: old.adminOffsets.count - 1)
    var start = 0
    for (index, change) in changed.enumerated() {
      copyPlaces(start..<change.key, &chainNumbers)
      add(change.value, index)
      start = change.key + 1
    }
    copyPlaces(start..<old.placeCount, &chainNumbers)
    for (index, place) in added.enumerated() { add(place, changed.count + index) }
  }

  /// A place that was read as this one.
  private mutating func add(_ place: MatchEntry, _ index: Int) {
    new.append(place)
    let chain = chains.number(of: reader.units[index], in: &new)
    new.placeAdmin.append(chain)
    for name in reader.names(ofPlace: index) {
      new.nameForm.append(forms.numberOfName[name])
      new.nameOrdinal.append(reader.ordinals[name])
      new.nameExact.append(reader.exact[name])
    }
    new.placeNames.append(UInt32(new.nameCount))
  }

  private mutating func copyPlaces(_ places: Range<Int>, _ chainNumbers: inout [UInt32]) {
    new.placeRank += old.placeRank[places]
    new.placeLongitude += old.placeLongitude[places]
    new.placeLatitude += old.placeLatitude[places]
    for place in places {
      let chain = Int(old.placeAdmin[place])
      if chainNumbers[chain] == .max {
        let range = Int(old.adminOffsets[chain])..<Int(old.adminOffsets[chain + 1])
        chainNumbers[chain] = chains.number(of: Array(old.adminKeys[range]), in: &new)
      }
      new.placeAdmin.append(chainNumbers[chain])
    }
    let first = old.placeNames[places.lowerBound]
    let names = Int(first)..<Int(old.placeNames[places.upperBound])
    let before = UInt32(new.nameCount)
    for place in places { new.placeNames.append(old.placeNames[place + 1] - first + before) }
    for name in names { new.nameForm.append(forms.numberOfOld[Int(old.nameForm[name])]) }
    new.nameOrdinal += old.nameOrdinal[names]
    new.nameExact += old.nameExact[names]
  }
}
