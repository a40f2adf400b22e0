import ArgumentParser
import FrontLine

/// Who records, and when.
struct RecordingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who records this, for the log; left out: FRONTLINE_AUTHOR.", valueName: "name"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "When, in UTC (2026-11-21T10:15:00Z); left out: SOURCE_DATE_EPOCH, else now.",
      valueName: "time"))
  var recordedAt: String?

  /// The author and the time.
  func recording() throws -> Recording {
    guard let author = by ?? Environment.author else {
      throw QuestionError(
        .unknownValue, "nobody is named as author: give --by NAME, or set FRONTLINE_AUTHOR")
    }
    if let recordedAt { return try Recording(author: author, at: recordedAt) }
    guard let text = Environment.sourceDate else {
      return try Recording(author: author, secondsSince1970: Environment.now)
    }
    guard let seconds = Int(text) else {
      throw QuestionError(.unknownValue, "SOURCE_DATE_EPOCH \"\(text)\" is no number of seconds")
    }
    return try Recording(author: author, secondsSince1970: seconds)
  }
}

/// The working file of a command that changes it.
struct StoreOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The working file; left out: FRONTLINE_STORE.", valueName: "file"))
  var store: String?

  /// Where it is; nil when nothing says so.
  var path: String? { store ?? Environment.store }

  /// The file, opened to record something by somebody: without an author it is not opened at all.
  func open(
    for access: Store.Access, by options: RecordingOptions
  ) throws -> (store: Store, recording: Recording) {
    let path = try pathGiven()
    let recording = try options.recording()
    return (try open(path, for: access), recording)
  }

  /// The file, opened.
  func open(for access: Store.Access) throws -> Store { try open(pathGiven(), for: access) }

  private func pathGiven() throws -> String {
    guard let path else {
      throw ValidationError(
        "Give the working file as --store FILE (frontline init FILE makes one).")
    }
    return path
  }

  private func open(_ path: String, for access: Store.Access) throws -> Store {
    if store == nil { Output.note("Note: FRONTLINE_STORE is set, so the file is \(path)") }
    Signals.heed()
    return try Store.open(path, for: access, notice: { Output.note($0) })
  }
}
