public import Model
import Places
import Records
import SourceText
import Storage

/// A change of the gazetteer of a store.
public enum PlaceChange: Sendable {
  /// A new place.
  case add(PlaceFields)
  /// A place stands elsewhere: the fields that are given replace those that it had.
  case move(Place.ID, PlaceFields)
  /// A further spelling of a place's name.
  case addAlias(Place.ID, PlaceName)
  /// A spelling that was added is taken back.
  case removeAlias(Place.ID, String)
}

/// Fields of a place as somebody typed them: the columns of `places.tsv`, nil for those not given.
public struct PlaceFields: Sendable {
  /// The text of each column that is given, by its name.
  public var columns: [String: String]

  /// Fields by the names of their columns.
  public init(_ columns: [String: String]) { self.columns = columns }
}

extension Store {
  /// Changes the gazetteer; a place is checked as strictly as a row of `places.tsv`.
  ///
  /// - Returns: the id of the place.
  /// - Throws: `QuestionError` that lists every problem.
  public func change(
    _ change: PlaceChange, recording: Recording, isDryRun: Bool = false
  ) throws -> Place.ID {
    try record(recording, isDryRun: isDryRun) { session in
      switch change {
      case .add(let fields):
        let place = try session.checked(fields, over: nil)
        try session.record(.place, place.id.text) { LedgerEntry(place, supersedes: $0) }
        return place.id
      case .move(let id, let fields):
        let old = try session.standingPlace(id)
        let place = try session.checked(fields, over: old)
        guard
          try session.record(
            .place, place.id.text, { LedgerEntry(place, supersedes: $0) })
        else {
          throw QuestionError(.unknownValue, "nothing was recorded: \(id) stands there already")
        }
        return id
      case .addAlias(let id, let name):
        try session.add(name, to: session.standingPlace(id))
        return id
      case .removeAlias(let id, let name):
        try session.remove(name, from: id)
        return id
      }
    }
  }
}

extension StoreSession {
  /// The place as the ledger has it, without names that were added.
  fileprivate func standingPlace(_ id: Place.ID) throws -> Place {
    guard let entry = try reader.standing(.place, id.text) else {
      throw QuestionError(
        .unknownPlace,
        "\"\(id)\" is the id of no place in \(reader.path): frontline locate finds it by its names")
    }
    return try entry.value.place()
  }

  /// Reads the fields as a row of the table of places, laid over what the place was before.
  fileprivate func checked(_ fields: PlaceFields, over old: Place?) throws -> Place {
    let reading = PlaceCheck(fields.columns, over: old)
    guard reading.problems.isEmpty else { throw refusal(reading.problems) }
    guard let place = reading.place else {
      throw QuestionError(.dataProblems, "nothing was recorded: these fields are no place")
    }
    var clashes: [String] = []
    if old == nil, try reader.standing(.place, place.id.text) != nil {
      clashes.append("the id \(place.id) is taken: choose another, or use frontline gazetteer move")
    }
    let codes = place.codes
    for other in try reader.places(coded: codes) where other != place.id {
      clashes.append("place \(other) has one of these codes: \(codes.joined(separator: ", "))")
    }
    guard clashes.isEmpty else { throw refusal(clashes) }
    return place
  }

  private func refusal(_ sentences: [String]) -> QuestionError {
    QuestionError(
      .dataProblems,
      "nothing was recorded, \(sentences.count) problem(s):\n"
        + sentences.map { "  \($0)" }.joined(separator: "\n"))
  }

  fileprivate func add(_ name: PlaceName, to place: Place) throws {
    let text = name.text.trimmed
    guard !NameKey(text).isEmpty, text.isOneLine, text.utf8.count <= 200,
      !text.contains(";"), !text.contains("@")
    else {
      throw QuestionError(
        .unknownValue,
        "\"\(name.text)\" is no name: it needs letters, at most 200 bytes, no \";\" and no \"@\"")
    }
    if let language = name.language, !isLanguageTag(language) {
      throw QuestionError(
        .unknownValue, "\"\(language)\" is no language: write ar, en or ar-Latn")
    }
    var names: Set<String> = []
    try (reader.place(place.id) ?? place).forEachName { names.insert($0) }
    guard !names.contains(text) else {
      throw QuestionError(.unknownValue, "nothing was recorded: \(place.id) has that name already")
    }
    let alias = PlaceName(text: text, language: name.language)
    try record(.alias, LedgerEntry.subject(ofAlias: text, of: place.id)) {
      LedgerEntry(alias: alias, of: place.id, supersedes: $0)
    }
  }

  fileprivate func remove(_ name: String, from place: Place.ID) throws {
    let subject = LedgerEntry.subject(ofAlias: name, of: place)
    guard try reader.standing(.alias, subject) != nil else {
      throw QuestionError(
        .unknownValue,
        "\"\(name)\" is no name that was added to \(place): only those can be taken back")
    }
    try withdraw(.alias, subject, reason: nil)
  }
}
