/// How firmly the holder of a place is known.
public enum Status: String, Sendable, CaseIterable {
  /// Someone who does not gain by it says so, and no such voice denies it.
  case confirmed
  /// Only the side that gains says so.
  case claimed
  /// Denied and not outweighed; the holder has not moved.
  case disputed
  /// Fighting is reported for that day.
  case contested
  /// It changed hands within a window of days, and nobody says on which.
  case changing
  /// No evidence.
  case unknown
}

/// How an assessment reaches its place.
public enum Basis: String, Sendable, CaseIterable {
  /// Claims that name the place.
  case direct
  /// A claim about a whole area that it belongs to.
  case area
  /// A later loss names who must have held it before.
  case implied
  /// Drawn from neighbours, in layers only.
  case interpolated
}

/// A claimant's interest in what it says (rule R2), always computed, never typed in.
public enum Stance: String, Sendable, CaseIterable {
  /// The side that gains says so.
  case selfServing = "self-serving"
  /// The side that loses says so.
  case admission
  /// Neither.
  case thirdParty = "third-party"
}

/// Who holds a place: the party that the claims name, and its side.
public struct Holder: Hashable, Sendable {
  /// The party.
  public let party: Party.ID
  /// What the map colours.
  public let side: Side.ID

  /// A holder.
  public init(party: Party.ID, side: Side.ID) {
    self.party = party
    self.side = side
  }
}

/// A reading that the assessment does not adopt but does not hide either.
public struct Alternative: Hashable, Sendable {
  /// Who would hold the place; nil when the reading names nobody.
  public let holder: Holder?
  /// Since when, as EDTF.
  public let since: String?
  /// Admiralty number 1 (best) to 6.
  public let credibility: Int
  /// The claims behind it, in the order of their ids.
  public let evidence: [Claim.ID]

  /// A reading.
  public init(holder: Holder?, since: String?, credibility: Int, evidence: [Claim.ID]) {
    self.holder = holder
    self.since = since
    self.credibility = credibility
    self.evidence = evidence
  }
}

/// The computed answer for one place and one day: the state at the end of that day.
public struct Assessment: Hashable, Sendable {
  /// Who holds it; nil while it is changing hands or unknown.
  public let holder: Holder?
  /// How firmly that is known.
  public let status: Status
  /// Admiralty number 1 (confirmed by several voices) to 6 (cannot be judged), rule R15.
  public let credibility: Int
  /// How the evidence reaches the place; nil when there is none.
  public let basis: Basis?
  /// Since when the answer holds, as EDTF; nil when unknown.
  public let since: String?
  /// The last day that any evidence speaks of, up to the day asked.
  public let newestEvidence: Day?
  /// The readings not adopted.
  public let alternatives: [Alternative]
  /// The claims that count, in the order of their ids.
  public let evidence: [Claim.ID]
  /// The rule that decided.
  public let rule: Rule

  /// An assessment from its parts.
  public init(
    holder: Holder?, status: Status, credibility: Int, basis: Basis?, since: String?,
    newestEvidence: Day?, alternatives: [Alternative], evidence: [Claim.ID], rule: Rule
  ) {
    self.holder = holder
    self.status = status
    self.credibility = credibility
    self.basis = basis
    self.since = since
    self.newestEvidence = newestEvidence
    self.alternatives = alternatives
    self.evidence = evidence
    self.rule = rule
  }

  /// What nobody has said anything about.
  public static let noEvidence = Assessment(
    holder: nil, status: .unknown, credibility: 6, basis: nil, since: nil, newestEvidence: nil,
    alternatives: [], evidence: [], rule: .noEvidence)

  /// Evidence older than this many days makes an answer stale.
  public static let staleAfterDays = 365

  /// True when the newest evidence is more than a year older than the day asked.
  public func isStale(on day: Day) -> Bool {
    newestEvidence.map { day.days(since: $0) > Assessment.staleAfterDays } ?? false
  }
}

/// A place's assessments as half-open spans of days, gapless and without overlap.
public struct Timeline: Hashable, Sendable {
  /// One assessment from a day until another.
  public struct Span: Hashable, Sendable {
    /// First day; nil: since ever.
    public let from: Day?
    /// The day after the last; nil: for ever.
    public let to: Day?
    /// The answer for every day of the span.
    ///
    /// Its newest evidence is that of the last day, its evidence all that counted on any of its
    /// days.
    public let assessment: Assessment

    /// A span.
    public init(from: Day?, to: Day?, assessment: Assessment) {
      self.from = from
      self.to = to
      self.assessment = assessment
    }

    /// True when the span includes that day.
    public func covers(_ day: Day) -> Bool {
      from.map { $0 <= day } ?? true && to.map { day < $0 } ?? true
    }
  }

  /// The steps at which anything at all changes, the newest evidence included.
  public let steps: [Span]

  /// A timeline of steps that follow each other without gap from the first day to the last.
  public init(steps: [Span]) { self.steps = steps }

  /// The answer for a day.
  ///
  /// - Complexity: O(log n) in steps.
  public func assessment(on day: Day) -> Assessment {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if let to = steps[middle].to, to <= day { low = middle + 1 } else { high = middle }
    }
    return low < steps.count ? steps[low].assessment : .noEvidence
  }
}
