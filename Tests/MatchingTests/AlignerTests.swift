import TestSupport
import Testing

@testable import Matching

/// The table of the aligner against trying every way there is.
@Suite struct AlignerTests {
  @Test(arguments: UInt64(1)...40)
  func noWayIsCheaper(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let costs = try #require(LearnedTables.standard).costs
    var aligner = Aligner(costs: costs)
    let text = Side(using: &random)
    let name = Side(using: &random)
    let crossing = text.isArabic != name.isArabic
    text.withAligned { aligner.setText($0) }
    let found = name.withAligned { aligner.align($0, crossing: crossing) }
    let oracle = EveryWay(text: text, name: name, costs: costs, crossing: crossing)
    #expect(found.cost == oracle.cheapest(text.symbols.count, name.symbols.count), "seed \(seed)")
  }

  /// Around the longest names that are aligned in lanes.
  @Test(arguments: UInt64(1)...60)
  func lanesSayWhatTheTableSays(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let costs = try #require(LearnedTables.standard).costs
    #expect(costs.areSmall)
    var aligner = Aligner(costs: costs)
    let longText = Int.random(in: 0...TextLanes.mostText + 1, using: &random)
    let text = Side(using: &random, upTo: longText)
    text.withAligned { aligner.setText($0) }
    for _ in 0..<40 {
      var name = Side(using: &random, upTo: TextLanes.mostName + 2)
      // Half of them are the text with a gap, which the cheapest way crosses in one column.
      if Bool.random(using: &random) { name = text.withGap(using: &random) }
      let crossing = text.isArabic != name.isArabic
      let cost = name.withAligned { aligner.cost($0, crossing: crossing) }
      let slowCost = name.withAligned { aligner.tableCost($0, crossing: crossing) }
      #expect(cost == slowCost, "seed \(seed)")
      let trace = aligner.trace()
      let found = name.withAligned { aligner.align($0, crossing: crossing) }
      #expect(trace == found, "seed \(seed)")
      #expect(trace.cost == cost)
    }
  }

  /// The dearest names there can be still fit into 16 bits.
  @Test func theDearestStepsFit() {
    for cost in [Int16(TextLanes.mostCost), -Int16(TextLanes.mostCost)] {
      let numbers = [Int16](repeating: cost.littleEndian, count: 135 * Symbol.count)
      let costs = numbers.withUnsafeBytes { raw in
        var reading = ByteReading(raw)
        return EditCosts(&reading)
      }
      guard let costs else {
        Issue.record("no costs")
        return
      }
      var aligner = Aligner(costs: costs)
      let spans: [UInt8] = [0, 7, 6, 255, 7, 15, 6, 255]
      for count in [1, 10, TextLanes.mostName] {
        let name = [UInt8](repeating: 9, count: count)
        let text = [UInt8](repeating: 8, count: TextLanes.mostText)
        for spans in [[], spans] {
          AlignedSide.with(symbols: text, spans: spans) { aligner.setText($0) }
          AlignedSide.with(symbols: name, spans: []) { side in
            let cost = aligner.cost(side, crossing: false)
            #expect(cost == aligner.tableCost(side, crossing: false))
          }
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...40)
  func whatItConsistsOfAddsUp(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let costs = try #require(LearnedTables.standard).costs
    var aligner = Aligner(costs: costs)
    let text = Side(using: &random)
    text.withAligned { aligner.setText($0) }
    let found = text.withAligned { aligner.align($0, crossing: false) }
    let letterByLetter = text.symbols.reduce(Int32(0)) {
      $0 + Int32(costs.pairs[Int($1) * Symbol.count + Int($1)])
    }
    #expect(found.cost <= letterByLetter, "seed \(seed)")
    #expect(found.excess >= 0)
    #expect(found.passedInText >= 0 && found.passedInName >= 0)
    #expect(found.compared <= Int32(2 * text.symbols.count))
  }
}

/// A made-up name of a few symbols, with spans at times.
private struct Side {
  var symbols: [UInt8] = []
  var isStart: [Bool] = []
  var spans: [UInt8] = []
  let isArabic: Bool

  /// A name of up to six symbols, with a span at times.
  init(using random: inout SeededGenerator) {
    self.init(using: &random, upTo: 6)
    spans = Array(spans.prefix(4))
  }

  /// A longer name, with up to two spans, as a reader orders them.
  init(using random: inout SeededGenerator, upTo most: Int) {
    isArabic = Bool.random(using: &random)
    let count = Int.random(in: 0...most, using: &random)
    for _ in 0..<count {
      let latin: UInt8 = .random(in: 1...57, using: &random)
      let arabic: UInt8 = .random(in: 90...125, using: &random)
      symbols.append(isArabic ? arabic : latin)
      isStart.append(.random(using: &random))
    }
    if count > 2 {
      let start = Int.random(in: 0..<count, using: &random)
      let end = Int.random(in: start + 1...count, using: &random)
      spans = [UInt8(start), UInt8(end), 6, .random(in: 0...90, using: &random)]
      if end < count {
        let other = Int.random(in: end + 1...count, using: &random)
        spans += [UInt8(end), UInt8(other), 2, .random(in: 0...255, using: &random)]
      }
    }
  }

  /// The same name with some symbols in a row left out.
  func withGap(using random: inout SeededGenerator) -> Side {
    var shorter = self
    let start = Int.random(in: 0...symbols.count, using: &random)
    let end = Int.random(in: start...symbols.count, using: &random)
    shorter.symbols.removeSubrange(start..<end)
    shorter.isStart.removeSubrange(start..<end)
    shorter.spans = []
    return shorter
  }

  func withAligned<Answer>(_ body: (AlignedSide) -> Answer) -> Answer {
    let marked = zip(symbols, isStart).map { $1 ? $0 | AlignedSide.wordStart : $0 }
    return AlignedSide.with(symbols: marked, spans: spans, body)
  }

  /// 0 where a word begins, 2 where it ends, 1 inside.
  func position(_ index: Int) -> Int {
    if index + 1 == symbols.count || isStart[index + 1] { return 2 }
    return isStart[index] ? 0 : 1
  }
}

private struct EveryWay {
  let text: Side
  let name: Side
  let costs: EditCosts
  let crossing: Bool

  /// The cheapest way to the first `i` symbols of the text and `j` of the name, by recursion.
  func cheapest(_ i: Int, _ j: Int) -> Int32 {
    if i == 0, j == 0 { return 0 }
    var ways: [Int32] = []
    if i > 0 { ways.append(cheapest(i - 1, j) + single(text, i - 1)) }
    if j > 0 { ways.append(cheapest(i, j - 1) + single(name, j - 1)) }
    if i > 0, j > 0 {
      let pair = Int(text.symbols[i - 1]) * Symbol.count + Int(name.symbols[j - 1])
      ways.append(cheapest(i - 1, j - 1) + Int32(costs.pairs[pair]))
    }
    if text.spans.count == 4, Int(text.spans[1]) == i {
      ways.append(cheapest(Int(text.spans[0]), j) + Int32(text.spans[3]) * 4)
    }
    if name.spans.count == 4, Int(name.spans[1]) == j {
      ways.append(cheapest(i, Int(name.spans[0])) + Int32(name.spans[3]) * 4)
    }
    return ways.min() ?? 0
  }

  private func single(_ side: Side, _ position: Int) -> Int32 {
    let base = EditCosts.singleBase(crossing: crossing)
    let row = base + side.position(position) * Symbol.count
    return Int32(costs.single[row + Int(side.symbols[position])])
  }
}
