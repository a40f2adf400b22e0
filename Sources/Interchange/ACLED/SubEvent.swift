import Model

/// The sub-events of ACLED that say something of control (ACLED codebook, "Battles" and "Strategic
/// developments").
///
/// | sub-event | event here |
/// |---|---|
/// | Government regains territory | `captured`, the government's side takes |
/// | Non-state actor overtakes territory | `captured`, whoever is not the government takes |
/// | Non-violent transfer of territory | `transferred` |
/// | Armed clash | `contested` |
enum SubEvent: String, CaseIterable {
  case governmentRegains = "Government regains territory"
  case nonStateActorOvertakes = "Non-state actor overtakes territory"
  case transfer = "Non-violent transfer of territory"
  case clash = "Armed clash"

  /// The sub-event of a cell; exports of before 2019 name the battle first
  /// (`Battle-Government regains territory`, `Battle-No change of territory`).
  init?(cell: String) {
    let text = cell.hasPrefix("Battle-") ? String(cell.dropFirst("Battle-".count)) : cell
    if text == "No change of territory" {
      self = .clash
    } else {
      self.init(rawValue: text)
    }
  }

  /// What is said to have happened.
  var event: Claim.Event {
    switch self {
    case .governmentRegains, .nonStateActorOvertakes: .captured
    case .transfer: .transferred
    case .clash: .contested
    }
  }

  /// ACLED's event type.
  var eventType: String { self == .transfer ? "Strategic developments" : "Battles" }

  /// ACLED's type of disorder.
  var disorderType: String {
    self == .transfer ? "Strategic developments" : "Political violence"
  }
}
