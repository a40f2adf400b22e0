import Matching
import Synchronization

/// Matchers of one index, each asked by one thread at a time.
///
/// A class, for its threads share what is idle. The answers do not depend on which matcher gives them.
final class MatcherPool: Sendable {
  private let index: MatchIndex
  private let idle = Mutex<[Matcher]>([])

  init(_ index: MatchIndex) { self.index = index }

  /// What a matcher says that nobody else asks meanwhile; it is made if there is none.
  func ask<Answer>(_ question: (inout Matcher) -> Answer) -> Answer {
    var matcher = idle.withLock { $0.popLast() } ?? Matcher(index)
    let answer = question(&matcher)
    idle.withLock { [matcher] in $0.append(matcher) }
    return answer
  }
}
