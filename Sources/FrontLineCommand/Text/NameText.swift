import FrontLine
import Model

/// One matched name in a line for people.
struct NameText {
  let row: NameRow
  let match: NameMatch

  /// `matched    Khan Sheikhoun -> khan-shaykhun, Khan Shaykhun (Khan Shaykun, Idleb), 99 %: same name`.
  var line: String {
    let verdict = match.verdict.rawValue
    let column = verdict + String(repeating: " ", count: max(0, 11 - verdict.utf8.count))
    return column + (row.name.isEmpty ? "-" : row.name) + meaning
  }

  private var meaning: String {
    if row.problem != nil { return "" }
    guard let first = match.candidates.first else { return "" }
    switch match.verdict {
    case .matched: return " -> \(named(first.place)), \(match.percent): \(first.reason)"
    case .ambiguous:
      let apart = match.farthestMetres.map { ", up to \(kilometres($0)) km apart" } ?? ""
      return " -> one of \(match.rivals.count)\(apart): \(listed(match.rivals))"
    case .unknown where match.isKnownElsewhere: return "; known elsewhere: \(named(first.place))"
    // What fits less is like any other name.
    case .unknown where match.nameFit < 0.1: return ""
    case .unknown: return "; perhaps \(listed(match.candidates.prefix(3)))"
    }
  }

  private func listed(_ candidates: some Collection<NameMatch.Candidate>) -> String {
    candidates.map { named($0.place) }.joined(separator: "; ")
  }

  private func named(_ place: Place) -> String {
    let admin = place.admin.summary
    return "\(place.id), \(place.name)" + (admin.isEmpty ? "" : " (\(admin))")
  }
}

extension NameMatch {
  /// How likely the first candidate is what is meant: `97 %`.
  var percent: String { "\(Int((probability * 100).rounded())) %" }

  /// Those of the candidates that may well be meant: one in a hundred or more.
  var rivals: [Candidate] { candidates.filter { $0.score >= 0.01 } }

  /// How far from the first candidate the farthest of those is.
  var farthestMetres: Int? { rivals.compactMap(\.metresFromFirst).max() }
}

/// Kilometres with one decimal.
func kilometres(_ metres: Int) -> String {
  let tenths = (metres + 50) / 100
  return "\(tenths / 10).\(tenths % 10)"
}
