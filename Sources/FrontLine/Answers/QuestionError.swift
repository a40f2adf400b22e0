public import Model

/// A question that cannot be answered, with the reason and, where there are any, the candidates.
public struct QuestionError: Error, Sendable, CustomStringConvertible {
  /// What kind of error; stable, for scripts.
  public enum Code: String, Sendable {
    case unknownPlace = "unknown-place"
    case ambiguousPlace = "ambiguous-place"
    case unreadableContext = "unreadable-context"
    case unknownParty = "unknown-party"
    case unknownValue = "unknown-value"
    case dataProblems = "data-problems"
    case unreadableData = "unreadable-data"
    case cannotWrite = "cannot-write"
    case wouldOverwrite = "would-overwrite"
    case newerData = "newer-data"
    case busyStore = "busy-store"
    case brokenChain = "broken-chain"
    case interrupted
  }

  /// What kind.
  public let code: Code
  /// The fact and the remedy.
  public let message: String
  /// The places that could be meant.
  public let candidates: [Place]

  /// An error.
  public init(_ code: Code, _ message: String, candidates: [Place] = []) {
    self.code = code
    self.message = message
    self.candidates = candidates
  }

  /// A name that several places bear.
  public static func ambiguous(_ text: String, among places: [Place]) -> QuestionError {
    QuestionError(
      .ambiguousPlace,
      "\"\(text)\" is the name of \(places.count) places: name the governorate with --near, or give "
        + "an id",
      candidates: places)
  }

  /// The sentence for the reader.
  public var description: String { message }
}
