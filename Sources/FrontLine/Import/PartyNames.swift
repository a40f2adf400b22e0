import Interchange
import Model
import Places
import SourceText

/// The parties of a register by id and name, for tables that name them in their own way.
struct PartyNames {
  private let register: PartyRegister
  /// nil for a name that several parties bear.
  private let parties: [NameKey: Party.ID?]

  /// Indexes the names.
  init(_ register: PartyRegister) {
    var parties: [NameKey: Party.ID?] = [:]
    for party in register.parties {
      for name in [party.id.text, party.name, party.nameArabic].compactMap(\.self) {
        let key = PartyNames.key(name)
        guard !key.isEmpty else { continue }
        if let known = parties[key], known != party.id {
          parties[key] = .some(nil)
        } else {
          parties[key] = party.id
        }
      }
    }
    self.register = register
    self.parties = parties
  }

  /// The party that a row names; nil when the register has none for it.
  func party(_ text: PartyText) -> Party.ID? {
    for candidate in text.candidates {
      if let party = register[party: Party.ID(candidate)] { return party.id }
      if let party = parties[PartyNames.key(candidate)], let party { return party }
    }
    return nil
  }

  /// The sentence for a name that is no party's.
  func unknown(_ text: PartyText, at location: SourceLocation, mapping: String) -> Problem {
    let known = register.parties.flatMap { [$0.id.text, $0.name] }
    return Problem(
      at: location, .unknownParty,
      "\(text.column) \(quoted(text.text)) is no party of parties.yaml"
        + suggestion(for: text.text, among: known)
        + ": add it there, or say which party it is under \"\(mapping)\" of a --mapping")
  }

  /// A newsroom without a side only quotes, and is nobody's voice.
  func isVoice(_ party: Party.ID, on day: Day) -> Bool {
    register[party: party]?.kind != .newsroom || register.side(of: party, on: day) != nil
  }

  private static func key(_ name: String) -> NameKey {
    NameKey(name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name)
  }
}
