public import Model

extension Assessment {
  /// The Admiralty number in words.
  public var credibilityInWords: String {
    switch credibility {
    case 1: "confirmed by more than one voice"
    case 2: "probably true"
    case 3: "possibly true"
    case 4: "doubtful"
    case 5: "improbable"
    default: "cannot be judged"
    }
  }

  /// Why the number is what it is (rule R15).
  var credibilityReason: String {
    switch (status, credibility) {
    case (.confirmed, 1): "several independent voices say so, and not all of them gain by it"
    case (.confirmed, 2): "confirmed, and not by several independent voices"
    case (.confirmed, _): "only a compilation says so"
    case (.claimed, 2): "only the side that gains says so, but its later loss is told by others"
    case (.claimed, _) where basis == .implied: "nobody says so; a later claim implies it"
    case (.claimed, _): "only the side that gains says so"
    case (.disputed, _): "denied and not outweighed"
    case (.contested, _): "while a place is fought over its holder cannot be judged"
    case (.changing, _): "while a place is changing hands its holder cannot be judged"
    case (.unknown, _): "nobody is known to hold it"
    }
  }
}
