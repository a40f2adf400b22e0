import Model
import Tessellation

/// To which area each cell belongs on one day.
///
/// A cell belongs to the area that its place's answer says. A place of which nothing has been said takes
/// over, with the basis `interpolated`, what is said of the nearest place that has evidence, if the answer
/// there is clear and all of the cell lies within reach of that place. Everything else has no data.
struct CellKinds {
  private let tessellation: VoronoiDiagram
  private let reach: Double
  private var answers: [CellAnswer]
  private var evidence: PointGrid
  private let cells: PointGrid
  /// The nearest place with evidence, of cells without.
  private var nearest: [Int32: Int32] = [:]
  /// The cells that take over from a place.
  private var followers: [Int32: Set<Int32>] = [:]

  /// The cells of a first day.
  ///
  /// - Parameters:
  ///   - tessellation: the cells.
  ///   - answers: one for each cell.
  ///   - reach: how far from a place its answer may be drawn, in metres.
  /// - Complexity: O(n) in cells, and for those without evidence in the cells around within reach.
  init(_ tessellation: VoronoiDiagram, _ answers: [CellAnswer], reach: Double) {
    self.tessellation = tessellation
    self.reach = reach
    self.answers = answers
    var evidence = PointGrid(size: reach / 4)
    var cells = PointGrid(size: reach / 4)
    for (index, site) in tessellation.sites.enumerated() {
      let cell = Int32(clamping: index)
      cells.insert(cell, at: site)
      if answers[index].hasEvidence { evidence.insert(cell, at: site) }
    }
    self.evidence = evidence
    self.cells = cells
    for index in answers.indices where !answers[index].hasEvidence {
      follow(Int32(clamping: index))
    }
  }

  /// The area of a cell; nil where there are no data.
  func kind(of cell: Int32) -> AreaKind? {
    let answer = answers[Int(cell)]
    if answer.hasEvidence { return answer.area }
    return nearest[cell].flatMap { answers[Int($0)].interpolatedArea }
  }

  /// Takes over new answers, and returns the cells whose area may be another one now, in order.
  mutating func update(_ changes: [(cell: Int32, answer: CellAnswer)]) -> [Int32] {
    var touched: Set<Int32> = []
    for (cell, answer) in changes {
      let old = answers[Int(cell)]
      answers[Int(cell)] = answer
      touched.insert(cell)
      if old.hasEvidence != answer.hasEvidence {
        touched.formUnion(move(cell, hasEvidence: answer.hasEvidence))
      }
      touched.formUnion(followers[cell] ?? [])
    }
    return touched.sorted()
  }

  /// A place gains or loses evidence: whoever is near may follow another one now.
  private mutating func move(_ cell: Int32, hasEvidence: Bool) -> Set<Int32> {
    let site = tessellation.sites[Int(cell)]
    if hasEvidence { evidence.insert(cell, at: site) } else { evidence.remove(cell, at: site) }
    var around: Set<Int32> = [cell]
    cells.forEach(within: reach, of: site) { other, _ in
      if !answers[Int(other)].hasEvidence { around.insert(other) }
    }
    for other in around { follow(other) }
    return around
  }

  /// Finds whom a cell follows now.
  private mutating func follow(_ cell: Int32) {
    if let old = nearest.removeValue(forKey: cell) { followers[old]?.remove(cell) }
    guard !answers[Int(cell)].hasEvidence,
      let place = evidence.nearest(within: reach, of: tessellation.sites[Int(cell)]),
      tessellation.greatestDistance(
        from: tessellation.sites[Int(place)], inCell: Int(cell)) <= reach
    else { return }
    nearest[cell] = place
    followers[place, default: []].insert(cell)
  }
}
