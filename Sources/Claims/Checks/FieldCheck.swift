import Model
import SourceText

extension ClaimCheck {
  /// Fields that the event needs or cannot have, roles apart.
  func fieldProblems(_ claim: ClaimDraft) -> [Problem] {
    guard let event = claim.event else { return [] }
    return event.isAnswer ? answerFields(claim, event) : eventFields(claim, event)
  }

  private func eventFields(_ claim: ClaimDraft, _ event: Claim.Event) -> [Problem] {
    var problems: [Problem] = []
    func has(_ field: String) -> Bool { claim.fieldLines[field] != nil }
    if !has("places"), !has("area") {
      problems.append(
        claim.problem(
          "id", .missingField,
          "claim names no place: add \"places\", or \"area\" for unnamed places inside one"))
    }
    if has("places"), has("area") {
      problems.append(
        claim.problem(
          "area", .badValue,
          "claim has both \"places\" and \"area\": keep one, or make two claims"))
    }
    if has("count"), !has("area") {
      problems.append(
        claim.problem(
          "count", .badValue,
          "\"count\" is for unnamed places inside an \"area\": add the area or remove it"))
    }
    if has("again"), !event.canBeAgain {
      problems.append(
        claim.problem(
          "again", .badValue,
          "\"again\" is for captured and transferred, not for \(event.rawValue): remove it"))
    }
    if has("answers") {
      problems.append(
        claim.problem(
          "answers", .badValue,
          "\"answers\" is for denied and retracted, not for \(event.rawValue): remove it"))
    }
    if !has("when") {
      problems.append(
        claim.problem("id", .missingField, "claim has no \"when\": add it, as EDTF"))
    }
    return problems
  }

  private func answerFields(_ claim: ClaimDraft, _ event: Claim.Event) -> [Problem] {
    var problems: [Problem] = []
    for field in ["places", "area", "count", "extent", "again"]
    where claim.fieldLines[field] != nil {
      problems.append(
        claim.problem(
          field, .badValue,
          "\(event.rawValue) has no \(quoted(field)): remove it, the claim it answers tells that"))
    }
    if claim.fieldLines["answers"] == nil {
      problems.append(
        claim.problem(
          "event", .missingField,
          "\(event.rawValue) needs \"answers\": add the ids of the claims it speaks of"))
    }
    return problems
  }
}
