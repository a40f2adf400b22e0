import Model

extension PlaceMatcher {
  /// What rows mean, each by itself; what could not be read means nothing.
  ///
  /// - Parameters:
  ///   - rows: the names, each perhaps with a context of its own.
  ///   - near: where to look for those that have none.
  ///   - limit: how many candidates are wanted.
  /// - Returns: one match a row, in their order.
  /// - Throws: `QuestionError` when the places cannot be read.
  public mutating func match(
    each rows: [NameRow], near: String? = nil, limit: Int = 5
  ) throws -> [NameMatch] {
    let questions = rows.map { Question(text: $0.text, near: $0.context(or: near)) }
    return try matches(questions, limit: limit)
  }

  /// What the rows of one article mean: the certain ones tell where the others are to be looked for.
  ///
  /// - Parameters:
  ///   - rows: the names, each perhaps with a context of its own.
  ///   - near: where to look for those that have none.
  ///   - limit: how many candidates are wanted.
  /// - Returns: one match a row, in their order.
  /// - Throws: `QuestionError` when the places cannot be read.
  /// - Complexity: two looks at every name that is not certain by itself.
  public mutating func match(
    together rows: [NameRow], near: String? = nil, limit: Int = 5
  ) throws -> [NameMatch] {
    var matches = try match(each: rows, near: near, limit: limit)
    let points = matches.compactMap(\.place?.point)
    let open = matches.indices.filter { matches[$0].verdict == .ambiguous }
    guard !points.isEmpty, !open.isEmpty else { return matches }
    let questions = open.map { position in
      Question(
        text: rows[position].text, near: rows[position].context(or: near), points: points)
    }
    for (position, match) in zip(open, try self.matches(questions, limit: limit)) {
      matches[position] = match
    }
    return matches
  }
}

extension NameRow {
  /// The name, if the row could be read.
  fileprivate var text: String { problem == nil ? name : "" }

  /// The row's own words, or those for the whole file.
  fileprivate func context(or near: String?) -> String? {
    self.near.flatMap { $0.trimmed.isEmpty ? nil : $0 } ?? near
  }
}
