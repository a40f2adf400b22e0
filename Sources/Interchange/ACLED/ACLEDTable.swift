package import Model
import SourceText

/// Claims in the columns of an ACLED export, with what these cannot hold.
package struct ACLEDTable: Sendable {
  /// The table.
  package private(set) var text = csvLine(ACLEDColumns.all)
  /// How many claims are in it.
  package private(set) var written = 0
  /// How many claims are not in it, by the reason.
  package private(set) var omitted: [String: Int] = [:]
  /// How many are in it without something they say, by what that is.
  package private(set) var losses: [String: Int] = [:]
  private let ledger: Ledger
  private let gazetteer: Gazetteer

  /// Writes claims, one place a row.
  ///
  /// - Complexity: O(claims).
  package init(_ claims: [Claim], in ledger: Ledger, _ gazetteer: Gazetteer) {
    self.ledger = ledger
    self.gazetteer = gazetteer
    for claim in claims { add(claim) }
  }

  private mutating func add(_ claim: Claim) {
    let places = claim.placesAndArea
    do throws(ACLEDOmission) {
      let row = try ACLEDRow(claim, in: ledger)
      let cells = try places.map { (id) throws(ACLEDOmission) in
        try row.cells(at: location(id, of: claim), isOnly: places.count == 1)
      }
      for cell in cells { text += csvLine(cell) }
      written += 1
      for loss in row.losses { losses[loss, default: 0] += 1 }
    } catch {
      omitted[error.reason, default: 0] += 1
    }
  }

  /// A place as ACLED can have it: a point, or an area of which a part is meant.
  private func location(_ id: Place.ID, of claim: Claim) throws(ACLEDOmission) -> Place {
    guard let place = gazetteer[id], place.coordinate != nil else {
      throw ACLEDOmission(reason: "a place without coordinate")
    }
    guard place.featureCode.isArea == (claim.area != nil) else {
      throw ACLEDOmission(reason: "a whole area, which ACLED has no code for")
    }
    return place
  }
}

/// Why a claim cannot stand in ACLED's columns.
struct ACLEDOmission: Error, Hashable {
  let reason: String
}
