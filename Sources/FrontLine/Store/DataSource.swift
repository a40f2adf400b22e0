public import Model

/// Where data come from.
public enum DataSource: Sendable {
  /// The data of the program, as a cached store where there is a folder for it.
  case bundled(cache: BundledCache?)
  /// A text tree.
  case tree(String)
  /// A working file.
  case store(String)

  /// All of the data, with whatever is wrong with them.
  ///
  /// - Parameter notice: is told what takes long.
  /// - Returns: the data.
  /// - Throws: `QuestionError` when they cannot be read.
  public func dataset(notice: @escaping @Sendable (String) -> Void = { _ in }) throws -> Dataset {
    switch self {
    case .tree(let path): try Dataset.directory(path)
    case .store, .bundled: try store(notice)?.dataset() ?? .bundled()
    }
  }

  /// A place and the data that questions about it need.
  ///
  /// - Parameters:
  ///   - text: a name, id, P-code or `gn:NUMBER`.
  ///   - near: which of several places of that name.
  ///   - known: only what was known by the end of that day will be asked.
  ///   - accordingTo: only the word of that side or party will be asked.
  ///   - notice: is told what takes long.
  /// - Returns: the place, with data in which it can be asked about.
  /// - Throws: `QuestionError` when there is no such place, or the data have problems.
  public func place(
    named text: String, near: String?, known: Day?, accordingTo: String?,
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> PlaceData {
    if let store = try store(notice) {
      return try store.place(named: text, near: near, known: known, accordingTo: accordingTo)
    }
    let dataset = try dataset(notice: notice).sound()
    return PlaceData(dataset: dataset, found: try dataset.place(named: text, near: near))
  }

  /// A matcher for the names of these data.
  ///
  /// - Parameter notice: is told what takes long.
  /// - Returns: the matcher.
  /// - Throws: `QuestionError` when they cannot be read, or have problems.
  public func matcher(
    notice: @escaping @Sendable (String) -> Void = { _ in }
  ) throws -> PlaceMatcher {
    if let store = try store(notice) { return try store.matcher() }
    return try dataset(notice: notice).sound().matcher()
  }

  private func store(_ notice: @escaping @Sendable (String) -> Void) throws -> Store? {
    switch self {
    case .bundled(let cache): cache?.store()
    case .store(let path): try Store.open(path, for: .reading, notice: notice)
    case .tree: nil
    }
  }
}

extension Dataset {
  /// The data themselves; a question is asked only of data without problems.
  ///
  /// - Throws: `QuestionError` that lists the problems.
  public func sound() throws -> Dataset {
    guard problems.isEmpty else {
      let lines = problems.map { "  \($0)" }.joined(separator: "\n")
      throw QuestionError(
        .dataProblems,
        "the data have \(problems.count) problem(s); mend them first:\n\(lines)")
    }
    return self
  }
}
