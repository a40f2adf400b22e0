/// The candidate that a misspelt text most likely means, or nil when none is near.
///
/// Near is an edit distance of at most 2, or a third of the text's length if that is more, and at
/// most 1 for texts of up to three characters. Of equally near ones the first in order of Unicode
/// scalars is taken, so that the answer does not depend on the order of the candidates.
/// - Complexity: O(candidates · length²).
package func nearestSpelling(to text: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(text.unicodeScalars)
  guard !wanted.isEmpty, wanted.count <= longestSpelling else { return nil }
  let limit = wanted.count <= 3 ? 1 : max(2, wanted.count / 3)
  var best: (distance: Int, spelling: String)?
  for candidate in candidates {
    let scalars = Array(candidate.unicodeScalars)
    guard !scalars.isEmpty, abs(scalars.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, scalars)
    guard distance <= limit else { continue }
    if let known = best, (known.distance, known.spelling) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.spelling
}

/// Longer texts are no misspelt names, and comparing them would be slow.
private let longestSpelling = 200

/// How many insertions, deletions, replacements and swaps of neighbours turn one into the other.
///
/// The "optimal string alignment" form of Damerau's distance (Damerau 1964,
/// doi:10.1145/363958.363994) by the dynamic programme of Wagner and Fischer (1974,
/// doi:10.1145/321796.321811): no part of the text is edited twice.
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for (j, y) in b.enumerated() {
      var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (x == y ? 0 : 1))
      if i > 0, j > 0, x == b[j - 1], a[i - 1] == y {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      row.append(cost)
    }
    beforePrevious = previous
    previous = row
  }
  return previous[b.count]
}

/// ` (did you mean X?)` with the nearest candidate, or the empty text.
package func suggestion(for text: String, among candidates: some Sequence<String>) -> String {
  nearestSpelling(to: text, among: candidates).map { " (did you mean \($0)?)" } ?? ""
}
