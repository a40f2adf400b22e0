/// One connected area of one label: cells that hang together over shared edges.
package struct PartitionArea: Hashable, Sendable {
  /// The label of its cells.
  package let label: Int32
  /// Its cells, ascending.
  package let cells: [Int32]
  /// What it covers; more than one polygon where clipping has cut a cell in pieces.
  package let polygons: [Polygon]

  /// What names it among the areas of a day: its smallest cell.
  package var name: Int32 { cells.first ?? VoronoiDiagram.outside }

  /// A polygon of vertices of the diagram; rings are not closed by repeating the first vertex.
  package struct Polygon: Hashable, Sendable {
    /// Counter-clockwise, from its smallest vertex, no vertex twice.
    package let outer: [Int32]
    /// Clockwise, each from its smallest vertex, no vertex twice; they touch the outer ring and each
    /// other in vertices at most.
    package let holes: [[Int32]]
  }
}
