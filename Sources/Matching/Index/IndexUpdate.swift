/// Makes an index anew from an old one in which a few places are called otherwise.
///
/// Only the changed names are read; all else is copied and renumbered, so that the result has the
/// very bytes of an index built from all places.
enum IndexUpdate {
  /// The arrays with these names in the place of those that the places had.
  ///
  /// - Complexity: O(n) copied numbers, and the work of building for the places that change.
  static func arrays(_ old: IndexArrays, renaming changes: [Int: [String]]) -> IndexArrays {
    let changed = changes.sorted { $0.key < $1.key }
    var reader = PlaceReader()
    for (place, names) in changed { reader.read(names, in: Array(old.units(ofPlace: place))) }
    let forms = FormMerge(old, unchangedBut: changed.map(\.key), reader)
    var new = old.placesAlone
    forms.write(old, reader, to: &new)
    new.setNames(changed.map(\.key), reader, forms, of: old)
    new.setFormPlaces()
    PostingMerge(old, forms, reader).write(to: &new)
    return new
  }
}

extension IndexArrays {
  /// What is known of the places besides their names.
  fileprivate var placesAlone: IndexArrays {
    var places = IndexArrays()
    places.placeRank = placeRank
    places.placeAdmin = placeAdmin
    places.placeLongitude = placeLongitude
    places.placeLatitude = placeLatitude
    places.adminOffsets = adminOffsets
    places.adminKeys = adminKeys
    return places
  }

  /// Sets the names of all places: those that were read for the changed ones, the old ones for the others.
  fileprivate mutating func setNames(
    _ changed: [Int], _ reader: PlaceReader, _ forms: FormMerge, of old: IndexArrays
  ) {
    var start = 0
    for (index, place) in changed.enumerated() {
      copyNames(of: start..<place, from: old, forms)
      for name in reader.names(ofPlace: index) {
        nameForm.append(forms.numberOfName[name])
        nameOrdinal.append(reader.ordinals[name])
        nameExact.append(reader.exact[name])
      }
      placeNames.append(UInt32(nameCount))
      start = place + 1
    }
    copyNames(of: start..<old.placeCount, from: old, forms)
  }

  private mutating func copyNames(
    of places: Range<Int>, from old: IndexArrays, _ forms: FormMerge
  ) {
    let first = old.placeNames[places.lowerBound]
    let names = Int(first)..<Int(old.placeNames[places.upperBound])
    let before = UInt32(nameCount)
    for place in places { placeNames.append(old.placeNames[place + 1] - first + before) }
    for name in names { nameForm.append(forms.numberOfOld[Int(old.nameForm[name])]) }
    nameOrdinal += old.nameOrdinal[names]
    nameExact += old.nameExact[names]
  }
}
