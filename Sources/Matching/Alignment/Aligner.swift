/// Finds the cheapest alignment of two names (Needleman and Wunsch 1970, with spans that may be
/// passed over as a whole).
///
/// It keeps its memory: align many names with one aligner.
struct Aligner {
  let costs: EditCosts
  private(set) var table = [Int32](repeating: 0, count: Aligner.width * Aligner.width)
  private(set) var text = Side()
  private(set) var name = Side()
  /// How far apart in the table the columns of the name are, each as long as the text and one more.
  private(set) var height = 0
  /// The text with the costs of lone symbols beside its own script, and beside the other one.
  private var texts = [Side(), Side()]
  private var isCrossing = false
  private var lanes = TextLanes()
  static let classes = ConsonantClass.table
  static let width = Reading.mostSymbols + 1

  /// The symbols of one side without their marks, and what each costs alone.
  struct Side {
    var symbols = [UInt8](repeating: 0, count: Aligner.width)
    var singles = [Int32](repeating: 0, count: Aligner.width)
    var spans: [UInt8] = []
    var count = 0
  }

  init(costs: EditCosts) { self.costs = costs }

  /// Sets the text that names are aligned with.
  mutating func setText(_ side: AlignedSide) {
    Aligner.load(side, into: &texts[0], costs, EditCosts.singleBase(crossing: false))
    Aligner.load(side, into: &texts[1], costs, EditCosts.singleBase(crossing: true))
    text = texts[isCrossing ? 1 : 0]
    lanes.setText(texts[0], texts[1], costs)
  }

  /// The cost of the cheapest alignment of the text with a name.
  ///
  /// - Complexity: O(n m) in their symbols.
  mutating func cost(_ name: AlignedSide, crossing: Bool) -> Int32 {
    lanes.cost(name, crossing: crossing, costs) ?? tableCost(name, crossing: crossing)
  }

  /// The same for any length, in the table.
  mutating func tableCost(_ name: AlignedSide, crossing: Bool) -> Int32 {
    set(name, crossing: crossing)
    height = text.count + 1
    Aligner.fill(&table, self.name, text, costs.pairs)
    return cell(text.count, self.name.count)
  }

  /// The cheapest alignment of the text with a name, and what it consists of.
  mutating func align(_ name: AlignedSide, crossing: Bool) -> Alignment {
    if lanes.cost(name, crossing: crossing, costs) == nil {
      _ = tableCost(name, crossing: crossing)
    } else {
      set(name, crossing: crossing)
      height = TextLanes.Lanes.scalarCount
      lanes.write(to: &table, nameCount: self.name.count)
    }
    return trace()
  }

  /// What the cheapest way to so many symbols of the text and of the name costs.
  @inline(__always)
  func cell(_ i: Int, _ j: Int) -> Int32 { table[j * height + i] }

  private mutating func set(_ name: AlignedSide, crossing: Bool) {
    if crossing != isCrossing {
      isCrossing = crossing
      text = texts[crossing ? 1 : 0]
    }
    Aligner.load(name, into: &self.name, costs, EditCosts.singleBase(crossing: crossing))
  }

  private static func load(
    _ side: AlignedSide, into loaded: inout Side, _ costs: EditCosts, _ base: Int
  ) {
    let count = min(side.symbols.count, Reading.mostSymbols)
    loaded.count = count
    loaded.spans.removeAll(keepingCapacity: true)
    loaded.spans.append(contentsOf: side.spans)
    let source = side.symbols
    loaded.symbols.withUnsafeMutableBufferPointer { symbols in
      loaded.singles.withUnsafeMutableBufferPointer { singles in
        costs.single.withUnsafeBufferPointer { single in
          // At most `mostSymbols` of them, each below 128 without its mark, in three rows of 128.
          var isStart = count > 0 && source[0] >= AlignedSide.wordStart
          for position in 0..<count {
            let isLast =
              position + 1 == count || source[position + 1] >= AlignedSide.wordStart
            let place = AlignedSide.position(isStart, beforeStart: isLast)
            let plain = source[position] & 127
            symbols[position] = plain
            singles[position] = Int32(single[base + place * Symbol.count + Int(plain)])
            isStart = isLast
          }
        }
      }
    }
  }

  /// Fills the table, a column for each symbol of the name, with its row for each of the text.
  private static func fill(
    _ table: inout [Int32], _ text: Side, _ name: Side, _ pairs: [Int16]
  ) {
    let width = name.count + 1
    let columns = name.count
    table.withUnsafeMutableBufferPointer { table in
      pairs.withUnsafeBufferPointer { pairs in
        name.symbols.withUnsafeBufferPointer { symbols in
          name.singles.withUnsafeBufferPointer { singles in
            // Rows and columns are at most `Reading.mostSymbols`, symbols below 128, so that every
            // position lies in its table.
            var sum: Int32 = 0
            table[0] = 0
            for j in 0..<columns {
              sum += singles[j]
              table[j + 1] = sum
            }
            passOver(name.spans, table, row: 0, columns, singles)
            for i in 1..<max(text.count + 1, 1) {
              let row = i * width
              let single = text.singles[i - 1]
              let pairRow = Int(text.symbols[i - 1]) * Symbol.count
              var diagonal = table[row - width]
              var left = diagonal + single
              table[row] = left
              for j in 0..<columns {
                let above = table[row - width + j + 1]
                let pair = diagonal + Int32(pairs[pairRow + Int(symbols[j])])
                // Only the last step waits for the cell before.
                let fromRowBefore = min(above + single, pair)
                left = min(left + singles[j], fromRowBefore)
                table[row + j + 1] = left
                diagonal = above
              }
              passOver(text.spans, table, endingAt: i, columns, singles)
              passOver(name.spans, table, row: row, columns, singles)
            }
          }
        }
      }
    }
  }
}
