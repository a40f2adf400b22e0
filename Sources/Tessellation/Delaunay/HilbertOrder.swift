/// The order in which sites enter a triangulation: in rounds, each along a Hilbert curve.
///
/// A round holds about four times as many sites as all before it; who enters when is decided by the
/// bits of the coordinates, so the order of the input does not matter. Neighbours in the order are
/// neighbours in the plane: the walk to the next site is short, and no input is a worst case.
/// Reference: N. Amenta, S. Choi, G. Rote, Incremental constructions con BRIO, 2003.
struct HilbertOrder {
  /// Indices of the sites: each position once, by its first site.
  let indices: [Int32]
  /// The smallest box about the sites.
  let bounds: PlaneBox

  /// - Parameter sites: the sites, `nil` for those that are no position.
  init(of sites: [PlanePoint?]) {
    var box = PlaneBox()
    for case let site? in sites { box.extend(to: site) }
    bounds = box
    var keyed: [UInt64] = []
    keyed.reserveCapacity(sites.count)
    let scale = Double(HilbertOrder.cells) / Swift.max(box.width, box.height, 1e-9)
    for (index, site) in sites.enumerated() {
      guard let site else { continue }
      let key = HilbertOrder.key(of: site, in: box, scale: scale)
      keyed.append(UInt64(key) << 32 | UInt64(index))
    }
    keyed.sortByUpperHalf()
    indices = HilbertOrder.distinct(keyed, sites)
  }

  private static let bits = 14
  private static let cells = 1 << bits

  private static func key(of site: PlanePoint, in box: PlaneBox, scale: Double) -> UInt32 {
    let limit = cells - 1
    let column = Swift.min(Int((site.x - box.minX) * scale), limit)
    let row = Swift.min(Int((site.y - box.minY) * scale), limit)
    return round(of: site) << 28 | position(column, row)
  }

  /// 15 for three sites of four, 14 for three of four of the rest, and so on.
  private static func round(of site: PlanePoint) -> UInt32 {
    var hash = site.x.bitPattern &* 0x9E37_79B9_7F4A_7C15 ^ site.y.bitPattern
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 31
    return 15 - UInt32(Swift.min(hash.trailingZeroBitCount / 2, 15))
  }

  /// The way along the Hilbert curve to a cell.
  private static func position(_ column: Int, _ row: Int) -> UInt32 {
    var x = column
    var y = row
    var distance = 0
    var side = cells / 2
    while side > 0 {
      let right = x & side != 0
      let top = y & side != 0
      distance += side * side * (top ? (right ? 2 : 1) : (right ? 3 : 0))
      if !top {
        if right {
          x = cells - 1 - x
          y = cells - 1 - y
        }
        swap(&x, &y)
      }
      side /= 2
    }
    return UInt32(truncatingIfNeeded: distance)
  }

  /// Of sites with one key, by position and index; of sites at one position, the first.
  private static func distinct(_ keyed: [UInt64], _ sites: [PlanePoint?]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(keyed.count)
    var start = 0
    while start < keyed.count {
      var end = start + 1
      while end < keyed.count, keyed[end] >> 32 == keyed[start] >> 32 { end += 1 }
      guard end > start + 1 else {
        result.append(Int32(truncatingIfNeeded: keyed[start]))
        start = end
        continue
      }
      let group = keyed[start..<end].compactMap { key -> (site: PlanePoint, index: Int32)? in
        let index = Int32(truncatingIfNeeded: key)
        return sites[Int(index)].map { ($0, index) }
      }
      let sorted = group.sorted {
        $0.site == $1.site ? $0.index < $1.index : $0.site.precedes($1.site)
      }
      for (offset, entry) in sorted.enumerated()
      where offset == 0 || sorted[offset - 1].site != entry.site {
        result.append(entry.index)
      }
      start = end
    }
    return result
  }
}
