/// The name by which one kind of value is found again, typed so that a place is never taken for a
/// claim.
///
/// Bundled ids are lower-case ASCII with hyphens; ids of imported data are kept as they came.
/// Ordered by the text's Unicode scalars, which is what every sorted output uses.
public struct Identifier<Owner>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as written.
  public let text: String

  /// Wraps an id that has been read or is known to the program.
  public init(_ text: String) { self.text = text }

  /// The id as written.
  public var description: String { text }

  /// Order by Unicode scalars, the same on every machine.
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

extension Identifier: ExpressibleByStringLiteral {
  /// An id written in source code.
  public init(stringLiteral text: String) { self.text = text }
}
