/// A cell that its circle cuts: where its edges leave and enter the circle, and the arcs between.
struct ReachedCell {
  private let site: PlanePoint
  private let reach: Double
  private var cuts: [Cut] = []
  /// Pseudo-angles of the vertices between the inscribed polygon and the circle.
  private var bulges: [(angle: Double, corner: PlanePoint)] = []
  /// Of the edges as they were, those that a ray from the circle's easternmost point crosses.
  private var crossesRay = false
  private let east: PlanePoint

  /// Part of the circle's polygon, counter-clockwise; without ends it is the whole.
  struct Arc {
    let ends: (from: Int32, to: Int32)?
    let corners: [PlanePoint]
  }

  private struct Cut {
    let angle: Double
    let vertex: Int32
    let leaves: Bool
  }

  init(site: PlanePoint, reach: Double) {
    self.site = site
    self.reach = reach
    east = PlanePoint(x: site.x + reach, y: site.y)
  }

  /// Notes an edge of the cell as it was before the cut.
  mutating func note(_ from: PlanePoint, _ to: PlanePoint) {
    if (from.y > east.y) != (to.y > east.y), (orientation(from, to, east) > 0) == (to.y > from.y) {
      crossesRay.toggle()
    }
    let squared = from.squaredDistance(to: site)
    let inner = reach * Directions.innerRatio
    guard squared <= reach * reach, squared > inner * inner else { return }
    let (dx, dy) = (from.x - site.x, from.y - site.y)
    let scale = reach / squared.squareRoot()
    bulges.append(
      (
        Directions.pseudoAngle(dx, dy),
        PlanePoint(x: site.x + dx * scale, y: site.y + dy * scale)
      ))
  }

  /// Notes where the cell's edges, the cell on their left, leave or enter the circle.
  mutating func mark(_ vertex: Int32, _ point: PlanePoint, leaves: Bool) {
    let angle = Directions.pseudoAngle(point.x - site.x, point.y - site.y)
    cuts.append(Cut(angle: angle, vertex: vertex, leaves: leaves))
  }

  /// The arcs that close the cell: from each way out to the next way in.
  func arcs() -> [Arc] {
    let all = corners
    guard !cuts.isEmpty else {
      return crossesRay ? [Arc(ends: nil, corners: all.map(\.corner))] : []
    }
    let sorted = cuts.sorted {
      $0.angle != $1.angle ? $0.angle < $1.angle : $0.vertex < $1.vertex
    }
    var arcs: [Arc] = []
    var open: [Cut] = []
    var isUsed = [Bool](repeating: false, count: sorted.count)
    for turn in 0..<2 {
      for (index, cut) in sorted.enumerated() where !isUsed[index] {
        if cut.leaves {
          if turn == 0 { open.append(cut) }
        } else if let start = open.popLast() {
          isUsed[index] = true
          let after = all.filter { $0.angle > start.angle }
          let before = all.filter { $0.angle < cut.angle }
          let between = turn == 0 ? after.filter { $0.angle < cut.angle } : after + before
          arcs.append(Arc(ends: (start.vertex, cut.vertex), corners: between.map(\.corner)))
        }
      }
    }
    return arcs
  }

  /// The corners of the circle's polygon by angle.
  private var corners: [(angle: Double, corner: PlanePoint)] {
    let fixed = Directions.all.map {
      (
        angle: Directions.pseudoAngle($0.x, $0.y),
        corner: PlanePoint(x: site.x + reach * $0.x, y: site.y + reach * $0.y)
      )
    }
    return (fixed + bulges).sorted { $0.angle < $1.angle }
  }
}
