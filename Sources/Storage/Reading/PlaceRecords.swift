package import Model
import Records

/// What is said of some places as the rows of the ledger have it, so that another thread can read it.
package struct PlaceRecords: Sendable {
  let claims: [StandingEntry]
  let reports: [Report]
  let members: [Place.ID: [Place.ID]]

  /// The records as values.
  ///
  /// - Parameters:
  ///   - places: the places that were asked for.
  ///   - register: all parties.
  /// - Returns: where the places are and what is said of them.
  /// - Throws: `EntryError` when a body cannot be understood.
  package func read(
    _ places: [Place], _ register: PartyRegister
  ) throws -> (gazetteer: Gazetteer, ledger: Ledger) {
    (
      Gazetteer(places: places, members: members),
      Ledger(
        register: register, reports: reports, claims: try claims.map { try $0.value.claim() })
    )
  }
}

/// Reports that were read lately, so that one that speaks of many places is read once; their number is
/// bounded.
package final class ReportShelf {
  private static let most = 100_000
  private var reports: [Report.ID: Report] = [:]

  /// An empty shelf.
  package init() {}

  fileprivate func report(_ id: Report.ID, _ reader: StoreReader) throws -> Report? {
    if let known = reports[id] { return known }
    guard let report = try reader.standing(.report, id.text)?.value.report() else { return nil }
    if reports.count == ReportShelf.most { reports.removeAll(keepingCapacity: true) }
    reports[id] = report
    return report
  }
}

extension StoreReader {
  /// What is said of places and of the areas they lie in, with what answers it and what it answers, and the
  /// reports of all that.
  ///
  /// - Parameters:
  ///   - places: the places.
  ///   - shelf: reports of other places.
  /// - Returns: the records.
  /// - Throws: `StorageError` when the file cannot be read; `EntryError` when a body cannot be understood.
  /// - Complexity: that of the answer, not of the store.
  package func records(about places: [Place.ID], with shelf: ReportShelf) throws -> PlaceRecords {
    var subjects = Set(places.map(\.text))
    var members: [Place.ID: [Place.ID]] = [:]
    for place in places {
      for area in try areas(of: place.text) {
        members[Place.ID(area), default: []].append(place)
        subjects.insert(area)
      }
    }
    let claims = try closure(entries(about: subjects))
    let reports = try Set(claims.map { try $0.value.reportOfClaim }).sorted()
      .compactMap { try shelf.report($0, self) }
    return PlaceRecords(claims: claims, reports: reports, members: members)
  }
}

extension LedgerEntry {
  /// The report of a claim.
  fileprivate var reportOfClaim: Report.ID {
    get throws {
      // A quote inside of a text is escaped, so that this is the member, and nearly always it is plain.
      var body = body
      let plain = body.withUTF8 { bytes -> String? in
        let name = LedgerEntry.reportMember
        let last = bytes.count - name.count
        guard last > 0,
          let start = (0..<last).first(where: {
            bytes[$0] == name[0] && bytes[$0...].starts(with: name)
          })
        else { return nil }
        let rest = bytes[(start + name.count)...]
        guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let text = rest[..<end]
        return text.contains(UInt8(ascii: "\\")) ? nil : String(decoding: text, as: UTF8.self)
      }
      return try plain.map { Report.ID($0) } ?? claim().report
    }
  }

  private static let reportMember = Array("\"report\":\"".utf8)
}
