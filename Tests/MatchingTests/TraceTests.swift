import Matching
import Testing

@Suite struct TraceTests {
  @Test func stepsHaveWordsInAFixedOrder() {
    #expect(Trace([.article, .hamza]).words == ["hamza", "article"])
    #expect(Trace([]).words.isEmpty)
  }
}
