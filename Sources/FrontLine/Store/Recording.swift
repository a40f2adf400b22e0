import Records

/// Who records something, and when: the third clock, beside the day of an event and the day on which it
/// became known.
public struct Recording: Sendable {
  /// A person or a desk, as the ledger shall name it.
  public let author: String
  private let clock: @Sendable () -> RecordedTime?

  /// An author and a time.
  ///
  /// - Parameters:
  ///   - author: 1 to 200 bytes without control characters.
  ///   - time: a second of UTC, `2026-11-21T10:15:00Z`.
  /// - Throws: `QuestionError` when one of them is not like that.
  public init(author: String, at time: String) throws {
    guard let time = RecordedTime(time) else {
      throw QuestionError(
        .unknownValue,
        "\"\(time)\" is no time of recording: write it in UTC, such as 2026-11-21T10:15:00Z")
    }
    try self.init(author: author) { time }
  }

  /// An author and a number of seconds since the beginning of 1970.
  ///
  /// - Parameters:
  ///   - author: 1 to 200 bytes without control characters.
  ///   - seconds: is asked when it is the writer's turn: who waited for another comes after it.
  /// - Throws: `QuestionError` when the author cannot be written.
  public init(
    author: String, secondsSince1970 seconds: @autoclosure @escaping @Sendable () -> Int
  ) throws {
    try self.init(author: author) { RecordedTime(secondsSince1970: seconds()) }
  }

  private init(author: String, clock: @escaping @Sendable () -> RecordedTime?) throws {
    let name = author.trimmed
    guard (1...200).contains(name.utf8.count), name.isOneLine else {
      throw QuestionError(
        .unknownValue, "an author is 1 to 200 bytes in one line: give --by a name")
    }
    self.author = name
    self.clock = clock
  }

  /// The time by the clock.
  ///
  /// - Throws: `QuestionError` when the year is not 1 to 9999.
  func time() throws -> RecordedTime {
    guard let time = clock() else {
      throw QuestionError(.unknownValue, "the time of recording is outside the years 1 to 9999")
    }
    return time
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }

  /// True without control characters, line breaks among them.
  var isOneLine: Bool {
    unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }
}
