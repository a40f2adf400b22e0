/// Boosted regression trees: the sum of what each tree says (Friedman 2001,
/// doi:10.1214/aos/1013203451).
///
/// All walks through one tree take equally many steps, and a leaf leads to itself, so that eight rows,
/// or one row through eight trees, walk side by side without a jump that could be guessed wrong.
struct Forest: Sendable {
  /// A question about one number of a row, or a leaf.
  private struct Node {
    /// At most this goes to `child`, more to the node after it.
    var threshold: Float
    var child: UInt16
    /// Where the number that it asks about stands among eight rows that are written side by side.
    var number: UInt16
  }

  /// How many walks there are at a time.
  private static let lanes = 8

  private struct Tree {
    var start: Int
    var depth: Int
  }

  private var trees: [Tree] = []
  private var nodes: [Node] = []
  /// What each leaf says, at its node's place.
  private var values: [Float] = []

  /// Reads a forest; nil when the bytes are none, or ask about numbers that do not exist.
  init?(_ bytes: inout ByteReading, width: Int) {
    guard let source = ForestSource(&bytes, width: width) else { return nil }
    for root in source.roots { addTree(Int(root), of: source) }
    guard nodes.count <= Int(UInt16.max) else { return nil }
  }

  /// Lays a tree out by levels, the two children of a node side by side.
  private mutating func addTree(_ root: Int, of source: ForestSource) {
    var tree = Tree(start: nodes.count, depth: 0)
    var level = [(here: add(), node: root)]
    while level.contains(where: { $0.node >= 0 }) {
      tree.depth += 1
      var next: [(here: Int, node: Int)] = []
      for (here, node) in level where node >= 0 {
        let left = add()
        let right = add()
        nodes[here] = Node(
          threshold: source.thresholds[node], child: UInt16(truncatingIfNeeded: left),
          number: UInt16(source.features[node]) * UInt16(Forest.lanes))
        next.append((left, Int(source.lefts[node])))
        next.append((right, Int(source.rights[node])))
      }
      for (here, node) in level where node < 0 { values[here] = source.leaves[~node] }
      level = next
    }
    for (here, node) in level where node < 0 { values[here] = source.leaves[~node] }
    trees.append(tree)
  }

  /// Adds a leaf of which nothing is known yet.
  private mutating func add() -> Int {
    let here = nodes.count
    nodes.append(Node(threshold: .infinity, child: UInt16(truncatingIfNeeded: here), number: 0))
    values.append(0)
    return here
  }

  /// The sums over all trees, one for each row of so many numbers.
  ///
  /// - Complexity: O(rows × trees × depth).
  func values(_ rows: [Float], width: Int, into sums: inout [Float]) {
    sums.removeAll(keepingCapacity: true)
    guard width > 0, rows.count >= width else { return }
    let count = rows.count / width
    withUnsafeTemporaryAllocation(of: Float.self, capacity: width * Forest.lanes) { block in
      for first in stride(from: 0, to: count, by: Forest.lanes) {
        let filled = min(Forest.lanes, count - first)
        for lane in 0..<Forest.lanes {
          let row = (first + min(lane, filled - 1)) * width
          for number in 0..<width { block[number * Forest.lanes + lane] = rows[row + number] }
        }
        if filled == 1 {
          sums.append(sumOfOne(UnsafeBufferPointer(block)))
        } else {
          let all = sumsOfAll(UnsafeBufferPointer(block))
          for lane in 0..<filled { sums.append(all[lane]) }
        }
      }
    }
  }

  /// Where eight walks end, each from its own node and all after so many steps.
  ///
  /// A sound node asks about one of the numbers of the block and leads to a node of its tree.
  ///
  /// - Parameters:
  ///   - starts: the node each begins at.
  ///   - steps: how many questions each asks.
  ///   - nodes: all nodes.
  ///   - block: the rows, number by number, a lane for each row.
  ///   - stride: 1 where each walk asks about a row of its own, 0 where all ask about the first.
  /// - Returns: the node each ends at.
  @inline(__always)
  private static func walk(
    from starts: SIMD8<Int>, steps: Int, _ nodes: UnsafeBufferPointer<Node>,
    _ block: UnsafeBufferPointer<Float>, stride: Int
  ) -> SIMD8<Int> {
    @inline(__always)
    func next(_ node: Int, _ lane: Int) -> Int {
      let question = nodes[node]
      return Int(question.child)
        + (block[Int(question.number) + lane * stride] > question.threshold ? 1 : 0)
    }
    var (a, b, c, d) = (starts[0], starts[1], starts[2], starts[3])
    var (e, f, g, h) = (starts[4], starts[5], starts[6], starts[7])
    for _ in 0..<steps {
      a = next(a, 0)
      b = next(b, 1)
      c = next(c, 2)
      d = next(d, 3)
      e = next(e, 4)
      f = next(f, 5)
      g = next(g, 6)
      h = next(h, 7)
    }
    return SIMD8(a, b, c, d, e, f, g, h)
  }

  /// The sums of eight rows, each tree walked by all of them.
  private func sumsOfAll(_ block: UnsafeBufferPointer<Float>) -> SIMD8<Float> {
    var sums = SIMD8<Float>(repeating: 0)
    nodes.withUnsafeBufferPointer { nodes in
      values.withUnsafeBufferPointer { values in
        for tree in trees {
          let leaves = Forest.walk(
            from: SIMD8(repeating: tree.start), steps: tree.depth, nodes, block, stride: 1)
          var said = SIMD8<Float>(repeating: 0)
          for lane in 0..<Forest.lanes { said[lane] = values[leaves[lane]] }
          sums += said
        }
      }
    }
    return sums
  }

  /// The sum of the first row, which walks through eight trees at a time.
  private func sumOfOne(_ block: UnsafeBufferPointer<Float>) -> Float {
    var sum: Float = 0
    nodes.withUnsafeBufferPointer { nodes in
      values.withUnsafeBufferPointer { values in
        for first in stride(from: 0, to: trees.count, by: Forest.lanes) {
          let some = trees[first..<min(first + Forest.lanes, trees.count)]
          var starts = SIMD8<Int>(repeating: 0)
          for lane in 0..<Forest.lanes {
            starts[lane] = some[min(first + lane, some.endIndex - 1)].start
          }
          let leaves = Forest.walk(
            from: starts, steps: some.reduce(0) { max($0, $1.depth) }, nodes, block, stride: 0)
          for number in 0..<some.count { sum += values[leaves[number]] }
        }
      }
    }
    return sum
  }
}
