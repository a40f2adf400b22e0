import GRDB
import GeoPackage
package import Model
import Records

/// Writes the plain projections: how places are found, who belongs to whom, what claims speak of.
extension StoreWriter {
  /// Enters the keys of a place's names and its codes, in the place of those it had.
  package func setNames(of place: Place, keys: Set<String>) throws {
    try removeNames(of: place.id)
    try addNames(of: place, keys: keys)
  }

  /// Enters the keys of the names and the codes of a place that had none.
  package func addNames(of place: Place, keys: Set<String>) throws {
    hasNewNames = true
    for key in keys.sorted() where !key.isEmpty {
      try reader.statements("INSERT INTO frontline_name VALUES (?, ?)").run {
        $0.text(1, key)
        $0.text(2, place.id.text)
      }
    }
    for code in place.codes.map({ $0.uppercased() }) {
      try reader.statements("INSERT OR IGNORE INTO frontline_code VALUES (?, ?)").run {
        $0.text(1, code)
        $0.text(2, place.id.text)
      }
    }
  }

  /// Forgets how a place is found.
  package func removeNames(of place: Place.ID) throws {
    hasNewNames = true
    try run("DELETE FROM frontline_name WHERE place = ?", [place.text])
    try run("DELETE FROM frontline_code WHERE place = ?", [place.text])
  }

  /// Enters a further name of a place.
  package func addAlias(_ row: Int, of place: Place.ID) throws {
    try run("INSERT OR REPLACE INTO frontline_alias VALUES (?, ?)", [place.text, row])
  }

  /// Forgets a further name.
  package func removeAlias(_ row: Int, of place: Place.ID) throws {
    try run("DELETE FROM frontline_alias WHERE place = ? AND row = ?", [place.text, row])
  }

  /// Enters the members of an area, in the place of those it had; the places that come or go.
  package func setMembers(of area: Place.ID, _ members: [Place.ID]) throws -> Set<Place.ID> {
    let before = Set(try reader.members(of: area.text).map { Place.ID($0) })
    let after = Set(members)
    hasNewNames = hasNewNames || before != after
    for place in before.subtracting(after).sorted() {
      try run(
        "DELETE FROM frontline_member WHERE area = ? AND place = ?", [area.text, place.text])
    }
    for place in after.subtracting(before).sorted() {
      try run("INSERT INTO frontline_member VALUES (?, ?)", [area.text, place.text])
    }
    return before.symmetricDifference(after)
  }

  /// Enters or removes a place as member of an area; true when that changes anything.
  package func setMember(_ place: Place.ID, of area: Place.ID, _ isMember: Bool) throws -> Bool {
    try run(
      isMember
        ? "INSERT OR IGNORE INTO frontline_member VALUES (?, ?)"
        : "DELETE FROM frontline_member WHERE area = ? AND place = ?", [area.text, place.text])
    hasNewNames = hasNewNames || db.changesCount > 0
    return db.changesCount > 0
  }

  /// Enters what a claim speaks of and what it answers.
  package func addSubjects(of claim: Claim, _ row: Int) throws {
    try addSubjects(Set(claim.placesAndArea).sorted(), row)
    for answered in claim.answers {
      try run("INSERT OR IGNORE INTO frontline_answer VALUES (?, ?)", [answered.text, row])
    }
  }

  /// Enters what a claim that answers no other speaks of, each place once.
  package func addSubjects(_ places: [Place.ID], _ row: Int) throws {
    for place in places {
      try reader.statements("INSERT INTO frontline_subject VALUES (?, ?)").run {
        $0.text(1, place.text)
        $0.integer(2, row)
      }
    }
  }

  /// Forgets what a claim speaks of.
  package func removeSubjects(of claim: Claim, _ row: Int) throws {
    for place in claim.placesAndArea {
      try run("DELETE FROM frontline_subject WHERE place = ? AND row = ?", [place.text, row])
    }
    for answered in claim.answers {
      try run("DELETE FROM frontline_answer WHERE claim = ? AND row = ?", [answered.text, row])
    }
    try removeDay(row)
  }

  /// Forgets the day of the claim on a row, which says nothing of who holds.
  package func removeDay(_ row: Int) throws {
    try run("DELETE FROM frontline_day WHERE row = ?", [row])
  }

  /// Enters the last day that the claim on a row can mean, and the day it became known.
  package func setDay(_ row: Int, latest: Day, known: Day) throws {
    try reader.statements("INSERT OR REPLACE INTO frontline_day VALUES (?, ?, ?)").run {
      $0.integer(1, row)
      $0.text(2, latest.description)
      $0.text(3, known.description)
    }
  }

  /// Enters the days of the claim on a row that is new.
  package func addDay(_ row: Int, latest: Day, known: Day) throws {
    try reader.statements("INSERT INTO frontline_day VALUES (?, ?, ?)").run {
      $0.integer(1, row)
      $0.text(2, latest.description)
      $0.text(3, known.description)
    }
  }

  /// Enters until when what the layer control says of a place stays right; nil: nothing is said.
  package func setControl(_ place: Place.ID, until day: Day?) throws {
    guard let day else {
      return try reader.statements("DELETE FROM frontline_control WHERE place = ?").run {
        $0.text(1, place.text)
      }
    }
    try reader.statements("INSERT OR REPLACE INTO frontline_control VALUES (?, ?)").run {
      $0.text(1, place.text)
      $0.text(2, day.description)
    }
  }

  /// The places of which the layer control is no longer right on a day.
  package func placesExpiring(by day: Day) throws -> [Place.ID] {
    try String.fetchAll(
      db, sql: "SELECT place FROM frontline_control WHERE until <= ? ORDER BY place",
      arguments: [day.description]
    ).map { Place.ID($0) }
  }

  /// Empties every plain projection but those that say which rows count.
  package func clearIndex() throws {
    for table in ["subject", "answer", "day", "alias", "name", "code", "member", "control"] {
      try db.execute(sql: "DELETE FROM frontline_\(table)")
    }
  }

  private func run(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
