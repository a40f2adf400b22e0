/// Reads the names of places, one place after the other, into records.
struct PlaceReader {
  private var reader = NameReader(lexicon: .standard)
  private var nameKeys = NameKeys()

  /// The record of each name, and where it ends.
  private(set) var records: [UInt8] = []
  private(set) var recordEnds: [Int] = []
  /// The keys of each name, and where they end.
  private(set) var keys: [UInt32] = []
  private(set) var keyEnds: [Int] = []
  /// The fingerprint of each name's letters before any folding.
  private(set) var exact: [UInt32] = []
  /// Which of its place's names each one is.
  private(set) var ordinals: [UInt16] = []
  /// Where the names of each place end.
  private(set) var placeEnds: [Int] = []
  /// The keys of the units of each place, ascending.
  private(set) var units: [[UInt32]] = []
  private var lastAdmin: [[String]] = []

  var nameCount: Int { exact.count }

  /// The record of a name.
  func record(_ name: Int) -> ArraySlice<UInt8> {
    records[(name == 0 ? 0 : recordEnds[name - 1])..<recordEnds[name]]
  }

  /// The keys of a name.
  func keys(ofName name: Int) -> ArraySlice<UInt32> {
    keys[(name == 0 ? 0 : keyEnds[name - 1])..<keyEnds[name]]
  }

  /// The names of the place that was read as this one.
  func names(ofPlace place: Int) -> Range<Int> {
    (place == 0 ? 0 : placeEnds[place - 1])..<placeEnds[place]
  }

  /// Reads one place more.
  mutating func read(_ place: MatchEntry) {
    if units.isEmpty || place.admin != lastAdmin {
      lastAdmin = place.admin
      units.append(unitKeys(of: place))
    } else if let last = units.last {
      units.append(last)
    }
    read(place.names, in: units.last ?? [])
  }

  /// Reads the names of one place more, which lies in these units.
  mutating func read(_ names: [String], in units: [UInt32]) {
    let first = exact.count
    for (ordinal, name) in names.prefix(Int(UInt16.max)).enumerated() {
      reader.read(name)
      guard !reader.reading.isEmpty, !exact[first...].contains(reader.reading.exactHash) else {
        continue
      }
      exact.append(reader.reading.exactHash)
      ordinals.append(UInt16(ordinal))
      nameKeys.read(reader.reading)
      keys.append(contentsOf: nameKeys.keys)
      keyEnds.append(keys.count)
      FormRecord.append(reader.reading, nameKeys, units: units, to: &records)
      recordEnds.append(records.count)
    }
    placeEnds.append(exact.count)
  }

  private mutating func unitKeys(of place: MatchEntry) -> [UInt32] {
    var keys: [UInt32] = []
    for name in place.admin.joined() {
      reader.read(name)
      guard !reader.reading.isEmpty else { continue }
      let key = AdminKey.key(reader.reading)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys.sorted()
  }
}
