import Model
import SourceText

/// Which claim answers which, put in order.
///
/// Claims are taken off the heap once all that they answer are off (Kahn 1962,
/// doi:10.1145/368996.369025). What is left is in a loop or answers one; taking off from the other
/// end those that nobody left answers leaves the loops, and chains between two of them.
struct AnswerGraph {
  /// The usable claims, by position, each after those that it answers.
  let order: [Int]
  /// By position: true for a claim whose answers lead back to it.
  let isInLoop: [Bool]

  /// Orders the claims of an index.
  ///
  /// - Complexity: O(claims + answers).
  init(_ index: ClaimIndex) {
    let answered = index.claims.map { claim in
      claim.draft.answers.compactMap { index.positions[$0.text] }
    }
    var answering = Array(repeating: [Int](), count: answered.count)
    for (claim, targets) in answered.enumerated() {
      for target in targets { answering[target].append(claim) }
    }
    let all = Array(answered.indices)
    let sorted = AnswerGraph.takeOff(all, before: answered, after: answering)
    let left = Set(all).subtracting(sorted)
    func within(_ edges: [[Int]]) -> [[Int]] {
      edges.indices.map { left.contains($0) ? edges[$0].filter(left.contains) : [] }
    }
    let loose = AnswerGraph.takeOff(
      left.sorted(), before: within(answering), after: within(answered))
    let loops = left.subtracting(loose)
    isInLoop = all.map(loops.contains)

    var isUsable = Array(repeating: false, count: all.count)
    for claim in sorted {
      let draft = index.claims[claim].draft
      isUsable[claim] =
        index.claims[claim].isSound && draft.id.flatMap { index.positions[$0.text] } == claim
        && answered[claim].count == draft.answers.count
        && answered[claim].allSatisfy { isUsable[$0] }
    }
    order = sorted.filter { isUsable[$0] }
  }

  /// The nodes that can be taken off, each after all that `before` names for it.
  private static func takeOff(_ nodes: [Int], before: [[Int]], after: [[Int]]) -> [Int] {
    var waiting = before.map(\.count)
    var order = nodes.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for node in after[order[next]] {
        waiting[node] -= 1
        if waiting[node] == 0 { order.append(node) }
      }
      next += 1
    }
    return order
  }
}
