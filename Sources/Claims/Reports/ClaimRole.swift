import Model

/// The part that a party plays in an event; the raw value is the field's name.
enum ClaimRole: String, CaseIterable {
  case taker, loser, holder, attacker

  /// Who that is, in words.
  var meaning: String {
    switch self {
    case .taker: "who had it afterwards"
    case .loser: "who had it before"
    case .holder: "who has it"
    case .attacker: "who attacked"
    }
  }
}

/// A value for each role that is given.
struct ByRole<Value> {
  private var taker: Value?
  private var loser: Value?
  private var holder: Value?
  private var attacker: Value?

  /// The value of a role; nil when there is none.
  subscript(role: ClaimRole) -> Value? {
    get {
      switch role {
      case .taker: taker
      case .loser: loser
      case .holder: holder
      case .attacker: attacker
      }
    }
    set {
      switch role {
      case .taker: taker = newValue
      case .loser: loser = newValue
      case .holder: holder = newValue
      case .attacker: attacker = newValue
      }
    }
  }
}

extension ByRole: Sendable where Value: Sendable {}

extension Claim.Event {
  /// The roles without which the event says nothing.
  var neededRoles: [ClaimRole] {
    switch self {
    case .captured, .transferred: [.taker]
    case .lost, .withdrew: [.loser]
    case .held, .repelled: [.holder]
    case .advanced: [.attacker]
    case .contested, .denied, .retracted: []
    }
  }

  /// The roles that may be told besides.
  var furtherRoles: [ClaimRole] {
    switch self {
    case .captured, .transferred: [.loser]
    case .lost, .withdrew: [.taker]
    case .repelled: [.attacker]
    case .contested: [.attacker, .holder]
    case .advanced: [.holder]
    case .held, .denied, .retracted: []
    }
  }

  /// True for denials and retractions, which speak of another claim and of no place.
  var isAnswer: Bool { self == .denied || self == .retracted }

  /// True when the place can have changed hands back.
  var canBeAgain: Bool { self == .captured || self == .transferred }
}
