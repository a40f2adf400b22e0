import Model
import SourceText

/// Checks that denials and retractions answer claims that exist, and never themselves.
struct AnswerCheck {
  /// What is wrong.
  let problems: [Problem]
  /// The claims that can be used, by position, each after those that it answers.
  let order: [Int]

  /// Checks all claims.
  ///
  /// - Complexity: O(claims + answers).
  init(_ index: ClaimIndex) {
    let graph = AnswerGraph(index)
    var problems: [Problem] = []
    for position in index.claims.indices {
      problems += AnswerCheck.problems(of: position, in: index)
      guard graph.isInLoop[position] else { continue }
      problems.append(
        index.claims[position].draft.problem(
          "answers", .loop,
          "the answers of this claim lead back to itself: answer the claim that was first"))
    }
    self.problems = problems
    order = graph.order
  }

  private static func problems(of position: Int, in index: ClaimIndex) -> [Problem] {
    let draft = index.claims[position].draft
    var seen: Set<String> = []
    return draft.answers.compactMap { answer in
      let location = draft.file.location(line: answer.line)
      guard seen.insert(answer.text).inserted else {
        return Problem(
          at: location, .duplicateID,
          "claim \(quoted(answer.text)) is answered twice here: remove one")
      }
      guard let target = index.positions[answer.text] else {
        return .unknown(.claim, answer, among: index.ids, in: draft.file)
      }
      guard draft.event == .retracted, let claimant = draft.claimant,
        let author = index.claims[target].draft.claimant, author.text != claimant.text
      else { return nil }
      return Problem(
        at: location, .roleMismatch,
        "\(quoted(claimant.text)) cannot retract claim \(quoted(answer.text)), it is the word of "
          + "\(quoted(author.text)): write denied or mend the claimant")
    }
  }
}
