package import Model
import Projection
import Tessellation

/// The areas and fronts of a map, each with the days on which it is the same.
package struct TerritoryHistory {
  /// An answer about a place on some days, the last of which is not one of them.
  package typealias Span = (from: Day, to: Day, answer: CellAnswer)

  /// By kind, then by the least id of their places, then by day.
  package private(set) var areas: [TerritoryArea] = []
  /// By sides, then by name, then by day.
  package private(set) var fronts: [TerritoryFront] = []

  private let map: TerritoryMap
  private let legend: Legend
  private var kinds: CellKinds
  private var partition: Partition
  private var holders: LastHolders
  private var measures: FrontMeasures
  private var liveAreas: [Int32: TerritoryArea] = [:]
  private var liveFronts: [Int32: TerritoryFront] = [:]

  /// The history from one day to another.
  ///
  /// - Parameters:
  ///   - map: the cells.
  ///   - spans: for each cell the answers about its place, gapless over the days asked.
  ///   - from: the first day.
  ///   - to: the day after the last.
  /// - Throws: `ProjectionError` when PROJ is missing.
  /// - Complexity: O(n) in cells for the first day; for each further one what touches the changes.
  package init(of map: TerritoryMap, _ spans: [[Span]], from: Day, to: Day) throws {
    self.map = map
    let nothing = CellAnswer(.noEvidence)
    let first = spans.map { $0.first { $0.from <= from && from < $0.to }?.answer ?? nothing }
    let legend = Legend(spans.joined().map(\.answer))
    self.legend = legend
    kinds = CellKinds(map.tessellation, first, reach: map.reach)
    let cells = map.places.indices.map { Int32(clamping: $0) }
    partition = Partition(
      of: map.tessellation, labels: cells.map { [kinds] in legend.label(kinds.kind(of: $0)) },
      sides: { legend.side(of: $0) })
    holders = LastHolders(cells.map { [kinds] in kinds.kind(of: $0)?.side })
    measures = FrontMeasures(map)
    for area in partition.areas { begin(area, on: from) }
    for front in partition.fronts { try begin(front, on: from, gained: nil) }
    for (day, changes) in TerritoryHistory.changes(spans, after: from, before: to) {
      try advance(to: day, changes)
    }
    for name in liveAreas.keys.sorted() { end(area: name, on: to) }
    for name in liveFronts.keys.sorted() { end(front: name, on: to) }
    areas.sort { $0.order < $1.order }
    fronts.sort { $0.order < $1.order }
  }

  /// What begins on which day, by day.
  private static func changes(
    _ spans: [[Span]], after from: Day, before to: Day
  ) -> [(day: Day, changes: [(cell: Int32, answer: CellAnswer)])] {
    var byDay: [Day: [(cell: Int32, answer: CellAnswer)]] = [:]
    for (cell, spans) in spans.enumerated() {
      for span in spans where span.from > from && span.from < to {
        byDay[span.from, default: []].append((Int32(clamping: cell), span.answer))
      }
    }
    return byDay.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private mutating func advance(
    to day: Day, _ changes: [(cell: Int32, answer: CellAnswer)]
  ) throws {
    let labels = kinds.update(changes).map { cell in
      (cell: cell, label: legend.label(kinds.kind(of: cell)))
    }
    var gains = Gains(map)
    for (cell, label) in labels {
      holders.update(cell, to: legend.kind(of: label)?.side).map { gains.add(cell, from: $0) }
    }
    let change = partition.relabel(labels)
    for name in change.removedAreas { end(area: name, on: day) }
    for name in change.removedFronts { end(front: name, on: day) }
    for area in change.areas { begin(area, on: day) }
    for front in change.fronts {
      let sides = (legend.side(at: front.left), legend.side(at: front.right))
      try begin(front, on: day, gained: gains.take(along: front, sides))
    }
  }

  private mutating func begin(_ area: PartitionArea, on day: Day) {
    guard let kind = legend.kind(of: area.label), let first = map.place(area.name) else { return }
    liveAreas[area.name] = TerritoryArea(
      kind: kind, first: first.id, cells: area.cells.count,
      squareKilometres: area.cells.reduce(0) { $0 + map.squareKilometres[Int($1)] },
      rings: area.polygons.map { [$0.outer] + $0.holes }, from: day, to: day)
  }

  private mutating func end(area name: Int32, on day: Day) {
    guard var area = liveAreas.removeValue(forKey: name) else { return }
    area.to = day
    areas.append(area)
  }

  private mutating func begin(
    _ front: Front, on day: Day, gained: (left: Double, right: Double)?
  ) throws {
    guard let left = legend.side(at: front.left), let right = legend.side(at: front.right) else {
      return
    }
    let measure = try measures.measure(front)
    liveFronts[front.name] = TerritoryFront(
      left: left, right: right, name: measures.name(of: front), vertices: front.vertices,
      metres: measure.metres, uncertaintyMetres: measure.uncertaintyMetres, gained: gained,
      from: day, to: day)
  }

  private mutating func end(front name: Int32, on day: Day) {
    guard var front = liveFronts.removeValue(forKey: name) else { return }
    front.to = day
    fronts.append(front)
  }
}
