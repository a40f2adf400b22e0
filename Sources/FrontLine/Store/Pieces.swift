/// A sequence that is made piece by piece, so that it is never in memory as a whole.
///
/// A sequence cannot throw: an error ends it, and `check` tells it afterwards.
final class Pieces<Element>: Sequence, IteratorProtocol {
  private let piece: (Int) throws -> [Element]?
  private var index = 0
  private var open: ArraySlice<Element> = []
  private var error: (any Error)?

  /// A sequence of pieces, asked for by number until one is nil.
  init(_ piece: @escaping (Int) throws -> [Element]?) { self.piece = piece }

  func next() -> Element? {
    while open.isEmpty {
      guard error == nil else { return nil }
      do {
        guard let piece = try piece(index) else { return nil }
        open = piece[...]
        index += 1
      } catch {
        self.error = error
        return nil
      }
    }
    return open.popFirst()
  }

  /// - Throws: what ended the sequence before its end.
  func check() throws {
    if let error { throw error }
  }
}
