/// Cuts bytes that come in pieces into lines, without their ends.
struct LineScanner {
  /// A longer line is cut into several; no name and no object needs more.
  static let longest = 4 << 20

  private let more: () -> [UInt8]
  private var input: [UInt8]
  private var position = 0
  private var isComplete = false

  /// A scanner; a byte order mark at the beginning is passed over.
  ///
  /// - Parameter more: gives the next piece, and nothing at the end.
  init(_ more: @escaping () -> [UInt8]) {
    self.more = more
    input = more()
    while input.count < 3, !isComplete { feed() }
    if input.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next line; nil at the end.
  ///
  /// - Complexity: O(n) in its bytes.
  mutating func next() -> ArraySlice<UInt8>? {
    var looked = position
    while true {
      if let end = input[looked...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        let hasReturn = end > position && input[end - 1] == UInt8(ascii: "\r")
        return input[position..<(hasReturn ? end - 1 : end)]
      }
      if isComplete || input.count - position >= LineScanner.longest {
        guard position < input.count else { return nil }
        defer { position = input.count }
        return input[position...]
      }
      let seen = input.count - position
      feed()
      looked = position + seen
    }
  }

  private mutating func feed() {
    let piece = more()
    isComplete = piece.isEmpty
    input.removeSubrange(..<position)
    position = 0
    input += piece
  }
}

/// One name a line.
struct NameLines: NameRows {
  private var scanner: LineScanner
  private var count = 0

  init(_ scanner: LineScanner) { self.scanner = scanner }

  mutating func next() -> NameRow? {
    guard let line = scanner.next() else { return nil }
    count += 1
    let valid = String(validating: line, as: UTF8.self)
    let text = valid ?? String(decoding: line, as: UTF8.self)
    return NameRow(
      number: count, name: text, near: nil, group: nil, cells: [text],
      problem: valid != nil ? nil : "line \(count): this line is not UTF-8: save the file as UTF-8")
  }
}
