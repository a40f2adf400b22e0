/// A line between two sides, as long as the two stay the same.
package struct Front: Hashable, Sendable {
  /// The side on its left: the lower of the two.
  package let left: Int32
  /// The side on its right.
  package let right: Int32
  /// Its vertices in order; a closed line ends at the vertex it began with.
  package let vertices: [Int32]
  /// Its segments in order, one between each two vertices.
  package let segments: [Segment]

  /// What names it among the fronts of a day: its lowest edge.
  package var name: Int32 { segments.reduce(.max) { min($0, $1.edge) } }

  /// Whether it ends where it began.
  package var isClosed: Bool { vertices.first == vertices.last }

  /// One edge of the diagram.
  package struct Segment: Hashable, Sendable {
    /// The index of the edge.
    package let edge: Int32
    /// The cell on the left of the front.
    package let left: Int32
    /// The cell on the right of the front.
    package let right: Int32
  }
}
