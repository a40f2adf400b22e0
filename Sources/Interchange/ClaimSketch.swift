package import Model

/// What one row of a foreign table says, its places and parties not yet looked up.
package struct ClaimSketch: Sendable {
  /// Whose word it is, as far as the row tells.
  package enum Claimant: Hashable, Sendable {
    /// A party that the row names.
    case party(PartyText)
    /// The party of these sources if they are all the same one, else the data set itself.
    case sources([PartyText], dataset: PartyText)
  }

  /// The row.
  package let location: SourceLocation
  /// The report that carries it.
  package let report: Report
  /// What the claim's id is made of; nil: of its place, event and claimant.
  package let key: String?
  /// Whose word it is.
  package let claimant: Claimant
  /// What is said to have happened.
  package let event: Claim.Event
  /// True for a recapture.
  package let again: Bool
  /// The places it names.
  package let places: [PlaceText]
  /// The area inside which unnamed places lie.
  package let area: PlaceText?
  /// How many unnamed places.
  package let count: Int?
  /// How large a part.
  package let extent: String?
  /// Who had it afterwards.
  package let taker: PartyText?
  /// Who had it before.
  package let loser: PartyText?
  /// Who had it.
  package let holder: PartyText?
  /// Who attacked.
  package let attacker: PartyText?
  /// Parties that fought without the row telling who attacked; fighting within one side says
  /// nothing of control.
  package let opponents: [PartyText]
  /// When it happened.
  package let when: EventDate?
  /// The ids of the claims it answers.
  package let answers: [String]
  /// UCDP's precision of place, where the row gives one.
  package let wherePrecision: Int?
  /// UCDP's precision of date, where the row gives one.
  package let datePrecision: Int?
  /// UCDP's event clarity, where the row gives one.
  package let eventClarity: Int?
  /// What a reader should know.
  package let note: String?
}

/// A party as a row names it.
package struct PartyText: Hashable, Sendable {
  /// The column that names it, for messages.
  package let column: String
  /// The name as it stands there.
  package let text: String
  /// Ids and names that it may have in the register, the likeliest first.
  package let candidates: [String]
}

/// A place as a row names it, with what the row tells about where it is.
package struct PlaceText: Hashable, Sendable {
  /// The column that names it, for messages.
  package let column: String
  /// The name as it stands there, or the id that the mapping has for it.
  package let text: String
  /// Where to look for it, in the words of `--near`.
  package let near: String?
  /// The administrative units it lies in, outermost first; an empty name is not told.
  package let admin: [String]
  /// Where the row has it.
  package let coordinate: Coordinate?
}

/// What became of a row.
package enum RowReading: Sendable {
  /// It is a claim.
  case claim(ClaimSketch)
  /// It is no claim about control, for this reason.
  case skipped(String)
  /// It may be one, but cannot be read.
  case faulty([Problem])
}
