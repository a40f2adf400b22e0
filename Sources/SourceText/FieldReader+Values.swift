package import Model

extension FieldReader {
  /// Text that must be there.
  package func text(_ key: String, reporting problems: inout [Problem]) -> SourceScalar? {
    required(key, reporting: &problems).flatMap {
      scalar($0, of: key, reporting: &problems)
    }
  }

  /// Text that may be left out.
  package func optionalText(_ key: String, reporting problems: inout [Problem]) -> SourceScalar? {
    self[key].flatMap { scalar($0, of: key, reporting: &problems) }
  }

  /// A list of texts that may be left out; a single text is a list of one.
  package func texts(_ key: String, reporting problems: inout [Problem]) -> [SourceScalar]? {
    guard case .sequence(let items, let line) = self[key] else {
      return optionalText(key, reporting: &problems).map { [$0] }
    }
    guard !items.isEmpty else {
      problems.append(
        Problem(
          at: file.location(line: line), .badValue,
          "\(quoted(key)) is an empty list: name at least one or remove the line"))
      return nil
    }
    let texts = items.compactMap { scalar($0, of: key, reporting: &problems) }
    return texts.count == items.count ? texts : nil
  }

  /// A list that must be there and hold something, its items as they stand in the file.
  package func items(_ key: String, reporting problems: inout [Problem]) -> [SourceNode]? {
    guard let value = required(key, reporting: &problems) else { return nil }
    if case .sequence(let items, _) = value, !items.isEmpty { return items }
    problems.append(
      problem(
        key, .badValue,
        "\(quoted(key)) must be a list of at least one: begin each item with \"- \""))
    return nil
  }

  /// A whole number within a range.
  package func integer(
    _ key: String, in range: ClosedRange<Int>, reporting problems: inout [Problem]
  ) -> Int? {
    guard let value = optionalText(key, reporting: &problems) else { return nil }
    if let number = Int(value.text), range.contains(number), value.text.utf8.first != 0x2B {
      return number
    }
    let bounds =
      range.upperBound == .max
      ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
    problems.append(
      problem(
        key, .badValue,
        "\(quoted(key)) must be a whole number \(bounds), not "
          + quoted(value.text)))
    return nil
  }

  /// `true` or `false`, nothing else.
  package func boolean(_ key: String, reporting problems: inout [Problem]) -> Bool? {
    guard let value = optionalText(key, reporting: &problems) else { return nil }
    switch value.text {
    case "true": return true
    case "false": return false
    default:
      problems.append(
        problem(key, .badValue, "\(quoted(key)) must be true or false, not \(quoted(value.text))"))
      return nil
    }
  }

  /// A word that must be there and be one of the enumeration's.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type, reporting problems: inout [Problem]
  ) -> Choice? {
    guard let value = text(key, reporting: &problems) else { return nil }
    if let choice = Choice(rawValue: value.text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let near = nearestSpelling(to: value.text, among: words)
    problems.append(
      problem(
        key, .badValue,
        "\(key) \(quoted(value.text)) is not known ("
          + (near.map { "did you mean \($0)?)" } ?? "write one of \(list(words)))")))
    return nil
  }

  /// The text of a node that belongs to a field.
  package func scalar(
    _ node: SourceNode, of key: String, reporting problems: inout [Problem]
  ) -> SourceScalar? {
    let location = file.location(line: node.line)
    guard case .scalar(let text, let line) = node else {
      problems.append(
        Problem(at: location, .badValue, "\(quoted(key)) must be text, not \(node.kind)"))
      return nil
    }
    guard !text.isEmpty else {
      problems.append(
        Problem(
          at: location, .badValue, "\(quoted(key)) is empty: give a value or remove the line"))
      return nil
    }
    return SourceScalar(text, line: line)
  }
}
