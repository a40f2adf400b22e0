import FrontLine
import Model

/// What an import did, for stderr: problems, then counts.
struct ImportText {
  let outcome: ClaimImport
  var isStore = false

  var text: String {
    var lines = outcome.problems.map(\.description)
    if isStore {
      let verb = outcome.isWritten ? "recorded" : "to record"
      lines.append("\(outcome.rows) rows read; \(outcome.claims) claims \(verb)")
      if outcome.unchangedClaims > 0 {
        lines.append("  \(outcome.unchangedClaims) claims are there already")
      }
    } else {
      let verb = outcome.isWritten ? "written" : "to write"
      lines.append(
        "\(outcome.rows) rows read; \(outcome.claims) claims in \(outcome.written.count) reports \(verb)"
      )
    }
    if !outcome.unchanged.isEmpty {
      lines.append(
        "  \(outcome.unchangedClaims) claims in \(outcome.unchanged.count) reports are there already"
      )
    }
    if !outcome.removed.isEmpty {
      let ids = outcome.removed.map(\.text).joined(separator: ", ")
      lines.append("  \(outcome.removed.count) claims of replaced reports are gone: \(ids)")
    }
    lines += Counts(outcome.skipped).lines
    if outcome.faultyRows > 0 {
      lines.append("  \(outcome.faultyRows)  rows with a problem")
    }
    if !outcome.isAccepted {
      lines.append(
        outcome.isPartPossible
          ? "Nothing is written: mend the problems above, or write the rest with --partial"
          : "Nothing is written: mend the problems above")
    }
    return lines.joined(separator: "\n")
  }
}

/// What an export could not hold, for stderr.
struct ExportText {
  let export: ClaimExport

  /// nil when there is nothing to say.
  var text: String? {
    guard !export.omitted.isEmpty || !export.losses.isEmpty else { return nil }
    var lines = ["Note: \(export.written) claims written"]
    if !export.omitted.isEmpty {
      lines.append("left out:")
      lines += Counts(export.omitted).lines
    }
    if !export.losses.isEmpty {
      lines.append("written without what the columns cannot hold:")
      lines += Counts(export.losses).lines
    }
    return lines.joined(separator: "\n")
  }
}

/// Counts by reason, the largest first.
private struct Counts {
  let lines: [String]

  init(_ counts: [String: Int]) {
    let width = counts.values.map { String($0).count }.max() ?? 0
    lines = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { reason, count in
      let number = String(count)
      return "  " + String(repeating: " ", count: width - number.count) + "\(number)  \(reason)"
    }
  }
}
