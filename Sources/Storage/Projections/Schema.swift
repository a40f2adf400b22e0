import GRDB

/// The tables of a store beside its layers.
///
/// `ledger` is the truth and is never migrated; everything else is made from it and can be made again.
enum Schema {
  /// What the projections of this program look like; another number means that they are made again.
  static let projections = "2"

  /// Steps from an empty file to the present tables.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("ledger 1") { db in
      try db.execute(sql: ledger)
    }
    migrator.registerMigration("projections 1") { db in
      try db.execute(sql: tables)
      for table in guarded where table != names { try db.execute(sql: guardTriggers(table)) }
    }
    migrator.registerMigration("projections 2") { db in
      try db.execute(
        sql: "CREATE TABLE \(names) (part INTEGER PRIMARY KEY NOT NULL, bytes BLOB NOT NULL)")
      try db.execute(sql: guardTriggers(names))
    }
    return migrator
  }

  private static let ledger = """
    CREATE TABLE frontline_writing (one INTEGER NOT NULL);
    CREATE TABLE frontline_meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE ledger (
      row INTEGER PRIMARY KEY NOT NULL,
      chain TEXT NOT NULL,
      sequence INTEGER NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      body TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL,
      UNIQUE (chain, sequence)
    );
    \(ledgerTriggers)
    """

  /// Triggers of deletion do not fire for INSERT OR REPLACE, so an insertion must be the next row of
  /// its chain: then there is nothing that it could replace.
  static let ledgerTriggers = """
    CREATE TRIGGER ledger_insert BEFORE INSERT ON ledger
    WHEN NOT EXISTS (SELECT 1 FROM frontline_writing)
      OR NEW.row IS NOT (SELECT coalesce(max(row), 0) + 1 FROM ledger)
      OR NEW.sequence IS NOT
        (SELECT coalesce(max(sequence), 0) + 1 FROM ledger WHERE chain = NEW.chain)
    BEGIN SELECT RAISE(ABORT, 'the ledger grows only at its end, by frontline itself: use frontline claims add'); END;
    CREATE TRIGGER ledger_update BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is never changed: correct an entry with frontline, which adds a row'); END;
    CREATE TRIGGER ledger_delete BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'nothing is deleted from the ledger: take an entry back with frontline claims retract'); END;
    """

  /// - `frontline_chain`: how far each chain reaches.
  /// - `frontline_replaced`: chains that a later edition replaces, those that are not here too.
  /// - `frontline_standing`: the row that counts for a kind and subject, also if it is a withdrawal.
  /// - `frontline_rival`: rows that would count as well, where two correct the same.
  /// - `frontline_superseded`: digests of what was corrected, each for its own subject.
  /// - `frontline_subject`: what claims speak of. `frontline_answer`: what they answer.
  /// - `frontline_day`: the last day a claim can mean, and the day it became known.
  /// - `frontline_alias`, `frontline_name`, `frontline_code`: how places are found.
  /// - `frontline_member`: which places belong to which area.
  /// - `frontline_control`: until when the layer control is right without being computed again.
  private static let tables = """
    CREATE TABLE frontline_chain (
      chain TEXT PRIMARY KEY NOT NULL, sequence INTEGER NOT NULL, hash TEXT NOT NULL,
      recorded_at TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE frontline_replaced (chain TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
    CREATE TABLE frontline_standing (
      kind TEXT NOT NULL, subject TEXT NOT NULL, row INTEGER NOT NULL,
      is_withdrawal INTEGER NOT NULL, PRIMARY KEY (kind, subject)) WITHOUT ROWID;
    CREATE TABLE frontline_rival (
      kind TEXT NOT NULL, subject TEXT NOT NULL, row INTEGER NOT NULL,
      is_withdrawal INTEGER NOT NULL, PRIMARY KEY (kind, subject, row)) WITHOUT ROWID;
    CREATE TABLE frontline_superseded (
      kind TEXT NOT NULL, subject TEXT NOT NULL, digest TEXT NOT NULL,
      PRIMARY KEY (kind, subject, digest)) WITHOUT ROWID;
    CREATE TABLE frontline_subject (
      place TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (place, row)) WITHOUT ROWID;
    CREATE TABLE frontline_answer (
      claim TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (claim, row)) WITHOUT ROWID;
    CREATE TABLE frontline_day (
      row INTEGER PRIMARY KEY NOT NULL, latest TEXT NOT NULL, known TEXT NOT NULL);
    CREATE INDEX frontline_day_latest ON frontline_day (latest, known);
    CREATE TABLE frontline_alias (
      place TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (place, row)) WITHOUT ROWID;
    CREATE TABLE frontline_name (
      key TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
    CREATE INDEX frontline_name_place ON frontline_name (place);
    CREATE TABLE frontline_code (
      code TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (code, place)) WITHOUT ROWID;
    CREATE INDEX frontline_code_place ON frontline_code (place);
    CREATE TABLE frontline_member (
      area TEXT NOT NULL, place TEXT NOT NULL, PRIMARY KEY (area, place)) WITHOUT ROWID;
    CREATE INDEX frontline_member_place ON frontline_member (place, area);
    CREATE TABLE frontline_control (
      place TEXT PRIMARY KEY NOT NULL, until TEXT NOT NULL) WITHOUT ROWID;
    CREATE INDEX frontline_control_until ON frontline_control (until);
    """

  /// The index of names by which any spelling of a place is found, and the places in its order.
  private static let names = "frontline_match"

  /// The projections, and what tells about the file itself.
  static let guarded = [
    "frontline_meta", "frontline_chain", "frontline_replaced", "frontline_standing",
    "frontline_rival", "frontline_superseded", "frontline_subject", "frontline_answer",
    "frontline_day", "frontline_alias", "frontline_name", "frontline_code", "frontline_member",
    "frontline_control", names,
  ]

  private static func guardTriggers(_ table: String) -> String {
    ["INSERT", "UPDATE", "DELETE"].map { event in
      """
      CREATE TRIGGER \(table)_\(event.lowercased()) BEFORE \(event) ON \(table)
      WHEN NOT EXISTS (SELECT 1 FROM frontline_writing)
      BEGIN SELECT RAISE(ABORT, '\(table) is computed from the ledger: add a claim with frontline claims add'); END;
      """
    }.joined(separator: "\n")
  }
}
