public import EDTF

/// When something happened or was published: an EDTF expression whose bounds are days.
///
/// The bounds are those of the expression, exactly; what `~` and `?` add is a matter of assessment
/// (rule R1) and is not applied here. A missing bound (`..` or nothing) is nil.
public struct EventDate: Hashable, Sendable, CustomStringConvertible {
  /// The expression as written.
  public let expression: DateExpression
  /// The first day it can mean; nil when it names none.
  public let earliest: Day?
  /// The last day it can mean; nil when it names none.
  public let latest: Day?

  /// Reads an EDTF expression and turns its bounds into days.
  ///
  /// - Throws: `EventDateError` when the text is no EDTF, or a bound is outside years -9999...9999.
  public init(_ text: String) throws(EventDateError) {
    do throws(EDTFError) {
      expression = try DateExpression(text)
    } catch {
      throw EventDateError(text: text, reason: error.description)
    }
    do throws(DayRangeError) {
      earliest = try EventDate.day(of: expression.start)
      latest = try EventDate.day(of: expression.end)
    } catch {
      throw EventDateError(text: text, reason: error.description)
    }
  }

  private static func day(of endpoint: Endpoint) throws(DayRangeError) -> Day? {
    guard case .date(let date) = endpoint.bound else { return nil }
    return try Day(date)
  }

  /// The expression as written.
  public var description: String { expression.text }
}

/// Text that is no usable date, with the reason.
public struct EventDateError: Error, Hashable, CustomStringConvertible {
  /// The text as it was given.
  public let text: String
  /// Why it is refused.
  public let reason: String

  /// A refusal.
  public init(text: String, reason: String) {
    self.text = text
    self.reason = reason
  }

  /// The sentence for the reader.
  public var description: String { "\"\(text)\" is no date: \(reason)" }
}
