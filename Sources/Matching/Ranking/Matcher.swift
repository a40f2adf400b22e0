/// Looks up names in an index, one after the other, in the same memory.
///
/// Make one for each thread. The answer to a query does not depend on those before it.
public struct Matcher: Sendable {
  private let tables: LearnedTables
  private let arrays: IndexArrays
  private var finder: CandidateFinder
  private var surroundingsReader = SurroundingsReader()
  private var row: [Float] = []
  /// The numbers of all candidates, and whose they are; homonyms may share theirs.
  private var rows: [Float] = []
  private var rowOfCandidate: [Int] = []
  private var sums: [Float] = []

  /// A matcher for an index.
  ///
  /// - Complexity: O(names) memory, set aside once.
  public init(_ index: MatchIndex) {
    tables = index.tables
    arrays = index.arrays
    finder = CandidateFinder(arrays: index.arrays, costs: index.tables.costs)
  }

  /// What a name means.
  ///
  /// - Parameters:
  ///   - query: The name and its surroundings.
  ///   - limit: How many candidates are wanted; homonyms of an ambiguous name come all the same.
  /// - Returns: The verdict, with the candidates it rests on.
  /// - Complexity: 0.1 to 0.2 ms for some ten thousand names.
  public mutating func matches(for query: MatchQuery, limit: Int = 5) -> Matches {
    var surroundings = surroundingsReader.surroundings(query.near, &finder)
    finder.find(query.text)
    guard !finder.candidates.isEmpty else { return .nothing }
    let namesakes = Namesakes(of: finder.text, among: finder.candidates, in: arrays)
    // Words such as `in` are part of the name where a place is called just so.
    if !namesakes.areThere, let parts = finder.text.whereabouts {
      if let matches = matches(inside: query, parts, limit) { return matches }
      finder.find(query.text)
      surroundings.addUnits(inside: finder.text, of: arrays)
    }
    var field = judged()
    namesakes.settle(&field, in: arrays)
    var around = surroundings
    around.points += query.points
    if !around.isEmpty || around.side != 0 {
      for position in field.indices {
        field[position].weight = Float(around.weight(of: field[position].place, in: arrays))
      }
    }
    field.sort { ($1.sum, $0.place) < ($0.sum, $1.place) }
    return answer(field, namesakes, surroundings, limit)
  }

  /// What the name in `X in Y`, `X near Y`, `X, Y` or `X (Y)` means by itself, with the rest as its surroundings.
  ///
  /// - Returns: nil when it is no name, as in `School in Y`: then Y is the best there is to find. What is
  ///   only near to Y is not Y. A bracket may hold another name, so that nil is also what comes of
  ///   `Kobani (Ayn al-Arab)` where only a Kabani far from there is known.
  private mutating func matches(
    inside query: MatchQuery, _ parts: Reading.Whereabouts, _ limit: Int
  ) -> Matches? {
    let scalars = query.text.unicodeScalars
    let rest = String(scalars.dropFirst(parts.start))
    let name = MatchQuery(
      String(scalars.prefix(parts.nameEnd)), near: query.near.map { "\($0), \(rest)" } ?? rest,
      points: query.points)
    let matches = matches(for: name, limit: limit)
    let isName =
      switch parts.relation {
      case .beside: true
      case .inside: matches.verdict != .unknown || matches.isKnownElsewhere
      case .bracketed: matches.verdict != .unknown
      }
    return isName ? matches.tracing(.surroundings) : nil
  }

  /// True when words say where to look: they name a unit, or a place that is certain.
  public mutating func understands(near text: String) -> Bool {
    !surroundingsReader.surroundings(text, &finder).isEmpty
  }

