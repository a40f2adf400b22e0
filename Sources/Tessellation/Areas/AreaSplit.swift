/// Searches whether cells of one area still hang together, from all of them at once.
///
/// The searches take turns and unite where they meet. One that runs out has found a part that fell off;
/// when one is left, the rest of the area is not looked at: the cost is that of the smaller parts.
/// Reference: S. Even, Y. Shiloach, An on-line edge-deletion problem, 1981.
struct AreaSplit {
  private let partition: Partition
  private let slot: Int32
  private var searchOf: [Int32: Int] = [:]
  private var searches: [Search] = []

  private struct Search {
    var found: [Int32]
    var next = 0
    /// The search it has become part of.
    var parent: Int
  }

  /// The parts that fell off, each ascending; the part that is not listed is the rest.
  static func parts(from seeds: [Int32], in partition: Partition) -> [[Int32]] {
    var split = AreaSplit(partition, seeds)
    return split.run()
  }

  private init(_ partition: Partition, _ seeds: [Int32]) {
    self.partition = partition
    slot = seeds.first.map { partition.slotOf[Int($0)] } ?? -1
    for seed in seeds where searchOf[seed] == nil {
      searchOf[seed] = searches.count
      searches.append(Search(found: [seed], parent: searches.count))
    }
  }

  private mutating func run() -> [[Int32]] {
    var parts: [[Int32]] = []
    var active = Array(searches.indices)
    while active.count > 1 {
      for search in active where searches[search].parent == search { advance(search) }
      active = active.filter { searches[$0].parent == $0 }
      for search in active
      where active.count > 1 && searches[search].next == searches[search].found.count {
        parts.append(searches[search].found.sorted())
        active.removeAll { $0 == search }
      }
    }
    return parts
  }

  /// Looks about one cell more.
  private mutating func advance(_ search: Int) {
    guard searches[search].next < searches[search].found.count else { return }
    let cell = searches[search].found[searches[search].next]
    searches[search].next += 1
    var search = search
    for neighbour in partition.diagram.cellsBeside(cell)
    where partition.slotOf[Int(neighbour)] == slot {
      guard let met = searchOf[neighbour].map(root) else {
        searchOf[neighbour] = search
        searches[search].found.append(neighbour)
        continue
      }
      if met != search { search = unite(search, met) }
    }
  }

  private func root(_ search: Int) -> Int {
    var search = search
    while searches[search].parent != search { search = searches[search].parent }
    return search
  }

  /// Makes one search of two: what both looked about, then what both have still to look about.
  private mutating func unite(_ one: Int, _ other: Int) -> Int {
    let (first, second) = (searches[one], searches[other])
    var found = Array(first.found[..<first.next])
    found += second.found[..<second.next]
    found += first.found[first.next...]
    found += second.found[second.next...]
    searches[one].found = found
    searches[one].next = first.next + second.next
    searches[other] = Search(found: [], parent: one)
    return one
  }
}
