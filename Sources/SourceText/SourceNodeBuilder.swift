import Model
import Yams

/// Turns a parsed tree into source nodes and refuses what these files do not use.
struct SourceNodeBuilder {
  /// The file, for messages.
  let file: SourceFile

  /// No file of ours is nested deeper than this; libyaml itself stops at 1000.
  static let maximumDepth = 24

  /// The node at some depth, 0 for the root.
  ///
  /// Line, anchor and tag are read from the case's own value: reading them from the enumeration
  /// copies the node each time, which doubled the cost.
  func node(_ node: Node, depth: Int) throws(Problem) -> SourceNode {
    switch node {
    case .scalar(let scalar):
      let line = scalar.mark?.line ?? 1
      try refuse(depth, scalar.anchor, scalar.tag, [.implicit, .str], line)
      return .scalar(scalar.string, line: line)
    case .sequence(let sequence):
      let line = sequence.mark?.line ?? 1
      try refuse(depth, sequence.anchor, sequence.tag, [.implicit, .seq], line)
      var items: [SourceNode] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
      return .sequence(items, line: line)
    case .mapping(let mapping):
      let line = mapping.mark?.line ?? 1
      try refuse(depth, mapping.anchor, mapping.tag, [.implicit, .map], line)
      return .mapping(try entries(of: mapping, depth: depth + 1), line: line)
    case .alias(let alias):
      throw broken(alias.mark?.line ?? 1, SourceNodeBuilder.anchors)
    }
  }

  private func entries(of mapping: Node.Mapping, depth: Int) throws(Problem) -> [SourceEntry] {
    var entries: [SourceEntry] = []
    entries.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      guard case .scalar(let name, let line) = try node(key, depth: depth) else {
        throw broken(key.mark?.line ?? 1, "the name of a field must be plain text")
      }
      entries.append(
        SourceEntry(key: name, keyLine: line, value: try node(value, depth: depth)))
    }
    return entries
  }

  private func refuse(
    _ depth: Int, _ anchor: Anchor?, _ tag: Tag, _ plain: [Tag.Name], _ line: Int
  ) throws(Problem) {
    guard depth <= SourceNodeBuilder.maximumDepth else {
      throw broken(line, "nested too deeply: no field here needs more than a few levels")
    }
    guard anchor == nil else { throw broken(line, SourceNodeBuilder.anchors) }
    let name = tag.rawValue
    guard plain.contains(where: { $0.rawValue == name }) else {
      throw broken(
        line, "the YAML tag \(quoted(name)) is not allowed here: every value is text, remove it")
    }
  }

  static let anchors = "YAML anchors and aliases are not allowed here: write the value out"

  private func broken(_ line: Int, _ message: String) -> Problem {
    Problem(at: file.location(line: line), .brokenYAML, message)
  }
}
