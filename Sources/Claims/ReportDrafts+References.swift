package import Model
import SourceText

extension ReportDrafts {
  /// The reports, as their files are named.
  package var reportIDs: Set<Report.ID> { Set(drafts.compactMap { $0.name?.id }) }

  /// The ids that claims give themselves.
  package var claimIDs: Set<Claim.ID> { Set(claims.compactMap { $0.id.map { Claim.ID($0.text) } }) }

  /// The places and areas that claims name.
  package var places: Set<Place.ID> {
    Set(
      claims.flatMap { ($0.places + [$0.area].compactMap(\.self)).map { Place.ID($0.text) } })
  }

  /// The claims that claims answer.
  package var answers: Set<Claim.ID> {
    Set(claims.flatMap { $0.answers.map { Claim.ID($0.text) } })
  }

  private var claims: some Sequence<ClaimDraft> { drafts.lazy.flatMap(\.claims) }
}
