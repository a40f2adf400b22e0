/// Which of several records about one subject counts.
///
/// Records form a graph: each names those that it supersedes. Whatever nobody supersedes could count.
/// If that is more than one, two people corrected the same thing without knowing of each other: all
/// stay, the one recorded last counts, and the others are told as rivals until a further record
/// supersedes them all. The outcome depends on the set of records alone, not on the order in which they
/// came; records that say the same count once, as the one recorded first.
struct Election {
  /// A row that nobody is known to supersede.
  struct Candidate: Hashable {
    let row: Int
    let digest: String
    let isWithdrawal: Bool
    let recordedAt: String
    let chain: String
    let sequence: Int

    fileprivate var order: (String, String, Int) { (recordedAt, chain, sequence) }
  }

  /// The row that counts; nil when all are superseded.
  let standing: Candidate?
  /// The others, in the order of their rows.
  let rivals: [Candidate]

  /// Elects among rows, those that are superseded included.
  init(_ candidates: [Candidate], isSuperseded: (String) throws -> Bool) rethrows {
    var first: [String: Candidate] = [:]
    for candidate in candidates where try !isSuperseded(candidate.digest) {
      guard let known = first[candidate.digest], known.order <= candidate.order else {
        first[candidate.digest] = candidate
        continue
      }
    }
    let standing = first.values.max { $0.order < $1.order }
    self.standing = standing
    rivals = first.values.filter { $0.row != standing?.row }.sorted { $0.row < $1.row }
  }
}
