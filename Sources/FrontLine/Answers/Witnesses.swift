public import Model

/// Who says that a side has a place, and who says that it has not, among the claims of an answer.
public struct Witnesses: Sendable {
  /// Claims by which the side took or held it.
  public let saying: [ClaimEntry]
  /// Claims by which the side lost it afterwards, so that it must have had it.
  public let losing: [ClaimEntry]
  /// Denials, and claims by which somebody else still held it.
  public let denying: [ClaimEntry]

  /// The claims as they bear on `side`; nil: on nobody having it after the last holder left.
  ///
  /// A loss that ended before `day` speaks of an earlier tenure.
  init(of entries: [ClaimEntry], for side: Side.ID?, since day: Day = .earliest) {
    var saying: [ClaimEntry] = []
    var losing: [ClaimEntry] = []
    var denying: [ClaimEntry] = []
    for entry in entries {
      switch entry.bearing(on: side) {
      case .saying: saying.append(entry)
      case .losing: if entry.last ?? entry.known >= day { losing.append(entry) }
      case .denying: denying.append(entry)
      case nil: break
      }
    }
    self.saying = saying
    self.losing = losing
    self.denying = denying
  }

  /// Later losses that confirm it, where nobody says so who does not gain by it.
  public var confirming: [ClaimEntry] {
    saying.contains { $0.stance != .selfServing } ? [] : losing
  }

  /// Who says so, each once, in the order in which it became known.
  public var claimants: [Party.ID] { (saying + confirming).claimants }

  /// Who denies it, each once.
  public var deniers: [Party.ID] { denying.claimants }
}

extension ClaimEntry {
  fileprivate enum Bearing { case saying, losing, denying }

  fileprivate func bearing(on side: Side.ID?) -> Bearing? {
    switch claim.event {
    case .captured, .transferred, .lost, .withdrew:
      if sideGaining == side { return .saying }
      if sideLosing == side { return .losing }
      // A withdrawal that names nobody who came speaks for whoever did (rule R4).
      return sideGaining == nil ? .saying : nil
    case .held, .repelled, .denied:
      if sideGaining == side, side != nil { return .saying }
      return sideGaining != nil || sideLosing == side ? .denying : nil
    case .contested, .advanced:
      guard side != nil else { return nil }
      // Who is attacked there has it; who says that its own side still attacks has not taken it.
      if sideDefending == side { return .saying }
      return sideAttacking == side ? .denying : nil
    case .retracted:
      return nil
    }
  }
}
