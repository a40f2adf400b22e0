/// A place under consideration, with its best name in each script.
struct CandidatePlace {
  let place: Int
  /// In the script of the text.
  var same = NameFit()
  /// In the other script.
  var other = NameFit()
  /// How many better names there are among the candidates.
  var rank = 0
  /// What the trees say of its names, in nats.
  var logit: Float = 0
  /// What its surroundings say, in nats.
  var weight: Float = 0
  /// Both.
  var sum: Float { logit + weight }

  /// A first order, before the trees.
  var quick: Float {
    switch (same.name != nil, other.name != nil) {
    case (true, true): 0.6 * max(same.score, other.score) + 0.4 * min(same.score, other.score)
    case (true, false): same.score
    default: other.score
    }
  }

  /// A number that is the less the better the first order is, and equal for equal ones.
  var order: UInt32 {
    let bits = quick.bitPattern
    return bits >> 31 == 0 ? ~(bits | 1 << 31) : bits
  }
}
