import Glibc
import Model
import Places
import Records
import Storage

/// What an import of places did, or would do.
public struct GazetteerImport: Sendable {
  /// Rows read.
  public internal(set) var rows = 0
  /// Places that were recorded, or would be.
  public internal(set) var places = 0
  /// Places that are there already and say the same.
  public internal(set) var unchanged = 0
  /// What is wrong, each with all places where it is.
  public internal(set) var problems: [ImportProblem] = []
}

extension Store {
  /// Adds the places of a CSV table; its columns may be those of `places.tsv` or `id,name,name_ar,lat,lon,
  /// admin1,admin2,admin3,feature_code`.
  ///
  /// All are recorded or, with any problem, none.
  /// - Parameters:
  ///   - path: the table; an id, a name and coordinates are needed, ids are kept as they are.
  ///   - force: correct places that are there with other content.
  ///   - recording: who records it, and when.
  ///   - isDryRun: check and count, and write nothing.
  ///   - progress: is told how many rows are read.
  /// - Returns: what was done, with every row at fault.
  /// - Throws: `QuestionError` when the file cannot be read or the store not be written.
  /// - Complexity: linear in the rows; memory holds their identifiers and what the layers need.
  public func importGazetteer(
    _ path: String, force: Bool = false, recording: Recording, isDryRun: Bool = false,
    progress: (Int) -> Void = { _ in }
  ) throws -> GazetteerImport {
    let file = Glibc.open(path, O_RDONLY)
    guard file >= 0 else {
      throw QuestionError(
        .unreadableData, "\(path) cannot be read: check that it exists, and its permissions")
    }
    defer { Glibc.close(file) }
    var outcome = GazetteerImport()
    do {
      try record(recording, isDryRun: isDryRun) { session in
        outcome = try session.importPlaces(path, from: file, force: force, progress)
        if !outcome.problems.isEmpty { throw FaultyTable() }
      }
    } catch is FaultyTable {
      return outcome
    }
    return outcome
  }
}

/// Ends a transaction in which a row was at fault.
private struct FaultyTable: Error {}

extension StoreSession {
  fileprivate func importPlaces(
    _ path: String, from file: Int32, force: Bool, _ progress: (Int) -> Void
  ) throws -> GazetteerImport {
    var outcome = GazetteerImport()
    var problems: [Problem] = []
    let readings = try reader.areaReadings()
    let bearer = try reader.codeBearer()
    var table = PlaceTableReader(path: path) { identifier in
      switch identifier {
      case .id: nil
      case .pcode(let code): bearer(code)
      case .geonames(let number): bearer("gn:\(number)")
      case .wikidata(let id): bearer("wd:\(id)")
      }
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var isWhole = false
    while !isWhole {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw QuestionError(.unreadableData, "\(path): \(String(cString: strerror(errno)))")
      }
      isWhole = count == 0
      let places =
        isWhole
        ? table.finish(reporting: &problems)
        : table.feed(Array(buffer[..<count]), reporting: &problems)
      for row in places {
        try add(row, in: readings, force: force, &outcome, reporting: &problems)
      }
      progress(table.rows)
    }
    outcome.rows = table.rows
    outcome.problems = ImportProblem.grouped(problems)
    return outcome
  }

  private func add(
    _ row: PlaceRow, in readings: [AreaReading], force: Bool,
    _ outcome: inout GazetteerImport, reporting problems: inout [Problem]
  ) throws {
    let place = row.place
    if try appendNew(place, in: readings) {
      if let reading = AreaReading(imported: place) {
        try record(.area, place.id.text) { LedgerEntry(reading, supersedes: $0) }
      }
      outcome.places += 1
      return
    }
    let standing = try reader.standing(.place, place.id.text)
    // What a file says is rounded as the ledger does, so that a repetition is seen as one.
    if try standing?.value.place() == LedgerEntry(place).place() {
      outcome.unchanged += 1
    } else if force || standing == nil {
      try record(.place, place.id.text) { LedgerEntry(place, supersedes: $0) }
      outcome.places += 1
    } else {
      problems.append(
        Problem(
          at: row.location, .duplicateID,
          "place \(place.id) is in the store already and says something else: use --force to put "
            + "this in its place"))
    }
  }
}
