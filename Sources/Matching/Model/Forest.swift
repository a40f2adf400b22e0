/// Boosted regression trees: the sum of what each tree says (Friedman 2001,
/// doi:10.1214/aos/1013203451).
///
/// All walks through one tree take equally many steps, and a leaf leads to itself, so that four rows
/// walk side by side without a jump that could be guessed wrong.
struct Forest: Sendable {
  /// A question about one number of a row, or a leaf.
  private struct Node {
    /// At most this goes to `child`, more to the node after it.
    var threshold: Float
    var child: UInt16
    /// Which number it asks about.
    var feature: UInt16
  }

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
          feature: UInt16(source.features[node]))
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
    nodes.append(Node(threshold: .infinity, child: UInt16(truncatingIfNeeded: here), feature: 0))
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
    sums.append(contentsOf: repeatElement(0, count: count))
    let last = (count - 1) * width
    rows.withUnsafeBufferPointer { rows in
      nodes.withUnsafeBufferPointer { nodes in
        // A sound node asks about one of the first `width` numbers and leads to a node of its tree.
        @inline(__always) func step(_ node: Int, _ row: Int) -> Int {
          let question = nodes[node]
          let goesRight = rows[row + Int(question.feature)] > question.threshold
          return Int(question.child) + (goesRight ? 1 : 0)
        }
        for tree in trees {
          for row in stride(from: 0, to: count, by: 4) {
            let start = row * width
            let rowB = min(start + width, last)
            let rowC = min(start + 2 * width, last)
            let rowD = min(start + 3 * width, last)
            var (a, b, c, d) = (tree.start, tree.start, tree.start, tree.start)
            for _ in 0..<tree.depth {
              a = step(a, start)
              b = step(b, rowB)
              c = step(c, rowC)
              d = step(d, rowD)
            }
            sums[row] += values[a]
            if row + 1 < count { sums[row + 1] += values[b] }
            if row + 2 < count { sums[row + 2] += values[c] }
            if row + 3 < count { sums[row + 3] += values[d] }
          }
        }
      }
    }
  }
}
