import FrontLine

/// What was recorded: the ids on stdout, what there is to say of them on stderr.
struct AdditionText {
  let addition: StoreAddition
  let isDryRun: Bool

  func write() {
    let recorded = addition.added + addition.corrected
    if !recorded.isEmpty { Output.data(recorded.joined(separator: "\n")) }
    if !addition.corrected.isEmpty {
      Output.note("Note: corrected: \(addition.corrected.joined(separator: ", "))")
    }
    if !addition.unchanged.isEmpty {
      Output.note("Note: there already: \(addition.unchanged.joined(separator: ", "))")
    }
    if isDryRun { Output.note("Note: a dry run, nothing was recorded") }
  }
}
