public import Model
import Places

/// A place found by name, with what the reader must be told about how.
public struct FoundPlace: Sendable {
  /// The place meant.
  public let place: Place
  /// Other places of the name, none of which any claim speaks of.
  public let others: [Place]
  /// How a spelling was read that the gazetteer lacks; nil for a name that it has.
  public let reading: NameMatch?

  init(place: Place, others: [Place] = [], reading: NameMatch? = nil) {
    self.place = place
    self.others = others
    self.reading = reading
  }

  /// The place of a spelling that the gazetteer lacks.
  ///
  /// - Throws: `QuestionError` with the candidates unless exactly one is meant.
  init(_ match: NameMatch, named text: String) throws(QuestionError) {
    let candidates = match.candidates.map(\.place)
    switch (match.verdict, match.place) {
    case (_, let place?): self.init(place: place, reading: match)
    case (.ambiguous, _):
      throw QuestionError(
        .ambiguousPlace,
        "\"\(text)\" may be any of \(candidates.count) places: name the governorate with --near, or "
          + "give an id",
        candidates: candidates)
    default:
      let lack = match.isKnownElsewhere ? "known elsewhere only" : "not in the gazetteer"
      let hint = candidates.isEmpty ? "" : "; did you mean one of these?"
      throw QuestionError(
        .unknownPlace, "\"\(text)\" is \(lack)\(hint)", candidates: candidates)
    }
  }
}

extension Dataset {
  /// The place of a name, id, P-code or `gn:NUMBER`.
  ///
  /// Of several homonyms the one that claims speak of, if it is the only one; `near` settles others. A
  /// spelling that the gazetteer lacks is read by the matcher, and `reading` tells how.
  /// - Throws: `QuestionError` with the candidates when there is none or more than one.
  public func place(named text: String, near: String? = nil) throws -> FoundPlace {
    switch try resolved(text, near: near) {
    case .place(let place): return FoundPlace(place: place)
    case .ambiguous(let places): return try only(of: places, named: text)
    case .unknown:
      var matcher = try matcher()
      return try FoundPlace(try matcher.match(text, near: near), named: text)
    }
  }

  /// Of homonyms the one that claims speak of.
  ///
  /// - Throws: `QuestionError` with all of them when it is not exactly one.
  func only(of places: [Place], named text: String) throws -> FoundPlace {
    let claimed = places.filter { isClaimed($0.id) }
    guard let only = claimed.first, claimed.count == 1 else {
      throw QuestionError.ambiguous(text, among: places)
    }
    return FoundPlace(place: only, others: places.filter { $0.id != only.id })
  }

  /// What a name means.
  func resolved(_ text: String, near: String?) throws -> Resolution {
    do throws(ContextError) {
      return try resolve(text, near: near, in: names)
    } catch {
      throw QuestionError(.unreadableContext, error.description, candidates: error.candidates)
    }
  }

  private func isClaimed(_ place: Place.ID) -> Bool {
    ledger.claims.contains { $0.places.contains(place) || $0.area == place }
  }

  /// The side of an id or a name.
  public func side(named text: String) throws -> Side.ID {
    let sides = ledger.register.sides
    if let side = sides.first(where: { $0.id.text == text || $0.name == text }) { return side.id }
    throw QuestionError(
      .unknownParty,
      "\"\(text)\" is no side; the sides are \(sides.map(\.id.text).joined(separator: ", "))")
  }

  /// The party of an id or a name in either language.
  public func party(named text: String) throws -> Party.ID {
    let parties = ledger.register.parties
    if let party = parties.first(where: {
      $0.id.text == text || $0.name == text || $0.name == "the " + text || $0.nameArabic == text
    }) {
      return party.id
    }
    throw QuestionError(
      .unknownParty,
      "\"\(text)\" is no party; the parties are \(parties.map(\.id.text).joined(separator: ", "))")
  }

  /// A side, or a party with its children.
  public func perspective(named text: String) throws -> Perspective {
    if let side = ledger.register[side: Side.ID(text)] { return .side(side.id) }
    if let party = try? party(named: text) { return .party(party) }  // nil: neither, told below
    throw QuestionError(
      .unknownParty,
      "\"\(text)\" is neither a side nor a party; the sides are "
        + ledger.register.sides.map(\.id.text).joined(separator: ", ")
        + ", the parties " + ledger.register.parties.map(\.id.text).joined(separator: ", "))
  }
}
