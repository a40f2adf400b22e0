import Claims
import Model
import Places
import Records
import SourceText
import Storage

extension Store {
  /// Adds the claims of files: tables are read row by row, so that memory does not grow with them.
  ///
  /// rows -> claims -> checked in batches, as strictly as text -> ledger -> layers, in one transaction:
  /// with a problem nothing is recorded, unless the request is for a part. What the store says already is
  /// counted and left alone.
  /// - Parameters:
  ///   - request: which files, and how; `force` corrects claims that are there with other content.
  ///   - recording: who records it, and when.
  ///   - progress: is told how far it is.
  /// - Returns: what was done, with every row at fault.
  /// - Throws: `QuestionError` when a file cannot be read or the store not be written.
  /// - Complexity: linear in the rows, and in the claims about the places that they name.
  public func importClaims(
    _ request: ClaimImportRequest, recording: Recording,
    progress: (ClaimImportProgress) -> Void = { _ in }
  ) throws -> ClaimImport {
    let mapping = try request.mapping.map(ImportSource.read)
    let sources = try request.files.map { try ImportSource(path: $0, format: request.format) }
    var outcome = ClaimImport()
    do {
      _ = try record(recording, isDryRun: request.isDryRun) { session in
        var batches = try ImportBatches(session: session, request: request, in: path)
        for source in sources {
          try batches.read(source, mapping: mapping, progress: progress)
        }
        try batches.finish()
        outcome = batches.outcome
        guard outcome.isAccepted else { throw Refused() }
        progress(.layers(claims: outcome.claims))
        return true
      }
    } catch is Refused {
      return outcome
    }
    outcome.isWritten = !request.isDryRun && outcome.claims > 0
    return outcome
  }
}

/// Ends a transaction in which something was wrong.
private struct Refused: Error {}
