import Claims
import Model

extension Dataset {
  /// Writes text to a file; a file that is there with other content needs `force`.
  ///
  /// - Throws: `QuestionError` when a file is in the way or the disk refuses.
  public func write(_ text: String, to path: String, force: Bool) throws {
    let file = OutputFile(path: path, bytes: Array(text.utf8), mark: .content)
    try OutputFiles(files: [file]).write(force: force)
  }

  /// Writes claims as report files, `YYYY/STEM.yaml` in a folder, and returns the paths.
  ///
  /// - Throws: `QuestionError` when a file is in the way or the disk refuses.
  public func writeReports(
    of entries: [ClaimEntry], to folder: String, force: Bool
  ) throws -> [String] {
    let byReport = Dictionary(grouping: entries, by: \.claim.report)
    let files = byReport.sorted { $0.key < $1.key }.compactMap { id, entries -> OutputFile? in
      guard let report = ledger[report: id] else { return nil }
      let year = String(decoding: id.text.utf8.prefix(4), as: UTF8.self)
      let text = ReportText(
        report, claims: entries.map(\.claim).sorted { $0.id < $1.id }, in: gazetteer,
        answered: { ledger[claim: $0] })
      return OutputFile(
        path: "\(folder)/\(year)/\(id).yaml", bytes: Array(text.text.utf8), mark: .content)
    }
    try OutputFiles(files: files).write(force: force)
    return files.map(\.path)
  }
}
