/// What a map colours: government, opposition, ...
public struct Side: Hashable, Sendable {
  /// A side's id: `government`.
  public typealias ID = Identifier<Side>

  /// The id.
  public let id: ID
  /// Name in English.
  public let name: String
  /// Name in Arabic.
  public let nameArabic: String?
  /// The party that stands for the side when several of its parties are named.
  public let party: Party.ID
  /// `#rrggbb`, chosen to be told apart by colour-blind readers.
  public let colour: String
  /// What a reader should know, in our words.
  public let note: String?

  /// A side from its parts.
  public init(
    id: ID, name: String, nameArabic: String?, party: Party.ID, colour: String,
    note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.nameArabic = nameArabic
    self.party = party
    self.colour = colour
    self.note = note
  }
}

/// Who fights or speaks: a state, force, group, ministry, observer or newsroom.
public struct Party: Hashable, Sendable {
  /// A party's id: `syrian-government`.
  public typealias ID = Identifier<Party>

  /// What kind of body a party is.
  public enum Kind: String, Sendable, CaseIterable {
    case state, force, group, ministry, office, observer, newsroom, compilation
  }

  /// Allegiance to a side from one day to another, both included.
  public struct Allegiance: Hashable, Sendable {
    /// The side.
    public let side: Side.ID
    /// First day; nil: since ever.
    public let from: Day?
    /// Last day; nil: to this day.
    public let to: Day?

    /// An allegiance.
    public init(side: Side.ID, from: Day?, to: Day?) {
      self.side = side
      self.from = from
      self.to = to
    }

    /// True when the allegiance holds on that day.
    public func covers(_ day: Day) -> Bool {
      from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
    }
  }

  /// Membership of a larger party from one day to another, both included.
  public struct Parentage: Hashable, Sendable {
    /// The larger party.
    public let party: Party.ID
    /// First day; nil: since ever.
    public let from: Day?
    /// Last day; nil: to this day.
    public let to: Day?

    /// A parentage.
    public init(party: Party.ID, from: Day?, to: Day?) {
      self.party = party
      self.from = from
      self.to = to
    }

    /// True when the membership holds on that day.
    public func covers(_ day: Day) -> Bool {
      from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
    }
  }

  /// The id.
  public let id: ID
  /// Name in English.
  public let name: String
  /// Name in Arabic.
  public let nameArabic: String?
  /// What kind of body it is.
  public let kind: Kind
  /// The larger parties it belongs to, dated.
  public let parents: [Parentage]
  /// Sides it declares itself, dated; where none covers a day its parent's side holds.
  public let allegiances: [Allegiance]
  /// What a reader should know, in our words: a voice's convention, for one.
  public let note: String?

  /// A party from its parts.
  public init(
    id: ID, name: String, nameArabic: String?, kind: Kind, parents: [Parentage],
    allegiances: [Allegiance], note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.nameArabic = nameArabic
    self.kind = kind
    self.parents = parents
    self.allegiances = allegiances
    self.note = note
  }
}

/// All sides and parties, and the questions that need several of them.
public struct PartyRegister: Sendable {
  /// Sides in the order of the register.
  public let sides: [Side]
  /// Parties in the order of their ids.
  public let parties: [Party]
  private let sidesByID: [Side.ID: Side]
  private let positions: [Party.ID: Int]

  /// A register; of two entries with the same id the first stays (the reader reports the other).
  public init(sides: [Side], parties: [Party]) {
    sidesByID = Dictionary(sides.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let partiesByID = Dictionary(
      parties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Side.ID> = []
    self.sides = sides.filter { seen.insert($0.id).inserted }
    let sorted = partiesByID.values.sorted { $0.id < $1.id }
    self.parties = sorted
    positions = Dictionary(uniqueKeysWithValues: sorted.indices.map { (sorted[$0].id, $0) })
  }

  /// The side with this id.
  public subscript(side id: Side.ID) -> Side? { sidesByID[id] }

  /// The party with this id.
  public subscript(party id: Party.ID) -> Party? { positions[id].map { parties[$0] } }

  /// True when there is a party with this id.
  public func contains(_ id: Party.ID) -> Bool { positions[id] != nil }

  /// The party and its parents on a day, itself first.
  ///
  /// A loop in the register ends the walk.
  public func lineage(of id: Party.ID, on day: Day) -> [Party.ID] {
    var line: [Party.ID] = []
    var next: Party.ID? = id
    while let current = next, !line.contains(current) {
      line.append(current)
      next = self[party: current]?.parents.first { $0.covers(day) }?.party
    }
    return line
  }

  /// The side of a party on a day: its own, else the nearest parent's; nil for an observer.
  public func side(of id: Party.ID, on day: Day) -> Side.ID? {
    var next = positions[id]
    // Nobody has more ancestors than there are parties; a loop in the register ends here.
    for _ in parties.indices {
      guard let current = next else { return nil }
      if let own = parties[current].allegiances.first(where: { $0.covers(day) }) {
        return own.side
      }
      next = parties[current].parents.first { $0.covers(day) }.flatMap { positions[$0.party] }
    }
    return nil
  }

  /// True when `id` is `ancestor` or belongs to it on that day.
  public func isPart(_ id: Party.ID, of ancestor: Party.ID, on day: Day) -> Bool {
    lineage(of: id, on: day).contains(ancestor)
  }
}
