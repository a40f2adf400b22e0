/// The rule that decided an assessment.
///
/// `RULES` in the documentation has each with its reason.
public enum Rule: String, Sendable, CaseIterable {
  /// Nobody has said anything.
  case noEvidence = "none"
  /// R7: it changed hands within the window, and no disinterested word dates it.
  case window = "R7"
  /// R8c: a later word outweighs the denial.
  case laterWord = "R8c"
  /// R8d: only the side that gains says so.
  case ownWordOnly = "R8d"
  /// R8: denied and not outweighed.
  case denied = "R8"
  /// R8e, R8f: a claim that was found void.
  case void = "R8e"
  /// R8g: someone who does not gain says so.
  case strongWord = "R8g"
  /// R9: it changed hands again, and nobody reported how.
  case unreported = "R9"
  /// R11: fighting on the day.
  case fighting = "R11"
  /// R6: both sides' gains fall on one day.
  case sameDay = "R6"
  /// R13: a later loss names who held it.
  case implied = "R13"
  /// R4, R13: the last word is a withdrawal that names no taker.
  case left = "R4"
  /// R3: a compilation alone.
  case compilation = "R3"
  /// A part of an area is said to have changed hands.
  case part = "R8 (part of an area)"
}
