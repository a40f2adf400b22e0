package import Model

/// Answers who held a place, from everything that was claimed.
///
/// Pure: the same ledger, gazetteer and question give the same answer; the order of claims does not
/// matter. Rules R1 to R16 stand one a file in `Rules`; the order of work is
/// claims -> statements (R4) -> phases (R5, R6) -> judged (R7, R8) -> chronicle (R9, R10, R11, R13)
/// -> days (R12).
package struct Assessor {
  private let gazetteer: Gazetteer
  private let naming: Naming
  private let isOneVoice: Bool
  private var direct: [Place.ID: [Statement]] = [:]
  private var parts: [Place.ID: [Statement]] = [:]

  /// Prepares the answers to a question.
  ///
  /// - Parameters:
  ///   - ledger: who claims what.
  ///   - gazetteer: which places belong to which areas.
  ///   - known: only what was known by the end of that day; nil: everything.
  ///   - perspective: only the word of one side or party; nil: everybody's.
  /// - Complexity: O(c x p) for c claims that name p places each.
  package init(
    ledger: Ledger, gazetteer: Gazetteer, known: Day? = nil, perspective: Perspective? = nil
  ) {
    self.gazetteer = gazetteer
    naming = Naming(register: ledger.register)
    isOneVoice = perspective != nil
    let meaning = Meaning(ledger: ledger)
    for claim in Visibility(ledger: ledger, known: known, perspective: perspective).claims() {
      guard let statement = meaning.statement(claim) else { continue }
      let subjects = Subjects(claim, in: ledger)
      for place in subjects.places { direct[place, default: []].append(statement) }
      for area in subjects.areas where claim.event != .denied || isAnswerVisible(statement) {
        parts[area, default: []].append(statement)
      }
    }
  }

  /// A denial of something that this question does not hear says nothing about an area.
  private func isAnswerVisible(_ denial: Statement) -> Bool { !denial.answers.isEmpty }

  /// Every place with a statement of its own or through an area, in the order of ids.
  package var placesWithEvidence: [Place.ID] {
    var places = Set(direct.keys).union(parts.keys)
    for (area, statements) in direct where statements.contains(where: { $0.kind == .gain }) {
      places.formUnion(gazetteer.members[area] ?? [])
    }
    return places.sorted()
  }

  /// The assessments of a place through all time.
  package func timeline(of place: Place.ID) -> Timeline { answers(for: place).timeline }

  /// The same assessments, each worked out when it is asked for.
  package func answers(for place: Place.ID) -> PlaceAnswers {
    let statements = statements(of: place)
    let chronicle = ChronicleBuilder.chronicle(statements, isOneVoice: isOneVoice)
    let whole = Precedence(chronicle: chronicle, naming: naming).answers()
    guard let parts = parts[place] else { return whole }
    return AreaTimeline(
      whole: whole, overlays: Parts(parts).overlays(on: chronicle), naming: naming
    ).answers()
  }

  /// The last day that any claim about the place, or a part of it, speaks of.
  package func newestEvidence(of place: Place.ID) -> Day? {
    (statements(of: place) + (parts[place] ?? [])).map(\.latest).max()
  }

  /// The last day that any claim speaks of.
  package var newestEvidence: Day? {
    var newest: Day?
    for statements in direct.values {
      for statement in statements { newest = max(newest ?? statement.latest, statement.latest) }
    }
    for statements in parts.values {
      for statement in statements { newest = max(newest ?? statement.latest, statement.latest) }
    }
    return newest
  }

  /// Its own statements, and what reaches it through its areas (R14).
  private func statements(of place: Place.ID) -> [Statement] {
    let own = direct[place] ?? []
    let gains = (gazetteer.areas[place] ?? []).flatMap { direct[$0] ?? [] }
    guard !gains.isEmpty else { return own }
    return own + Set(AreaReach.reaching(gains, direct: own)).sorted()
  }
}
