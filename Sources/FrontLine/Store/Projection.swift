import Inference
import Model
import Places
import Records
import Storage

/// Brings what follows from the ledger up to date, inside the transaction that changed it.
///
/// rows that count -> names, members, subjects -> days -> layers. What a change touches is worked out
/// from the change; `rebuild` makes everything anew, and both must come to the same.
struct Projection {
  let writer: StoreWriter
  /// More places than this, and making everything anew is faster.
  static let many = 2000

  /// Makes everything that follows from the ledger anew, also which rows count.
  func rebuild() throws {
    try writer.repairSchema()
    try writer.settleAgain()
    try rebuildFromStanding()
  }

  /// Brings everything up to date with what was appended in this transaction.
  ///
  /// - Parameter isNew: true for a file without layers yet.
  /// - Throws: `StorageError` when the file cannot be read or written.
  func update(isNew: Bool = false) throws {
    guard !writer.mustSettleAgain else { return try rebuild() }
    guard !isNew else { return try rebuildFromStanding() }
    guard writer.rowsAdded > 0 else { return }
    let changes = try StoreChanges(writer.changes, writer.reader)
    guard !changes.touchEverything, changes.subjects.count <= Projection.many else {
      return try rebuildFromStanding()
    }
    let update = try IndexUpdate(writer: writer).apply(changes)
    var touched = update.places.union(writer.touched)
    for place in writer.touched { touched.formUnion(try writer.reader.members(ofArea: place)) }
    try enterDays(in: Dataset(try writer.reader.contents(beside: [], update.claims), in: ""))
    let before = try writer.reader.meta("as_of").flatMap { Day($0) }
    let asOf = try newestDay()
    // A day that goes back, when the newest claim was taken back, touches what stood still since then.
    if let before, asOf.map({ $0 < before }) ?? true { return try rebuildFromStanding() }
    if let asOf { touched.formUnion(try writer.placesExpiring(by: asOf)) }
    if touched.count > Projection.many {
      try StoreLayers(writer: writer).rebuild(try writer.reader.gazetteer(), asOf: asOf)
    } else {
      try StoreLayers(writer: writer).replace(try dataset(about: touched), at: touched, asOf: asOf)
    }
    try indexNames(changes)
    try finish(asOf: asOf)
  }

  /// Brings the index of names up to date when a name, a place or an area came or went.
  ///
  /// - Throws: `StorageError` when the file cannot be read or written.
  /// - Complexity: O(names): 10 µs each, or a hundredth of it where only further names came or went.
  private func indexNames(_ changes: StoreChanges) throws {
    guard writer.hasNewNames else { return }
    if !writer.hasNewPlaces, let renamed = changes.renamed,
      let names = try StoredNames(renaming: renamed, in: writer.reader)
    {
      try writer.setNames(names)
    } else {
      try writer.setNames(StoredNames(writer.reader.gazetteer().gazetteer))
    }
  }

  /// Places first, then claims in batches, then layers in groups of places: memory holds the gazetteer
  /// and one batch, however many claims there are.
  private func rebuildFromStanding() throws {
    let gazetteer = try writer.reader.gazetteer()
    let index = IndexUpdate(writer: writer)
    try writer.clearIndex()
    try index.enterPlaces(of: gazetteer.gazetteer)
    try writer.reader.forEachBatchOfClaims { claims, contents in
      try index.enterClaims(claims)
      try enterDays(of: Set(claims.map(\.claim.id)), in: Dataset(contents, in: ""))
    }
    let asOf = try newestDay()
    try StoreLayers(writer: writer).rebuild(gazetteer, asOf: asOf)
    if writer.hasNewNames { try writer.setNames(StoredNames(gazetteer.gazetteer)) }
    try finish(asOf: asOf)
    try writer.notePresentProjections()
  }

  private func finish(asOf: Day?) throws {
    try writer.setMeta("as_of", asOf?.description ?? "")
    try writer.noteHeads()
    try writer.touch(StoreLayers.all, lastChange: try writer.lastInstant())
  }

  private func dataset(about places: Set<Place.ID>) throws -> Dataset {
    Dataset(try writer.reader.contents(about: places.sorted()), in: "")
  }

  /// Enters the last day of every claim that says anything of who holds, and forgets those of the others.
  ///
  /// - Parameters:
  ///   - ids: of these claims only; nil: of all in the data.
  ///   - dataset: the claims with all that they answer.
  /// - Throws: `StorageError` when the file cannot be written.
  private func enterDays(of ids: Set<Claim.ID>? = nil, in dataset: Dataset) throws {
    for claim in dataset.ledger.claims where ids?.contains(claim.id) ?? true {
      guard let row = dataset.locations.claims[claim.id]?.line else { continue }
      let reading = ClaimReading(claim, in: dataset.ledger)
      if let window = reading.window {
        try writer.setDay(row, latest: window.latest, known: reading.known)
      } else {
        try writer.removeDay(row)
      }
    }
  }

  private func newestDay() throws -> Day? {
    try writer.reader.newestEvidence(Question())
  }
}
