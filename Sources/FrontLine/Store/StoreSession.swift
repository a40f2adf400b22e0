import Model
import Records
import Storage

/// One change of a store: entries are appended, then everything that follows is brought up to date.
struct StoreSession {
  let writer: StoreWriter
  /// Who makes it.
  let author: String
  /// The time of all of it.
  let time: RecordedTime

  var reader: StoreReader { writer.reader }

  /// Adds an entry that is new, or one that takes the place of all that stand for its subject.
  ///
  /// - Parameters:
  ///   - kind: what it is about.
  ///   - subject: its subject.
  ///   - entry: makes the entry, given the digests that it supersedes.
  /// - Returns: false when the very same stands already.
  /// - Throws: `StorageError` when the file cannot be written.
  @discardableResult
  func record(
    _ kind: LedgerEntry.Kind, _ subject: String, _ entry: ([String]) -> LedgerEntry
  ) throws -> Bool {
    // What stands says the same, but for what it superseded itself.
    let heads = try reader.heads(of: kind, subject)
    if heads.count == 1, let standing = try reader.standing(kind, subject) {
      let again = entry(try standing.value.correction().supersedes)
      if again.body == standing.value.body { return false }
    }
    return try writer.append(entry(heads), by: author, at: time) != nil
  }

  /// Prepares for many new claims: guards of tables cost more than to take them away and put them back.
  func prepare(for claims: Int) throws {
    if claims > 1000 { try writer.beginFilling() }
  }

  /// Adds a report of which nothing was said before; false when something was.
  func appendNew(_ report: Report) throws -> Bool {
    try writer.appendNew(LedgerEntry(report), by: author, at: time) != nil
  }

  /// Adds a claim of which nothing was said before, with what follows from it; false when something was,
  /// or when it answers others.
  func appendNew(_ claim: NewClaim) throws -> Bool {
    guard !claim.isAnswer,
      let row = try writer.appendNew(claim.entry, by: author, at: time)
    else { return false }
    try IndexUpdate(writer: writer).enterNew(claim, row)
    return true
  }

  /// Adds a place of which nothing was said before, with what follows from it; false when something was.
  func appendNew(_ place: Place, in readings: [AreaReading]) throws -> Bool {
    guard try writer.appendNew(LedgerEntry(place), by: author, at: time) != nil else {
      return false
    }
    try IndexUpdate(writer: writer).enterNew(place, in: readings)
    return true
  }

  /// Takes back what stands for a subject.
  func withdraw(_ kind: LedgerEntry.Kind, _ subject: String, reason: String?) throws {
    try writer.append(
      .withdrawal(
        kind, subject, supersedes: try reader.heads(of: kind, subject), reason: reason),
      by: author, at: time)
  }
}

extension Store {
  /// Runs a session; nothing stays when it throws, or when it is a rehearsal.
  func record<Answer>(
    _ recording: Recording, isDryRun: Bool = false, _ body: (StoreSession) throws -> Answer
  ) throws -> Answer {
    try told {
      var answer: Answer?
      do {
        try file.write { writer in
          answer = try body(
            StoreSession(writer: writer, author: recording.author, time: recording.time()))
          guard !isDryRun else { throw Rehearsed() }
          try writer.endFilling()
          try Projection(writer: writer).update()
        }
      } catch is Rehearsed {
        // Rolled back, as it should be.
      }
      guard let answer else { throw QuestionError(.cannotWrite, "\(path): nothing was recorded") }
      return answer
    }
  }
}

/// Ends a transaction that was only to be tried.
private struct Rehearsed: Error {}
