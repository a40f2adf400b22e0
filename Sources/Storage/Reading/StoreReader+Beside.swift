import GRDB
import GeoPackage
package import Model
import Records

extension StoreReader {
  /// What new reports are checked beside: all parties, the reports and claims of these ids, every claim of
  /// these reports, and what they answer or are answered by.
  package func contents(
    beside reports: Set<Report.ID>, _ claims: Set<Claim.ID>
  ) throws -> StoreContents {
    var ids = claims
    for report in reports { ids.formUnion(try self.claims(of: report)) }
    var contents = try contents(besideReports: reports, claims: ids)
    try contents.add(standing([.side, .party]))
    return contents
  }

  /// The reports and claims of these ids, as far as there are any, with what those answer or are answered
  /// by.
  package func contents(
    besideReports reports: Set<Report.ID>, claims ids: Set<Claim.ID>
  ) throws -> StoreContents {
    let claims = try closure(ids.sorted().compactMap { try standing(.claim, $0.text) })
      .map(StandingClaim.init)
    let all = Set(claims.map(\.value.report)).union(reports)
    var contents = try StoreContents(all.sorted().compactMap { try standing(.report, $0.text) })
    for claim in claims { contents.add(claim.value, on: claim.row) }
    return contents
  }

  /// Places with these ids, as far as there are any.
  package func places(_ ids: Set<Place.ID>) throws -> [Place] {
    try ids.sorted().compactMap { try place($0) }
  }

  /// Finds who bears a code (`C4077`, `gn:163984`, `wd:Q603516`), many times over.
  package func codeBearer() throws -> (String) -> Place.ID? {
    let statement = try statements("SELECT place FROM frontline_code WHERE code = ? LIMIT 1")
    return { code in
      var bearer: Place.ID?
      // nil: an error of the file shows in the next statement that writes to it.
      try? statement.rows {
        $0.text(1, code.uppercased())
      } _: {
        bearer = Place.ID($0.text(0))
      }
      return bearer
    }
  }

  /// Places that have one of these codes (`C4077`, `gn:163984`, `wd:Q603516`).
  package func places(coded codes: [String]) throws -> [Place.ID] {
    try codes.flatMap { code in
      try String.fetchAll(
        db, sql: "SELECT place FROM frontline_code WHERE code = ? ORDER BY place",
        arguments: [code.uppercased()])
    }.map { Place.ID($0) }
  }
}
