extension Aligner {
  /// Spans of the text that end in this row; what follows in the row may come from there.
  static func passOver(
    _ spans: [UInt8], _ table: UnsafeMutableBufferPointer<Int32>, endingAt i: Int,
    _ columns: Int, _ singles: UnsafeBufferPointer<Int32>
  ) {
    let row = i * (columns + 1)
    for span in stride(from: spans.startIndex, to: spans.endIndex, by: 4)
    where Int(spans[span + 1]) == i {
      let start = Int(spans[span]) * (columns + 1)
      let price = Int32(spans[span + 3]) * 4
      table[row] = min(table[row], table[start] + price)
      for j in 0..<columns {
        let best = min(table[start + j + 1] + price, table[row + j] + singles[j])
        table[row + j + 1] = min(table[row + j + 1], best)
      }
    }
  }

  /// Spans of the name, each of which begins and ends in this row.
  static func passOver(
    _ spans: [UInt8], _ table: UnsafeMutableBufferPointer<Int32>, row: Int,
    _ columns: Int, _ singles: UnsafeBufferPointer<Int32>
  ) {
    for span in stride(from: spans.startIndex, to: spans.endIndex, by: 4) {
      let end = Int(spans[span + 1])
      let cost = table[row + Int(spans[span])] + Int32(spans[span + 3]) * 4
      guard cost < table[row + end] else { continue }
      table[row + end] = cost
      for j in stride(from: end, to: columns, by: 1) {
        let next = table[row + j] + singles[j]
        guard next < table[row + j + 1] else { break }
        table[row + j + 1] = next
      }
    }
  }
}
