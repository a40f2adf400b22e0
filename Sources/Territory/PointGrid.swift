import Tessellation

/// Points of a plane in square bins, so that those near a position are found without looking at all.
struct PointGrid {
  private struct Bin: Hashable {
    let column: Int
    let row: Int
  }

  private let size: Double
  private var bins: [Bin: [(point: PlanePoint, value: Int32)]] = [:]

  /// An empty grid.
  ///
  /// - Parameter size: width of a bin in metres, more than 0; about the distances that are asked for.
  init(size: Double) { self.size = size }

  /// Puts a point in.
  mutating func insert(_ value: Int32, at point: PlanePoint) {
    bins[bin(of: point), default: []].append((point, value))
  }

  /// Takes a point out, if it is there.
  mutating func remove(_ value: Int32, at point: PlanePoint) {
    bins[bin(of: point)]?.removeAll { $0.value == value }
  }

  /// The points at most so far from a position, with the squares of their distances, in no order.
  ///
  /// - Complexity: linear in the points of the bins that the circle touches.
  func forEach(
    within radius: Double, of point: PlanePoint, _ body: (Int32, _ squaredDistance: Double) -> Void
  ) {
    let low = bin(of: PlanePoint(x: point.x - radius, y: point.y - radius))
    let high = bin(of: PlanePoint(x: point.x + radius, y: point.y + radius))
    for column in low.column...high.column {
      for row in low.row...high.row {
        for entry in bins[Bin(column: column, row: row)] ?? [] {
          let squared = entry.point.squaredDistance(to: point)
          if squared <= radius * radius { body(entry.value, squared) }
        }
      }
    }
  }

  /// The nearest point at most so far from a position; of several equally near the least value.
  func nearest(within radius: Double, of point: PlanePoint) -> Int32? {
    var best: (squared: Double, value: Int32)?
    forEach(within: radius, of: point) { value, squared in
      if best.map({ (squared, value) < $0 }) ?? true { best = (squared, value) }
    }
    return best?.value
  }

  private func bin(of point: PlanePoint) -> Bin {
    Bin(column: index(point.x), row: index(point.y))
  }

  /// Numbers too large for a bin share the outermost one.
  private func index(_ number: Double) -> Int {
    Int(max(-1e9, min(1e9, (number / size).rounded(.down))))
  }
}
