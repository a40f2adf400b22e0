/// Vertices in buckets of a grid, about two to a bucket, for finding those near a place.
///
/// In a bucket they stand by x, so that a bucket with many is searched only where it matters.
struct VertexGrid {
  private let points: [PlanePoint]
  private let minX: Double
  private let minY: Double
  private let scale: Double
  private let columns: Int
  private let rows: Int
  private var starts: [Int32]
  private var vertices: [Int32]

  init(_ points: [PlanePoint]) {
    var box = PlaneBox()
    for point in points { box.extend(to: point) }
    self.points = points
    (minX, minY) = points.isEmpty ? (0, 0) : (box.minX, box.minY)
    let (width, height) = (max(box.width, 1e-6), max(box.height, 1e-6))
    let count = Double(max(points.count / 2, 1))
    scale = min(
      (count / width / height).squareRoot(), 4096 / min(width, height), count / max(width, height))
    columns = Int(width * scale) + 1
    rows = Int(height * scale) + 1
    starts = [Int32](repeating: 0, count: columns * rows + 1)
    vertices = [Int32](repeating: 0, count: points.count)
    fill()
  }

  private mutating func fill() {
    var buckets = [Int32](repeating: 0, count: points.count)
    for (index, point) in points.enumerated() {
      let bucket = row(point.y) * columns + column(point.x)
      buckets[index] = Int32(bucket)
      starts[bucket] += 1
    }
    var sum: Int32 = 0
    for bucket in starts.indices {
      sum += starts[bucket]
      starts[bucket] = sum
    }
    for index in points.indices.reversed() {
      let bucket = Int(buckets[index])
      starts[bucket] -= 1
      vertices[Int(starts[bucket])] = Int32(index)
    }
    for bucket in 0..<columns * rows where starts[bucket + 1] - starts[bucket] > 1 {
      vertices[Int(starts[bucket])..<Int(starts[bucket + 1])]
        .sort { points[Int($0)].x < points[Int($1)].x }
    }
  }

  @inline(__always)
  private func column(_ x: Double) -> Int {
    Int(min(max((x - minX) * scale, 0), Double(columns - 1)))
  }

  @inline(__always)
  private func row(_ y: Double) -> Int { Int(min(max((y - minY) * scale, 0), Double(rows - 1))) }

  /// Calls with every vertex in a box, bucket by bucket.
  @inline(__always)
  func forEach(
    fromX: Double, _ fromY: Double, toX: Double, _ toY: Double, _ body: (Int32) -> Void
  ) {
    let (firstColumn, lastColumn) = (column(fromX), column(toX))
    for row in row(fromY)...row(toY) {
      for bucket in row * columns + firstColumn...row * columns + lastColumn {
        var index = Int(starts[bucket])
        let end = Int(starts[bucket + 1])
        if end - index > 16 { index = firstIndex(atLeast: fromX, index, end) }
        while index < end {
          let vertex = vertices[index]
          let point = points[Int(vertex)]
          if point.x > toX { break }
          if point.x >= fromX, point.y >= fromY, point.y <= toY { body(vertex) }
          index += 1
        }
      }
    }
  }

  private func firstIndex(atLeast x: Double, _ start: Int, _ end: Int) -> Int {
    var (low, high) = (start, end)
    while low < high {
      let middle = (low + high) / 2
      if points[Int(vertices[middle])].x < x { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
