import Claims
import Model
import SourceText

/// A report file that an import makes, and where each of its lines comes from.
struct ReportFile {
  /// The file as it will stand in the tree.
  let file: SourceFile
  /// The claims it was made of; empty for a file that is copied.
  let claims: [ImportedClaim]
  /// The rows of its claims by the first line of each, in order of lines.
  private let origins: [(line: Int, location: SourceLocation)]
  /// The file that is copied.
  private let copied: String?

  /// A file of ours, copied as it is.
  init(copying source: ImportSource) {
    let year = source.name.utf8.prefix(4)
    file = SourceFile(
      path: "Claims/\(String(decoding: year, as: UTF8.self))/\(source.name)",
      bytes: source.file.bytes)
    claims = []
    origins = []
    copied = source.file.path
  }

  /// A file made of rows, the claims in the order of their ids.
  init(
    _ report: Report, _ claims: [ImportedClaim], in gazetteer: Gazetteer,
    answered: (Claim.ID) -> Claim?
  ) {
    let sorted = claims.sorted { $0.claim.id < $1.claim.id }
    let text = ReportText(
      report, claims: sorted.map(\.claim), in: gazetteer, answered: answered)
    let year = String(decoding: report.id.text.utf8.prefix(4), as: UTF8.self)
    file = SourceFile(path: "Claims/\(year)/\(report.id).yaml", text: text.text)
    self.claims = sorted
    origins = sorted.compactMap { claim in
      text.lines[claim.claim.id].map { ($0, claim.location) }
    }
    copied = nil
  }

  /// The report that its name tells.
  var report: Report.ID {
    let name = file.path.split(separator: "/").last ?? ""
    return Report.ID(String(name.hasSuffix(".yaml") ? name.dropLast(5) : name))
  }

  /// Where a line comes from: a row, or a line of the copied file; nil for the lines about the
  /// report itself.
  func origin(ofLine line: Int) -> SourceLocation? {
    if let copied { return SourceLocation(file: copied, line: line) }
    var low = 0
    var high = origins.count
    while low < high {
      let middle = (low + high) / 2
      if origins[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : origins[low - 1].location
  }

  /// The file without the claims of some rows; nil when none is left, or for a copied file.
  func without(
    _ rows: Set<SourceLocation>, in gazetteer: Gazetteer, answered: (Claim.ID) -> Claim?
  ) -> ReportFile? {
    let left = claims.filter { !rows.contains($0.location) }
    guard let first = left.first else { return nil }
    return ReportFile(first.report, left, in: gazetteer, answered: answered)
  }
}
