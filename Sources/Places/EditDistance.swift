/// How many letters must be added, left out, replaced or swapped with their neighbour to turn one
/// text into the other; nil when it is more than `limit`.
///
/// Optimal string alignment: no letter is touched twice (Damerau 1964, doi:10.1145/363958.363994;
/// Wagner and Fischer 1974, doi:10.1145/321796.321811). Rows end early once all of them exceed the
/// limit.
/// - Complexity: O(a · b), O(a) when the first letters differ too much.
func editDistance(_ a: [UInt32], _ b: [UInt32], atMost limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  var row = previous
  for (i, x) in a.enumerated() {
    row[0] = i + 1
    var least = i + 1
    for (j, y) in b.enumerated() {
      var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (x == y ? 0 : 1))
      if i > 0, j > 0, x == b[j - 1], a[i - 1] == y {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      row[j + 1] = cost
      least = min(least, cost)
    }
    // A swap reaches back two rows, but a letter left out costs no more than a swap: what is within
    // the limit there is within it here.
    if least > limit { return nil }
    beforePrevious = previous
    previous = row
  }
  return previous[b.count] <= limit ? previous[b.count] : nil
}
