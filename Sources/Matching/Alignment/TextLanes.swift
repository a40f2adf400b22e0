/// Aligns a short text with short names, all of its symbols at once.
///
/// The table of `Aligner` column by column: a column is what each beginning of the text costs beside
/// one beginning of the name, sixteen numbers side by side (Rognes and Seeberg 2000,
/// doi:10.1093/bioinformatics/16.8.699, with prefix sums in the place of their guesses). The numbers
/// are the same.
struct TextLanes {
  typealias Lanes = SIMD16<Int16>
  /// Longer texts and names do not fit, nor dearer steps: so many of them, and what is passed over,
  /// add up to less than 16 bits hold.
  static let mostText = 15
  static let mostName = 20
  static let mostCost = 600

  /// What each symbol costs beside each one of the text, which begins in the second lane.
  private var pairs = [Lanes](repeating: Lanes(repeating: 0), count: Symbol.count)
  /// What the beginnings of the text cost alone, in their own script and in the other one.
  private var alone = [TextAlone](repeating: TextAlone(), count: 2)
  /// The columns of the last name.
  private var columns = [Lanes](repeating: Lanes(repeating: 0), count: TextLanes.mostName + 1)
  private var textCount = 0
  /// True when there is a text, and it fits.
  private(set) var isReady = false

  /// Sets the text: its symbols with what each costs alone, within its script and across.
  mutating func setText(_ within: Aligner.Side, _ across: Aligner.Side, _ costs: EditCosts) {
    isReady = costs.areSmall && within.count <= TextLanes.mostText
    guard isReady else { return }
    textCount = within.count
    costs.pairs.withUnsafeBufferPointer { costs in
      pairs.withUnsafeMutableBytes { bytes in
        let pairs = bytes.bindMemory(to: Int16.self)
        // A text symbol is below 128: its costs are a row of as many numbers.
        for position in 0..<within.count {
          let row = Int(within.symbols[position] & 127) * Symbol.count
          for symbol in 0..<Symbol.count {
            pairs[symbol * Lanes.scalarCount + position + 1] = costs[row + symbol]
          }
        }
      }
    }
    alone[0].set(within)
    alone[1].set(across)
  }

  /// The cost of the cheapest alignment of the text with a name; nil when the name is too long.
  ///
  /// - Complexity: O(m) in the symbols of the name.
  mutating func cost(_ name: AlignedSide, crossing: Bool, _ costs: EditCosts) -> Int32? {
    let count = name.symbols.count
    guard isReady, count <= TextLanes.mostName else { return nil }
    let base = EditCosts.singleBase(crossing: crossing)
    let symbols = name.symbols
    let spans = name.spans
    return costs.single.withUnsafeBufferPointer { single in
      pairs.withUnsafeBufferPointer { pairs in
        alone.withUnsafeBufferPointer { alone in
          columns.withUnsafeMutableBufferPointer { columns in
            // At most `mostName` symbols, each below 128 without its mark, in three rows of 128.
            let text = alone[crossing ? 1 : 0]
            var column = text.spread(text.sums)
            columns[0] = column
            var isStart = count > 0 && symbols[0] >= AlignedSide.wordStart
            for j in 0..<count {
              let isLast = j + 1 == count || symbols[j + 1] >= AlignedSide.wordStart
              let place = AlignedSide.position(isStart, beforeStart: isLast)
              let symbol = Int(symbols[j] & 127)
              let price = single[base + place * Symbol.count + symbol]
              var next = least(up1(column) &+ pairs[symbol], column &+ Lanes(repeating: price))
              if !spans.isEmpty { TextLanes.passOver(spans, endingAt: j + 1, columns, &next) }
              column = text.spread(next)
              columns[j + 1] = column
              isStart = isLast
            }
            return Int32(column[textCount & 15])
          }
        }
      }
    }
  }

  /// Takes over what is cheaper where spans of the name end in this column.
  @inline(__always)
  private static func passOver(
    _ spans: UnsafeBufferPointer<UInt8>, endingAt end: Int,
    _ columns: UnsafeMutableBufferPointer<Lanes>, _ column: inout Lanes
  ) {
    for span in stride(from: 0, to: spans.count, by: 4)
    where Int(spans[span + 1]) == end {
      let price = Int16(spans[span + 3]) * 4
      column = least(column, columns[Int(spans[span])] &+ Lanes(repeating: price))
    }
  }

  /// Writes the columns of the last name, of so many symbols, one after the other.
  func write(to table: inout [Int32], nameCount: Int) {
    table.withUnsafeMutableBytes { table in
      for column in 0...min(nameCount, TextLanes.mostName) {
        table.storeBytes(
          of: SIMD16<Int32>(truncatingIfNeeded: columns[column]),
          toByteOffset: column * MemoryLayout<SIMD16<Int32>>.size, as: SIMD16<Int32>.self)
      }
    }
  }
}
