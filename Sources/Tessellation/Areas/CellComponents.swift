/// Cells of one label that hang together over shared edges.
struct CellComponents {
  /// By cell, -1 for cells without a label or without an edge.
  private(set) var numbers: [Int32]
  /// The cells of each component, ascending; components by their smallest cell.
  private(set) var members: [[Int32]] = []

  init(of diagram: VoronoiDiagram, labels: [Int32]) {
    var parents = [Int32](repeating: -1, count: labels.count)
    func root(_ cell: Int32, _ parents: inout [Int32]) -> Int32 {
      var cell = cell
      while parents[Int(cell)] != cell {
        parents[Int(cell)] = parents[Int(parents[Int(cell)])]
        cell = parents[Int(cell)]
      }
      return cell
    }
    for edge in diagram.edges {
      if parents[Int(edge.left)] < 0 { parents[Int(edge.left)] = edge.left }
      if edge.right >= 0, parents[Int(edge.right)] < 0 { parents[Int(edge.right)] = edge.right }
      guard edge.right >= 0, labels[Int(edge.left)] == labels[Int(edge.right)] else { continue }
      let (a, b) = (root(edge.left, &parents), root(edge.right, &parents))
      if a < b { parents[Int(b)] = a } else { parents[Int(a)] = b }
    }
    numbers = [Int32](repeating: -1, count: labels.count)
    for cell in parents.indices where parents[cell] >= 0 && labels[cell] >= 0 {
      let root = Int(root(Int32(cell), &parents))
      if root == cell {
        numbers[cell] = Int32(members.count)
        members.append([Int32(cell)])
      } else {
        numbers[cell] = numbers[root]
        members[Int(numbers[root])].append(Int32(cell))
      }
    }
  }
}
