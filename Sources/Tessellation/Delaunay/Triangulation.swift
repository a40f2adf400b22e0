/// A Delaunay triangulation of sites and of three ghosts far outside, so that no site is on its hull.
///
/// Triangle `t` has the half-edges `3t`, `3t + 1`, `3t + 2`, counter-clockwise; half-edge `e` goes
/// from `corners[e]` to `corners[next(e)]`, and `twins[e]` is the same edge seen from the triangle on
/// its right, -1 on the outermost triangle. Points 0, 1, 2 are the ghosts.
struct Triangulation: ~Copyable {
  let points: UnsafeMutablePointer<PlanePoint>
  let pointCount: Int
  let corners: UnsafeMutablePointer<Int32>
  let twins: UnsafeMutablePointer<Int32>
  private(set) var triangleCount = 0
  var pending: [Int32] = []

  static let ghosts = 3

  /// Triangulates.
  ///
  /// - Parameters:
  ///   - sites: different positions within the bounds of the predicates, each near the one before.
  ///   - extent: a box about all that the triangulation is asked about, the sites included. No
  ///     point of the box is nearer to a ghost than to a site.
  /// - Complexity: O(n log n) expected, O(n) in practice for sites in Hilbert order.
  init(of sites: [PlanePoint], extent: PlaneBox) {
    pointCount = sites.count + Triangulation.ghosts
    points = .allocate(capacity: pointCount)
    corners = .allocate(capacity: 3 * (2 * sites.count + 1))
    twins = .allocate(capacity: 3 * (2 * sites.count + 1))
    let reach = 40 * max(extent.width + extent.height, 1)
    let centre = extent.centre
    points[0] = PlanePoint(x: centre.x - reach, y: centre.y - reach / 2)
    points[1] = PlanePoint(x: centre.x + reach, y: centre.y - reach / 2)
    points[2] = PlanePoint(x: centre.x, y: centre.y + reach)
    for (index, site) in sites.enumerated() { points[index + Triangulation.ghosts] = site }
    let first = addTriangle()
    for corner in 0..<Int32(Triangulation.ghosts) {
      corners[Int(3 * first + corner)] = corner
      twins[Int(3 * first + corner)] = -1
    }
    var near = first
    for point in Triangulation.ghosts..<pointCount { near = insert(Int32(point), near: near) }
  }

  deinit {
    points.deallocate()
    corners.deallocate()
    twins.deallocate()
  }

  mutating func addTriangle() -> Int32 {
    defer { triangleCount += 1 }
    return Int32(truncatingIfNeeded: triangleCount)
  }

  /// The half-edge after another about their triangle.
  @inline(__always)
  static func next(_ edge: Int32) -> Int32 { edge % 3 == 2 ? edge - 2 : edge + 1 }

  /// The half-edge before another about their triangle.
  @inline(__always)
  static func previous(_ edge: Int32) -> Int32 { edge % 3 == 0 ? edge + 2 : edge - 1 }

  @inline(__always)
  func position(_ point: Int32) -> PlanePoint { points[Int(point)] }

  @inline(__always)
  func origin(_ edge: Int32) -> Int32 { corners[Int(edge)] }

  @inline(__always)
  func target(_ edge: Int32) -> Int32 { corners[Int(Triangulation.next(edge))] }

  @inline(__always)
  func twin(_ edge: Int32) -> Int32 { twins[Int(edge)] }
}
