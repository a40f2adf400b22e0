/// What the very letters of a text say beyond what was learned.
///
/// Learning knows spellings that differ: names that a gazetteer has as they are teach nothing, and are
/// certain.
struct Namesakes {
  private let text: Reading
  /// The places that have the very name of the text.
  private let same: Set<Int>

  /// How likely a text is a name that is written in just these letters.
  static let certainty = 0.99
  /// By how much they are likelier than the best of other names, in nats.
  static let lead: Float = 4
  /// What an area loses against a settlement, in nats, unless the text says that it means one.
  static let areaLoss: Float = 3

  /// The namesakes of a text among the candidates.
  ///
  /// - Complexity: O(n) in the names of the candidates.
  init(of text: Reading, among field: [CandidatePlace], in arrays: IndexArrays) {
    self.text = text
    same = Set(
      field.lazy.map(\.place).filter {
        arrays.nameExact[arrays.names(ofPlace: $0)].contains(text.exactHash)
      })
  }

  /// True when one of the candidates has the very name of the text.
  var areThere: Bool { !same.isEmpty }

  /// Puts places that have the very name of the text before all others, and settlements before the
  /// areas that are called after them.
  ///
  /// With such a place go those of its rank whose names differ from the text in article, marks or forms
  /// of letters alone: they are equally likely by their names.
  ///
  /// - Complexity: O(n) in the names of the candidates.
  func settle(_ field: inout [CandidatePlace], in arrays: IndexArrays) {
    if areThere { level(&field, arrays) }
    guard !text.words.contains(where: { $0.kind == .type }) else { return }
    for position in field.indices where arrays.isArea(field[position].place) {
      field[position].logit -= Namesakes.areaLoss
    }
  }

  private func level(_ field: inout [CandidatePlace], _ arrays: IndexArrays) {
    let ranks = Set(same.map { arrays.placeRank[$0] })
    let isAlike = field.map { candidate in
      ranks.contains(arrays.placeRank[candidate.place])
        && (same.contains(candidate.place) || hasLikeName(candidate.place, arrays))
    }
    let others = zip(field, isAlike).lazy.filter { !$1 }.map(\.0.logit).max()
    var best: [UInt8: Float] = [:]
    for (candidate, isAlike) in zip(field, isAlike) where isAlike {
      let least = max(candidate.logit, (others ?? candidate.logit) + Namesakes.lead)
      let rank = arrays.placeRank[candidate.place]
      best[rank] = max(best[rank] ?? least, least)
    }
    for position in field.indices where isAlike[position] {
      if let logit = best[arrays.placeRank[field[position].place]] {
        field[position].logit = logit
      }
    }
  }

  /// How likely the text is the name of a candidate, given what was learned.
  func fit(_ learned: Double, of candidate: CandidatePlace) -> Double {
    same.contains(candidate.place) ? max(learned, Namesakes.certainty) : learned
  }

  /// How likely the first candidate is meant, given what was learned and its share among the others.
  func confidence(_ learned: Double, share: Double, of candidate: CandidatePlace) -> Double {
    same.contains(candidate.place) ? max(learned, share * Namesakes.certainty) : learned
  }

  /// True when a name has the letters of the text once article, marks and forms of letters are gone.
  private func hasLikeName(_ place: Int, _ arrays: IndexArrays) -> Bool {
    arrays.nameForm[arrays.names(ofPlace: place)].contains { arrays.isLike(text, Int($0)) }
  }
}

extension IndexArrays {
  /// True for what settlements lie in.
  func isArea(_ place: Int) -> Bool { placeRank[place] == MatchEntry.Rank.area.rawValue }

  /// Which seat a place is; 0 for none.
  func seat(_ place: Int) -> UInt8 { isArea(place) ? 0 : placeRank[place] }
}
