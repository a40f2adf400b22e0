public import Model
import Places
import Projection

/// A place found by name, with the homonyms that were passed over because nobody claims them.
public struct FoundPlace: Sendable {
  /// The place meant.
  public let place: Place
  /// Other places of the name, none of which any claim speaks of.
  public let others: [Place]
}

/// A candidate for a name.
public struct LocatedPlace: Sendable {
  /// The place.
  public let place: Place
  /// How well the name fits, 0 to 1.
  public let score: Double
  /// Why, in words.
  public let reason: String
  /// Where it is in the coordinate system asked for; nil when none was, or for an area.
  public let projected: (x: Double, y: Double)?
}

extension Dataset {
  /// The place of a name, id, P-code or `gn:NUMBER`.
  ///
  /// Of several homonyms the one that claims speak of, if it is the only one; `near` settles others.
  /// - Throws: `QuestionError` with the candidates when there is none or more than one.
  public func place(named text: String, near: String? = nil) throws -> FoundPlace {
    try found(try resolved(text, near: near), named: text)
  }

  /// The place of a resolved name.
  func found(_ resolution: Resolution, named text: String) throws -> FoundPlace {
    switch resolution {
    case .place(let place):
      return FoundPlace(place: place, others: [])
    case .ambiguous(let places):
      let claimed = places.filter { isClaimed($0.id) }
      guard let only = claimed.first, claimed.count == 1 else {
        throw QuestionError(
          .ambiguousPlace,
          "\"\(text)\" is the name of \(places.count) places: name the governorate with --near, or give an id",
          candidates: places)
      }
      return FoundPlace(place: only, others: places.filter { $0.id != only.id })
    case .unknown(let suggestions):
      let hint = suggestions.isEmpty ? "" : "; did you mean one of these?"
      throw QuestionError(
        .unknownPlace, "\"\(text)\" is not in the gazetteer\(hint)",
        candidates: suggestions.map(\.place))
    }
  }

  /// Candidates for a name, best first, also in the units of a coordinate system (`EPSG:32637`).
  public func locate(
    _ text: String, near: String?, limit: Int, crs: String? = nil
  ) throws -> [LocatedPlace] {
    let system = try crs.map(coordinateSystem)
    return try candidates(text, near: near, limit: limit).map { candidate in
      let place = candidate.place
      let point = place.featureCode.isArea ? nil : place.coordinate
      return LocatedPlace(
        place: place, score: candidate.score, reason: candidate.reason,
        projected: try point.flatMap { try system?.project($0) }.map { ($0.x, $0.y) })
    }
  }

  private func coordinateSystem(_ code: String) throws -> CoordinateSystem {
    do throws(ProjectionError) {
      return try CoordinateSystem(code)
    } catch {
      throw QuestionError(.unknownValue, error.description)
    }
  }

  private func candidates(_ text: String, near: String?, limit: Int) throws -> [Candidate] {
    do throws(ContextError) {
      let context = try near.map { (text) throws(ContextError) in try Context(text, in: names) }
      return try names.candidates(for: text, near: context, limit: limit)
    } catch {
      throw QuestionError(.unreadableContext, error.description, candidates: error.candidates)
    }
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
