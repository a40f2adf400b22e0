import Model
import SourceText

extension ClaimDraft {
  /// A claim that is in the data already, as far as the check of other claims needs it.
  ///
  /// - Parameters:
  ///   - claim: the claim, which has no fault.
  ///   - answers: those of its answers that are to be looked at.
  ///   - location: where it stands.
  init(standing claim: Claim, answering answers: [Claim.ID], at location: SourceLocation) {
    func scalar(_ text: String) -> SourceScalar { SourceScalar(text, line: location.line) }
    self.init(
      file: SourceFile(path: location.file, bytes: []), line: location.line,
      id: scalar(claim.id.text), claimant: scalar(claim.claimant.text), event: claim.event,
      answers: answers.map { scalar($0.text) }, wherePrecision: claim.wherePrecision)
  }
}
