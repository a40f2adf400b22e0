import Interchange
import SourceText

/// A table of claims, with what its columns cannot hold.
public struct ClaimExport: Sendable {
  /// The table.
  public let text: String
  /// How many claims are in it.
  public let written: Int
  /// How many are not in it, by reason.
  public let omitted: [String: Int]
  /// How many are in it without something they say, by what that is.
  public let losses: [String: Int]
}

extension Dataset {
  /// Claims as comma-separated text in our own columns, which hold all that a claim says.
  public func claimTable(_ entries: [ClaimEntry]) -> ClaimExport {
    let rows = entries.map {
      ClaimTableRow(claim: $0.claim, report: $0.report, stance: $0.stance, known: $0.known)
    }
    return ClaimExport(
      text: Interchange.claimTable(rows), written: rows.count, omitted: [:], losses: [:])
  }

  /// Claims in the columns of an ACLED export, one place a row.
  public func acledTable(_ entries: [ClaimEntry]) -> ClaimExport {
    let table = ACLEDTable(entries.map(\.claim), in: ledger, gazetteer)
    return ClaimExport(
      text: table.text, written: table.written, omitted: table.omitted, losses: table.losses)
  }
}

/// A row of comma-separated text with its line feed, quoted so that spreadsheets of every language
/// read it alike and take nothing for a formula.
public func commaSeparated(_ cells: [String?]) -> String {
  csvLine(cells.map { $0 ?? "" })
}
