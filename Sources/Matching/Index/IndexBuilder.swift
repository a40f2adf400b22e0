/// Makes the arrays of an index from places.
struct IndexBuilder {
  private var arrays = IndexArrays()
  private var reader = PlaceReader()
  private var chains = UnitChains()

  /// The arrays of these places.
  ///
  /// - Complexity: O(n log n) in the letters of all names.
  static func arrays(of places: [MatchEntry]) -> IndexArrays {
    var builder = IndexBuilder()
    for place in places { builder.add(place) }
    builder.setForms()
    return builder.arrays
  }

  private mutating func add(_ place: MatchEntry) {
    let number = arrays.placeCount
    reader.read(place)
    arrays.append(place)
    let chain = chains.number(of: reader.units[number], in: &arrays)
    arrays.placeAdmin.append(chain)
    arrays.placeNames.append(UInt32(reader.nameCount))
  }

  /// Numbers the records in their order; equal ones are one form.
  private mutating func setForms() {
    arrays.nameExact = reader.exact
    arrays.nameOrdinal = reader.ordinals
    arrays.nameForm = [UInt32](repeating: 0, count: reader.nameCount)
    var pairs: [UInt64] = []
    pairs.reserveCapacity(reader.keys.count)
    var last: Int?
    for name in reader.sortedNames {
      if let before = last, reader.record(before).elementsEqual(reader.record(name)) {
        arrays.nameForm[name] = UInt32(arrays.formCount - 1)
        continue
      }
      let form = UInt64(arrays.formCount)
      arrays.nameForm[name] = UInt32(form)
      FormRecord.append(reader.record(name), to: &arrays)
      for key in reader.keys(ofName: name) { pairs.append(UInt64(key) << 32 | form) }
      last = name
    }
    arrays.setFormPlaces()
    pairs.sort()
    arrays.setPostings(pairs)
  }
}

extension PlaceReader {
  /// The names in the order of their records.
  var sortedNames: [Int] {
    // Eight bytes settle most comparisons.
    var heads = (0..<nameCount).map { name in
      let record = record(name)
      let head = record.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (head: head << (8 * UInt64(8 - min(record.count, 8))), name: name)
    }
    heads.sort { a, b in
      if a.head != b.head { return a.head < b.head }
      let first = record(a.name)
      let second = record(b.name)
      if first.lexicographicallyPrecedes(second) { return true }
      return a.name < b.name && first.elementsEqual(second)
    }
    return heads.map(\.name)
  }
}

/// Numbers the different sets of units that places lie in, in the order in which they occur.
struct UnitChains {
  private var numbers: [[UInt32]: UInt32] = [:]

  /// The number of a set; a new one is added to the arrays.
  mutating func number(of keys: [UInt32], in arrays: inout IndexArrays) -> UInt32 {
    if let number = numbers[keys] { return number }
    let number = UInt32(numbers.count)
    numbers[keys] = number
    arrays.adminKeys.append(contentsOf: keys)
    arrays.adminOffsets.append(UInt32(arrays.adminKeys.count))
    return number
  }
}

extension IndexArrays {
  /// Appends what is known of a place besides its names and units.
  mutating func append(_ place: MatchEntry) {
    placeRank.append(place.rank.rawValue)
    placeLongitude.append(IndexArrays.fixed(place.longitude, 180))
    placeLatitude.append(IndexArrays.fixed(place.latitude, 90))
  }

  private static func fixed(_ degrees: Double?, _ limit: Double) -> Int32 {
    guard let degrees, degrees.isFinite, abs(degrees) <= limit else { return unlocated }
    return Int32(degrees * 10_000_000)
  }

  /// Finds the places of each form from the names of each place.
  mutating func setFormPlaces() {
    var counts = [UInt32](repeating: 0, count: formCount + 1)
    var last = [UInt32](repeating: .max, count: formCount)
    forEachFormOfPlace { form, place in
      guard last[form] != place else { return }
      last[form] = place
      counts[form + 1] += 1
    }
    for form in 0..<formCount { counts[form + 1] += counts[form] }
    formOffsets = counts
    var places = [UInt32](repeating: 0, count: Int(counts[formCount]))
    for form in last.indices { last[form] = .max }
    forEachFormOfPlace { form, place in
      guard last[form] != place else { return }
      last[form] = place
      places[Int(counts[form])] = place
      counts[form] += 1
    }
    formPlaces = places
  }

  private func forEachFormOfPlace(_ visit: (Int, UInt32) -> Void) {
    for place in 0..<placeCount {
      for name in Int(placeNames[place])..<Int(placeNames[place + 1]) {
        visit(Int(nameForm[name]), UInt32(place))
      }
    }
  }

  /// Sets the keys and their forms from ascending pairs, the key in the upper half.
  mutating func setPostings(_ pairs: [UInt64]) {
    keys = []
    keyForms = [0]
    postings = []
    postings.reserveCapacity(pairs.count)
    for pair in pairs {
      let key = UInt32(truncatingIfNeeded: pair >> 32)
      if keys.last != key {
        if !keys.isEmpty { keyForms.append(UInt32(postings.count)) }
        keys.append(key)
      }
      postings.append(UInt32(truncatingIfNeeded: pair))
    }
    if !keys.isEmpty { keyForms.append(UInt32(postings.count)) }
    buckets = KeyBuckets(keys)
  }
}
