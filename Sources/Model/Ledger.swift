/// Everything that was claimed: reports, their claims, and the parties they speak of.
public struct Ledger: Sendable {
  /// Who fights and who speaks.
  public let register: PartyRegister
  /// Reports in the order of their ids.
  public let reports: [Report]
  /// Claims in the order of their ids.
  public let claims: [Claim]
  private let reportPositions: [Report.ID: Int]
  private let claimPositions: [Claim.ID: Int]

  /// A ledger; of two entries with the same id the first stays (the reader reports the other).
  public init(register: PartyRegister, reports: [Report], claims: [Claim]) {
    self.register = register
    var seenReports: Set<Report.ID> = []
    var seenClaims: Set<Claim.ID> = []
    self.reports =
      reports.filter { seenReports.insert($0.id).inserted }.sorted { $0.id < $1.id }
    self.claims = claims.filter { seenClaims.insert($0.id).inserted }.sorted { $0.id < $1.id }
    reportPositions = Dictionary(
      uniqueKeysWithValues: self.reports.enumerated().map { ($1.id, $0) })
    claimPositions = Dictionary(
      uniqueKeysWithValues: self.claims.enumerated().map { ($1.id, $0) })
  }

  /// The report with this id.
  public subscript(report id: Report.ID) -> Report? { reportPositions[id].map { reports[$0] } }

  /// The claim with this id.
  public subscript(claim id: Claim.ID) -> Claim? { claimPositions[id].map { claims[$0] } }
}
