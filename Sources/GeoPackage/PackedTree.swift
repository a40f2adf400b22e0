/// An R-tree made at once of all its boxes, which takes a tenth of the time of adding them one by one.
///
/// Boxes are sorted into vertical strips by their middle, each strip from south to north, and cut into full
/// nodes (Leutenegger, Lopez, Edgington: STR, a simple and efficient algorithm for R-tree packing, 1997).
/// Nodes are the bytes that SQLite's R*Tree module keeps in its tables `_node`, `_parent` and `_rowid`:
/// depth and count as 16 bits, then a 64-bit number and minx, maxx, miny, maxy as 32-bit numbers for each
/// cell, all big-endian.
/// - Complexity: O(n log n) in boxes; 24 bytes of memory for each.
struct PackedTree {
  /// A row's box, rounded outwards as SQLite does.
  struct Box {
    let id: Int64
    let minX: Float, maxX: Float, minY: Float, maxY: Float

    init(id: Int64, _ envelope: Envelope) {
      self.id = id
      minX = Box.down(envelope.minX)
      maxX = Box.up(envelope.maxX)
      minY = Box.down(envelope.minY)
      maxY = Box.up(envelope.maxY)
    }

    /// The box of a node.
    fileprivate init(node: Int64, around boxes: ArraySlice<Box>) {
      id = node
      minX = boxes.reduce(.infinity) { min($0, $1.minX) }
      maxX = boxes.reduce(-.infinity) { max($0, $1.maxX) }
      minY = boxes.reduce(.infinity) { min($0, $1.minY) }
      maxY = boxes.reduce(-.infinity) { max($0, $1.maxY) }
    }

    private static func down(_ value: Double) -> Float {
      let rounded = Float(value)
      return Double(rounded) > value ? Float(value * (value < 0 ? outwards : inwards)) : rounded
    }

    private static func up(_ value: Double) -> Float {
      let rounded = Float(value)
      return Double(rounded) < value ? Float(value * (value < 0 ? inwards : outwards)) : rounded
    }

    /// SQLite's `RNDAWAY` and `RNDTOWARDS`.
    private static let outwards = 1.0 + 1.0 / 8_388_608
    private static let inwards = 1.0 - 1.0 / 8_388_608
  }

  /// A node as SQLite keeps it.
  struct Node {
    let number: Int64
    /// The node above; nil for the root, whose number is 1.
    let parent: Int64?
    let bytes: [UInt8]
  }

  /// All nodes in the order of their numbers.
  private(set) var nodes: [Node] = []
  /// The leaf of each row, by the number of the row.
  private(set) var leaves: [(row: Int64, node: Int64)] = []

  /// Packs boxes into nodes of so many bytes.
  init(_ boxes: [Box], nodeSize: Int) {
    let capacity = max((nodeSize - 4) / PackedTree.cellSize, 2)
    leaves.reserveCapacity(boxes.count)
    var level = PackedTree.tiled(boxes, capacity: capacity)
    var depth = 0
    var next: Int64 = 2
    var parents: [Int64: Int64] = [:]
    var open: [(number: Int64, bytes: [UInt8])] = []
    while true {
      let groups = PackedTree.evenly(level.count, most: capacity)
      let isRoot = groups.count <= 1
      var above: [Box] = []
      for group in groups.isEmpty ? [0..<0] : groups {
        let number = isRoot ? 1 : next
        if !isRoot { next += 1 }
        let cells = level[group]
        for cell in cells {
          if depth == 0 { leaves.append((cell.id, number)) } else { parents[cell.id] = number }
        }
        open.append(
          (number, PackedTree.bytes(of: cells, depth: isRoot ? depth : 0, size: nodeSize)))
        above.append(Box(node: number, around: cells))
      }
      if isRoot { break }
      level = above
      depth += 1
    }
    nodes = open.sorted { $0.number < $1.number }
      .map { Node(number: $0.number, parent: parents[$0.number], bytes: $0.bytes) }
    leaves.sort { $0.row < $1.row }
  }

  private static let cellSize = 24

  /// Boxes in the order of tiles: strips from west to east, in each from south to north.
  private static func tiled(_ boxes: [Box], capacity: Int) -> [Box] {
    let tiles = Double((boxes.count + capacity - 1) / capacity)
    let perStrip = max(Int(tiles.squareRoot().rounded(.up)), 1) * capacity
    var sorted = boxes.sorted {
      ($0.minX + $0.maxX, $0.id) < ($1.minX + $1.maxX, $1.id)
    }
    for start in stride(from: 0, to: sorted.count, by: perStrip) {
      sorted[start..<min(start + perStrip, sorted.count)].sort {
        ($0.minY + $0.maxY, $0.id) < ($1.minY + $1.maxY, $1.id)
      }
    }
    return sorted
  }

  /// Cuts so many into as few groups as can be, none larger than another by more than one.
  private static func evenly(_ count: Int, most: Int) -> [Range<Int>] {
    let groups = (count + most - 1) / most
    return (0..<groups).map { ($0 * count / groups)..<(($0 + 1) * count / groups) }
  }

  private static func bytes(of cells: ArraySlice<Box>, depth: Int, size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }
    append(UInt16(clamping: depth))
    append(UInt16(clamping: cells.count))
    for cell in cells {
      append(cell.id)
      for bound in [cell.minX, cell.maxX, cell.minY, cell.maxY] { append(bound.bitPattern) }
    }
    bytes.append(contentsOf: repeatElement(0, count: max(0, size - bytes.count)))
    return bytes
  }
}
