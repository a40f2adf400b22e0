import Model
import SourceText

/// All new claims in the order of files and lines, after those of the data that they concern, to be
/// found by id.
struct ClaimIndex {
  let claims: [CheckedClaim]
  /// The first claim with an id, also one with a fault.
  let positions: [String: Int]
  /// Claims whose id another has before them.
  let duplicates: [Problem]

  private let data: StandingData

  /// Indexes the claims of new reports.
  init(
    _ claims: some Sequence<CheckedClaim>, beside data: StandingData, drafts: [ReportDraft]
  ) {
    let standing = data.claims(concernedBy: drafts)
    let concerned = Set(standing.map(\.id))
    self.data = data
    self.claims =
      standing.map { claim in
        // Its other answers are as good as they were.
        let answers = claim.answers.filter { concerned.contains($0) || data[claim: $0] == nil }
        return CheckedClaim(
          draft: ClaimDraft(standing: claim, answering: answers, at: data.location(of: claim)),
          report: nil, isSound: true)
      } + claims
    var positions: [String: Int] = [:]
    var duplicates: [Problem] = []
    for (index, claim) in self.claims.enumerated() {
      guard let id = claim.draft.id else { continue }
      guard let first = positions[id.text] else {
        positions[id.text] = index
        continue
      }
      let other = self.claims[first]
      let isInFile = other.report != nil || data.claimLocations[Claim.ID(id.text)] != nil
      let place = other.draft.file.location(line: other.draft.line(of: "id"))
      duplicates.append(
        claim.draft.problem(
          "id", .duplicateID,
          "claim \(quoted(id.text)) is already \(isInFile ? "at \(place)" : "in the data"): "
            + "choose another id or remove one"))
    }
    self.positions = positions
    self.duplicates = duplicates
  }

  /// Every id that a claim can answer.
  var ids: [String] { Array(positions.keys) + data.claimIDs }
}
