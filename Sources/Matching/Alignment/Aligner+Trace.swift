extension Aligner {
  /// Walks the cheapest way back and counts what it consists of.
  func trace() -> Alignment {
    var result = Alignment()
    let rows = text.count
    let columns = name.count
    result.cost = cell(rows, columns)
    var i = rows
    var j = columns
    while i > 0 || j > 0 {
      let here = cell(i, j)
      if i > 0, j > 0 {
        let a = text.symbols[i - 1]
        let b = name.symbols[j - 1]
        let cost = Int32(costs.pairs[Int(a) * Symbol.count + Int(b)])
        if cell(i - 1, j - 1) + cost == here {
          let classA = Aligner.classes[Int(a)]
          let classB = Aligner.classes[Int(b)]
          result.alone += Int32(costs.alone[Int(a)]) + Int32(costs.alone[Int(b)])
          result.worst = max(result.worst, cost)
          if classA == 0, classB == 0 {
            result.vowels += cost
          } else if classA != classB {
            result.consonants += 1
          }
          if i == 1 || j == 1 { result.first = max(result.first, cost) }
          if i == rows || j == columns { result.last = max(result.last, cost) }
          result.excess += cost - (costs.best(a, beside: b) + costs.best(b, beside: a)) / 2
          result.compared += 2
          i -= 1
          j -= 1
          continue
        }
      }
      if i > 0, cell(i - 1, j) + text.singles[i - 1] == here {
        addSingle(
          text.symbols[i - 1], text.singles[i - 1],
          isFirst: i == 1, isLast: i == rows, to: &result)
        i -= 1
        continue
      }
      if j > 0, cell(i, j - 1) + name.singles[j - 1] == here {
        addSingle(
          name.symbols[j - 1], name.singles[j - 1],
          isFirst: j == 1, isLast: j == columns, to: &result)
        j -= 1
        continue
      }
      if let span = passed(text.spans, at: i, { cell($0, j) }, here) {
        result.passedInText += span.price
        if SpanPrice.isName(span.kind) { result.wordsOfText += span.price }
        result.passedKinds |= 1 << UInt16(span.kind & 7)
        i = span.start
        continue
      }
      if let span = passed(name.spans, at: j, { cell(i, $0) }, here) {
        result.passedInName += span.price
        if SpanPrice.isName(span.kind) { result.wordsOfName += span.price }
        result.passedKinds |= 256 << UInt16(span.kind & 7)
        j = span.start
        continue
      }
      break
    }
    return result
  }

  private func addSingle(
    _ symbol: UInt8, _ cost: Int32, isFirst: Bool, isLast: Bool, to result: inout Alignment
  ) {
    let alone = Int32(costs.alone[Int(symbol)])
    result.alone += alone
    result.worst = max(result.worst, cost)
    if Aligner.classes[Int(symbol)] == 0 { result.vowels += cost } else { result.consonants += 1 }
    if isFirst { result.first = max(result.first, cost) }
    if isLast { result.last = max(result.last, cost) }
    result.excess += cost
    result.compared += 1
  }

  private func passed(
    _ spans: [UInt8], at end: Int, _ value: (Int) -> Int32, _ here: Int32
  ) -> (start: Int, kind: UInt8, price: Int32)? {
    var span = spans.startIndex
    while span < spans.endIndex {
      if Int(spans[span + 1]) == end {
        let start = Int(spans[span])
        let price = Int32(spans[span + 3]) * 4
        if start < end, value(start) + price == here { return (start, spans[span + 2], price) }
      }
      span += 4
    }
    return nil
  }
}
