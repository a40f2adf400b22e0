/// Which cells belong to which area while cells change, one after the other.
struct Membership {
  /// Areas whose cells or borders may have changed, by their place.
  private(set) var dirty: Set<Int32> = []
  /// The dirty areas as they were; none for those made meanwhile.
  private(set) var original: [Int32: PartitionArea] = [:]
  /// Cells that came to an area, some of which may have left again.
  private var arrivals: [Int32: [Int32]] = [:]

  private mutating func touch(_ slot: Int32, _ partition: Partition) {
    if dirty.insert(slot).inserted { original[slot] = partition.slots[Int(slot)]?.area }
  }

  /// Takes a cell out of its area, which may fall apart.
  mutating func leave(_ cell: Int32, _ partition: inout Partition) {
    let slot = partition.slotOf[Int(cell)]
    guard slot >= 0 else { return }
    touch(slot, partition)
    partition.slotOf[Int(cell)] = -1
    let seeds = partition.diagram.cellsBeside(cell).filter { partition.slotOf[Int($0)] == slot }
    guard seeds.count > 1 else { return }
    for part in AreaSplit.parts(from: seeds, in: partition) {
      let new = partition.addSlot(labelled: partition.labels[Int(cell)])
      touch(new, partition)
      for member in part { partition.slotOf[Int(member)] = new }
      arrivals[new] = part
    }
  }

  /// Puts a cell into the area of its label beside it; of several, they become one.
  mutating func join(_ cell: Int32, _ partition: inout Partition) {
    let label = partition.labels[Int(cell)]
    guard label >= 0, !partition.diagram.edgesOfCell[cell].isEmpty else { return }
    let beside = Set(
      partition.diagram.cellsBeside(cell).filter { partition.labels[Int($0)] == label }
        .map { partition.slotOf[Int($0)] })
    let slot: Int32
    if let largest = beside.max(by: { size($0, partition) < size($1, partition) }) {
      slot = largest
    } else {
      slot = partition.addSlot(labelled: label)
    }
    touch(slot, partition)
    partition.slotOf[Int(cell)] = slot
    arrivals[slot, default: []].append(cell)
    for other in beside where other != slot {
      touch(other, partition)
      for member in members(other, partition) {
        partition.slotOf[Int(member)] = slot
        arrivals[slot, default: []].append(member)
      }
    }
  }

  /// Writes the cells of an area into it.
  func settle(_ slot: Int32, _ partition: inout Partition) {
    let cells = members(slot, partition)
    guard let label = partition.slots[Int(slot)]?.area.label else { return }
    partition.slots[Int(slot)]?.area = PartitionArea(label: label, cells: cells, polygons: [])
  }

  private func size(_ slot: Int32, _ partition: Partition) -> Int {
    (partition.slots[Int(slot)]?.area.cells.count ?? 0) + (arrivals[slot]?.count ?? 0)
  }

  /// The cells that are in an area now, ascending.
  private func members(_ slot: Int32, _ partition: Partition) -> [Int32] {
    let old = partition.slots[Int(slot)]?.area.cells ?? []
    let stayed = old.filter { partition.slotOf[Int($0)] == slot }
    let came = Set(arrivals[slot] ?? []).filter { partition.slotOf[Int($0)] == slot }
    return came.isEmpty ? stayed : merge(stayed, came.sorted())
  }

  /// Two sorted arrays as one, each value once.
  private func merge(_ one: [Int32], _ other: [Int32]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(one.count + other.count)
    var index = 0
    for value in one {
      while index < other.count, other[index] < value {
        result.append(other[index])
        index += 1
      }
      if index < other.count, other[index] == value { index += 1 }
      result.append(value)
    }
    return result + other[index...]
  }
}

extension Partition {
  /// A place for a new area.
  mutating func addSlot(labelled label: Int32) -> Int32 {
    let area = PartitionArea(label: label, cells: [], polygons: [])
    slots.append(AreaSlot(area: area, circuits: []))
    return Int32(slots.count - 1)
  }
}
