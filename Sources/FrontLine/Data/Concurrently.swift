import Dispatch
import Synchronization

/// What a function says about the elements, run after run of them, on all cores.
///
/// The values are in the order of the elements, whichever run is done first.
/// - Parameters:
///   - elements: what the function is asked about.
///   - run: how many elements it gets at once.
///   - body: gives one value for each element of a run.
/// - Returns: one value for each element.
package func concurrently<Element: Sendable, Value: Sendable>(
  _ elements: [Element], run: Int, _ body: @Sendable (ArraySlice<Element>) -> [Value]
) -> [Value] {
  let starts = Array(stride(from: 0, to: elements.count, by: max(run, 1)))
  guard starts.count > 1 else { return body(elements[...]) }
  let values = Mutex([[Value]](repeating: [], count: starts.count))
  DispatchQueue.concurrentPerform(iterations: starts.count) { index in
    let value = body(elements[starts[index]...].prefix(run))
    values.withLock { $0[index] = value }
  }
  return values.withLock { Array($0.joined()) }
}
