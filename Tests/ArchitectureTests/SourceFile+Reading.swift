extension SourceFile {
  /// The modules it imports, in order.
  var imports: [String] {
    code.compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"),
        words[..<position].allSatisfy({ $0.hasPrefix("@") || SourceFile.accessLevels.contains($0) })
      else { return nil }
      let named = words[(position + 1)...].drop { SourceFile.importKinds.contains($0) }
      return named.first.map { String($0.prefix { $0 != "." }) }
    }
  }

  /// The names of the types it declares.
  var declaredTypes: [String] {
    code.flatMap { line -> [String] in
      let words = line.split { !SourceFile.isName($0) }
      return zip(words, words.dropFirst())
        .filter { SourceFile.typeKeywords.contains($0.0) }.map { String($0.1) }
    }
  }

  /// The lines, as `path:line`, that use one of the names, with the name.
  ///
  /// A name with `(` behind it, `print(`, is found only where it is called.
  func uses(of names: Set<String>) -> [String] {
    lines { line in
      var rest = line[...]
      while let start = rest.firstIndex(where: SourceFile.isName) {
        let end = rest[start...].firstIndex { !SourceFile.isName($0) } ?? rest.endIndex
        let name = String(rest[start..<end])
        rest = rest[end...]
        if names.contains(name) { return name }
        if rest.first == "(", names.contains(name + "(") { return name }
      }
      return nil
    }
  }

  /// The lines in which a `!` follows a value or a type, as in `value!`, `try!`, `as!`, `Int!`.
  var forcedUnwraps: [String] {
    lines { line in
      line.indices.contains { index in
        guard line[index] == "!" else { return false }
        let before = line[..<index].last
        return before.map { SourceFile.isName($0) || ")]}?>\"".contains($0) } ?? false
      } ? "!" : nil
    }
  }

  private func lines(_ finding: (String) -> String?) -> [String] {
    code.enumerated().compactMap { index, line in
      finding(line).map { "\(path):\(index + 1): \($0)" }
    }
  }

  private static func isName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let importKinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]
  private static let typeKeywords: Set<Substring> = [
    "struct", "class", "enum", "protocol", "actor", "typealias",
  ]
}
