/// Cuts comma-separated text into rows (RFC 4180), fed in pieces of any size.
///
/// Understood besides: a byte order mark, lines that end with LF or CR LF, semicolons or tabs
/// instead of commas, and line breaks inside quoted cells. A quote in the middle of an unquoted cell
/// is a character.
///
/// ```swift
/// var scanner = CSVScanner()
/// scanner.feed(bytes)
/// scanner.end()
/// while let row = scanner.next() { … }
/// ```
/// - Complexity: each byte is looked at once, those of the first line twice.
package struct CSVScanner: Sendable {
  private enum State { case start, plain, quoted, closing, closed }

  private var input: [UInt8] = []
  private var position = 0
  private var isComplete = false
  private var separator: UInt8?
  private var state = State.start
  private var line = 1
  private var rowLine = 1
  private var cells: [UInt8] = []
  private var ends: [Int] = []
  private var fault: CSVRow.Fault?

  /// A scanner that finds the separator in the first line: of comma, semicolon and tab the one that
  /// is there most often.
  package init() {}

  /// Adds bytes to what is to be cut.
  package mutating func feed(_ bytes: [UInt8]) {
    guard position < input.count else {
      input = bytes
      position = 0
      return
    }
    input.removeSubrange(..<position)
    position = 0
    input += bytes
  }

  /// Says that nothing will follow, so that the last row needs no line feed.
  package mutating func end() { isComplete = true }

  /// The next row; nil when there is none, or when it is not yet fed whole.
  package mutating func next() -> CSVRow? {
    guard let separator = findSeparator() else { return nil }
    while position < input.count {
      takeRun(separator)
      guard position < input.count else { break }
      let byte = input[position]
      position += 1
      if let row = take(byte, separator) { return row }
    }
    guard isComplete, state != .start || !ends.isEmpty else { return nil }
    if state == .quoted { fault = .openQuote }
    return finishRow()
  }

  /// The next row, with what follows asked for as it is needed; nil at the end.
  ///
  /// - Parameter more: gives the next piece, and nothing at the end.
  /// - Returns: the row.
  package mutating func next(asking more: () -> [UInt8]) -> CSVRow? {
    while true {
      if let row = next() { return row }
      guard !isComplete else { return nil }
      let piece = more()
      if piece.isEmpty { end() } else { feed(piece) }
    }
  }

  private mutating func findSeparator() -> UInt8? {
    if let separator { return separator }
    var counts = [UInt8(ascii: ","): 0, UInt8(ascii: ";"): 0, UInt8(ascii: "\t"): 0]
    var isQuoted = false
    var isWhole = isComplete
    for byte in input[position...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted else { continue }
      if byte == UInt8(ascii: "\n") {
        isWhole = true
        break
      }
      if let count = counts[byte] { counts[byte] = count + 1 }
    }
    guard isWhole else { return nil }
    if input[position...].starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
    var best = UInt8(ascii: ",")
    for other in [UInt8(ascii: ";"), UInt8(ascii: "\t")]
    where counts[other, default: 0] > counts[best, default: 0] { best = other }
    separator = best
    return best
  }

  /// Takes the bytes that only add to the cell, at once: tables are large.
  private mutating func takeRun(_ separator: UInt8) {
    guard state == .plain || state == .quoted else { return }
    let end = state == .plain ? separator : UInt8(ascii: "\"")
    let stop = input.withUnsafeBufferPointer { input in
      input[position...].firstIndex { $0 == end || $0 == UInt8(ascii: "\n") } ?? input.count
    }
    cells += input[position..<stop]
    position = stop
  }

  /// Takes one byte; the row when it was the row's last.
  private mutating func take(_ byte: UInt8, _ separator: UInt8) -> CSVRow? {
    if byte == UInt8(ascii: "\n") { line += 1 }
    switch state {
    case .quoted:
      if byte == UInt8(ascii: "\"") { state = .closing } else { cells.append(byte) }
      return nil
    case .closing where byte == UInt8(ascii: "\""):
      cells.append(byte)
      state = .quoted
      return nil
    case .start where byte == UInt8(ascii: "\""):
      state = .quoted
      return nil
    default: break
    }
    switch byte {
    case separator:
      ends.append(cells.count)
      state = .start
    case UInt8(ascii: "\n"):
      if state == .plain, cells.count > (ends.last ?? 0), cells.last == UInt8(ascii: "\r") {
        cells.removeLast()
      }
      return finishRow()
    case UInt8(ascii: "\r") where state == .closing || state == .closed:
      state = .closed
    default:
      if state == .closing || state == .closed { fault = fault ?? .textAfterQuote }
      state = .plain
      cells.append(byte)
    }
    return nil
  }

  private mutating func finishRow() -> CSVRow {
    ends.append(cells.count)
    let row = CSVRow(line: rowLine, bytes: cells, ends: ends, fault: fault)
    cells.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    fault = nil
    state = .start
    rowLine = line
    return row
  }
}
