/// Trees as the tables hold them, checked.
struct ForestSource {
  /// The first node of each tree.
  let roots: [UInt32]
  /// Which number each node asks about.
  let features: [UInt8]
  /// At most this goes left, more goes right.
  let thresholds: [Float]
  /// Where to go: a node of the same tree farther on, or a leaf, bits inverted.
  let lefts: [Int16]
  let rights: [Int16]
  let leaves: [Float]

  /// Reads the trees; nil when the bytes are none, or ask about numbers that do not exist.
  init?(_ bytes: inout ByteReading, width: Int) {
    guard let roots = bytes.list(UInt32.self), let features = bytes.list(UInt8.self),
      let thresholds = bytes.fractions(), let lefts = bytes.list(Int16.self),
      let rights = bytes.list(Int16.self), let leaves = bytes.fractions(),
      thresholds.count == features.count, lefts.count == features.count,
      rights.count == features.count, roots.allSatisfy({ $0 < features.count }),
      features.allSatisfy({ $0 < width })
    else { return nil }
    // Each node but a root has one parent, before it, so that every walk ends and the trees are
    // no larger than their tables.
    var hasParent = [Bool](repeating: false, count: features.count)
    for node in features.indices {
      for child in [Int(lefts[node]), Int(rights[node])] {
        if child >= 0 {
          guard child > node, child < features.count, !hasParent[child] else { return nil }
          hasParent[child] = true
        } else if ~child >= leaves.count {
          return nil
        }
      }
    }
    guard Set(roots).count == roots.count, roots.allSatisfy({ !hasParent[Int($0)] }) else {
      return nil
    }
    self.roots = roots
    self.features = features
    self.thresholds = thresholds
    self.lefts = lefts
    self.rights = rights
    self.leaves = leaves
  }
}
