import Model
import SourceText

/// All claims in the order of files and lines, to be found by id.
struct ClaimIndex {
  let claims: [CheckedClaim]
  /// The first claim with an id, also one with a fault.
  let positions: [String: Int]
  /// Claims whose id another has before them.
  let duplicates: [Problem]

  /// Indexes the claims.
  init(_ claims: some Sequence<CheckedClaim>) {
    self.claims = Array(claims)
    var positions: [String: Int] = [:]
    var duplicates: [Problem] = []
    for (index, claim) in self.claims.enumerated() {
      guard let id = claim.draft.id else { continue }
      guard let first = positions[id.text] else {
        positions[id.text] = index
        continue
      }
      let other = self.claims[first].draft
      let place = other.file.location(line: other.line(of: "id"))
      duplicates.append(
        claim.draft.problem(
          "id", .duplicateID,
          "claim \(quoted(id.text)) is already at \(place): choose another id or remove one"))
    }
    self.positions = positions
    self.duplicates = duplicates
  }
}