  /// The candidates with what the trees say, in nats.
  private mutating func judged() -> [CandidatePlace] {
    var field = finder.candidates
    let writer = FeatureWriter(field, text: finder.text, keys: finder.keys)
    rows.removeAll(keepingCapacity: true)
    rowOfCandidate.removeAll(keepingCapacity: true)
    for candidate in field {
      let start = rows.count
      writer.append(candidate, in: arrays, to: &rows)
      // Homonyms often have equal numbers.
      if start > 0, rows[start...].elementsEqual(rows[(start - Features.count)..<start]) {
        rows.removeLast(Features.count)
      }
      rowOfCandidate.append(rows.count / Features.count - 1)
    }
    tables.ranker.values(rows, width: Features.count, into: &sums)
    for position in field.indices {
      field[position].logit = sums[rowOfCandidate[position]] * Float(tables.sharpness)
    }
    return field
  }

  /// The answer that judged candidates make, best first, and what words say of where the place is.
  private mutating func answer(
    _ field: [CandidatePlace], _ namesakes: Namesakes, _ surroundings: Surroundings, _ limit: Int
  ) -> Matches {
    let first = field[0]
    let odds = field.map { Exponential.of(Double($0.sum - first.sum)) }
    let sum = odds.reduce(0, +)
    let learned = tables.confidence(1 / sum, isArabic: finder.text.isArabic)
    let confidence = namesakes.confidence(learned, share: 1 / sum, of: first)
    let nameLogits = field.map(\.logit).sorted(by: >)
    let fitOfLetters = namesakes.fit(nameFit(of: first, nameLogits), of: first)
    let isBestName = first.logit == nameLogits.first
    let bearing = surroundings.bearing(on: first.place, isBestName: isBestName, in: arrays)
    let fit = bearing.fit(fitOfLetters)
    let verdict: Matches.Verdict =
      fit < Matches.fitThreshold
      ? .unknown : confidence >= Matches.confidenceThreshold ? .matched : .ambiguous
    let likely = field.prefix { first.sum - $0.sum < Matches.homonymLoss }.count
    let homonyms = verdict == .ambiguous ? likely : 0
    let count = max(min(limit, field.count), homonyms)
    var candidates: [MatchCandidate] = []
    for position in 0..<max(count, 0) {
      candidates.append(
        candidate(
          field[position], odds[position] / sum, first: first,
          liesElsewhere: bearing == .apart && position == 0))
    }
    return Matches(
      verdict: verdict, nameFit: fit, confidence: confidence, candidates: candidates,
      trace: finder.text.trace,
      isKnownElsewhere: bearing == .apart && fitOfLetters >= Matches.fitThreshold)
  }

  /// How likely the text is the name of a candidate that has been judged.
  private mutating func nameFit(of first: CandidatePlace, _ nameLogits: [Float]) -> Double {
    let field = finder.candidates
    row.removeAll(keepingCapacity: true)
    if let position = field.firstIndex(where: { $0.place == first.place }) {
      let start = rowOfCandidate[position] * Features.count
      row += rows[start..<start + Features.count]
    }
    FitFeatures.append(
      logits: nameLogits.map { $0 / Float(tables.sharpness) },
      bestSame: field.reduce(-40) { max($0, $1.same.likelihood) },
      bestOther: field.reduce(-40) { max($0, $1.other.likelihood) }, to: &row)
    tables.fit.values(row, width: row.count, into: &sums)
    return Exponential.logistic(Double(sums.first ?? 0))
  }

  private func candidate(
    _ candidate: CandidatePlace, _ score: Double, first: CandidatePlace, liesElsewhere: Bool
  ) -> MatchCandidate {
    let isSame = candidate.same.score >= candidate.other.score
    let name = (isSame ? candidate.same.name : nil) ?? candidate.other.name
    var metres: Double?
    if candidate.place != first.place, let here = arrays.point(of: candidate.place) {
      metres = arrays.point(of: first.place)?.metres(to: here)
    }
    return MatchCandidate(
      place: candidate.place, name: name.map { Int(arrays.nameOrdinal[$0]) } ?? 0, score: score,
      reasons: Reasons.words(for: candidate, text: finder.text, arrays: arrays)
        + (liesElsewhere ? ["lies elsewhere"] : []),
      metresFromFirst: metres)
  }
}
