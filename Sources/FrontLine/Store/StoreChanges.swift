import Model
import Records
import Storage

/// What counts differently after a transaction, as values.
struct StoreChanges {
  /// A value that came, went, or took the place of another.
  struct Pair<Value> {
    let before: (row: Int, value: Value)?
    let after: (row: Int, value: Value)?
  }

  private(set) var places: [Place.ID: Pair<Place>] = [:]
  private(set) var aliases: [Pair<(place: Place.ID, name: PlaceName)>] = []
  private(set) var areas: [Place.ID: Pair<AreaReading>] = [:]
  private(set) var reports: [Report.ID] = []
  private(set) var claims: [Claim.ID: Pair<Claim>] = [:]
  /// True when sides or parties changed: then every answer may.
  private(set) var touchEverything = false

  /// The places that have other further names, when neither places nor areas changed besides; else nil.
  var renamed: Set<Place.ID>? {
    guard places.isEmpty, areas.isEmpty else { return nil }
    return Set(aliases.flatMap { [$0.before, $0.after].compactMap { $0?.value.place } })
  }

  /// How many subjects changed.
  var subjects: [StandingSet.Key: StoreWriter.Change] = [:]

  /// Reads what changed.
  init(_ changes: [StandingSet.Key: StoreWriter.Change], _ reader: StoreReader) throws {
    subjects = changes
    guard changes.count <= Projection.many else { return }
    // In one order, so that the same history makes the same bytes.
    let sorted = changes.sorted {
      ($0.key.kind.rawValue, $0.key.subject) < ($1.key.kind.rawValue, $1.key.subject)
    }
    for (key, change) in sorted {
      func pair<Value>(_ read: (LedgerEntry) throws -> Value) throws -> Pair<Value> {
        func value(_ row: Int?) throws -> (row: Int, value: Value)? {
          guard let row, let entry = try reader.entry(onRow: row) else { return nil }
          return (row, try read(entry))
        }
        return Pair(before: try value(change.before), after: try value(change.after))
      }
      switch key.kind {
      case .side, .party: touchEverything = true
      case .place: places[Place.ID(key.subject)] = try pair { try $0.place() }
      case .alias: aliases.append(try pair { try $0.alias() })
      case .area: areas[Place.ID(key.subject)] = try pair { try $0.areaReading() }
      case .report: reports.append(Report.ID(key.subject))
      case .claim: claims[Claim.ID(key.subject)] = try pair { try $0.claim() }
      case .merge: break
      }
    }
  }
}
