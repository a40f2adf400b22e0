import Model

/// The ids of an index's places in its order, as bytes: one a line, ascending.
struct PlaceNumbers: Sendable {
  private let bytes: [UInt8]
  private let ends: [UInt32]

  /// The ids of places.
  init(_ ids: some Sequence<Place.ID>) {
    var bytes: [UInt8] = []
    for id in ids {
      bytes += id.text.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    self.init(bytes: bytes)
  }

  /// What `allBytes` gave.
  ///
  /// - Complexity: O(n) in the bytes.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    ends = bytes.withUnsafeBufferPointer { bytes in
      var ends: [UInt32] = []
      // An id has some eight letters.
      ends.reserveCapacity(bytes.count / 8)
      for position in bytes.indices where bytes[position] == UInt8(ascii: "\n") {
        ends.append(UInt32(truncatingIfNeeded: position))
      }
      return ends
    }
  }

  /// All of them as bytes.
  var allBytes: [UInt8] { bytes }

  /// How many there are.
  var count: Int { ends.count }

  /// The id of a place; nil when there are not so many.
  subscript(position: Int) -> Place.ID? {
    guard ends.indices.contains(position) else { return nil }
    let start = position == 0 ? 0 : Int(ends[position - 1]) + 1
    return Place.ID(String(decoding: bytes[start..<Int(ends[position])], as: UTF8.self))
  }

  /// Where an id stands; nil when it is none of them.
  ///
  /// - Complexity: O(log n).
  func position(of id: Place.ID) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      guard let found = self[middle] else { return nil }
      if found < id { low = middle + 1 } else { high = middle }
    }
    return self[low] == id ? low : nil
  }
}
