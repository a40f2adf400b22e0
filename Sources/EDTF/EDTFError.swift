/// Text that is no EDTF, with the reason in words that a data editor can act on.
public struct EDTFError: Error, Hashable, CustomStringConvertible {
  /// The text as it was given.
  public let text: String
  /// What is wrong with it.
  public let reason: String

  /// The reason.
  public var description: String { reason }
}

/// Why a part of an expression is refused; becomes an `EDTFError` once the whole text is known.
struct Refusal: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }

  /// The same reason, naming the part of the text that it speaks of.
  func inside(_ part: String) -> Refusal { Refusal("\(part): \(reason)") }
}
