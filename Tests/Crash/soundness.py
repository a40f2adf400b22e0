"""What must hold of a store after anything: read with Python's SQLite, not with the program.

The hashes are computed here from their description in LedgerRow.swift, so that a program that wrote
and believed a wrong chain would be found out.
"""

import collections
import hashlib
import pathlib
import shutil
import sqlite3
import tempfile

COLUMNS = "chain, sequence, recorded_at, recorded_by, kind, subject, body, previous, hash"
Row = collections.namedtuple("Row", "row " + COLUMNS.replace(",", ""))


class Unsound(Exception):
    """What does not hold, in a sentence."""


def ledger(path):
    """The rows of a store after every check that is cheap; the file itself is not touched.

    What a killed program left beside the file is copied with it: SQLite rolls it back or forward
    in the copy, as the program will in the file.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / pathlib.Path(path).name
        for end in ("", "-journal", "-wal"):
            if pathlib.Path(f"{path}{end}").exists():
                shutil.copyfile(f"{path}{end}", f"{copy}{end}")
        try:
            return checked(copy)
        except sqlite3.Error as error:
            raise Unsound(f"SQLite says: {error}") from error


def checked(path):
    connection = sqlite3.connect(path)
    try:
        integrity = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        demand(integrity == ["ok"], f"integrity_check: {integrity[:3]}")
        foreign = connection.execute("PRAGMA foreign_key_check").fetchall()
        demand(not foreign, f"foreign_key_check: {foreign[:3]}")
        rows = [
            Row(*row) for row in connection.execute(f"SELECT row, {COLUMNS} FROM ledger ORDER BY row")
        ]
        heads = follow(rows)
        noted = {
            chain: (sequence, head) for chain, sequence, head in connection.execute(
                "SELECT chain, sequence, hash FROM frontline_chain")
        }
        demand(noted == heads, f"the noted ends are {noted}, those of the chains {heads}")
        writing = connection.execute("SELECT count(*) FROM frontline_writing").fetchone()
        demand(writing == (0,), "frontline_writing is not empty: other programs could write")
        lacking = connection.execute(
            """SELECT kind, subject FROM ledger WHERE kind <> 'merge'
               EXCEPT SELECT kind, subject FROM frontline_standing""").fetchall()
        replaced = connection.execute(
            "SELECT count(*) FROM frontline_replaced").fetchone()
        demand(not lacking or replaced != (0,), f"nothing counts for {lacking[:3]}")
        return rows
    finally:
        connection.close()


def follow(rows):
    """Walks the chains; returns how far each reaches."""
    heads = {}
    for number, row in enumerate(rows, 1):
        demand(row.row == number, f"row {number} of the file is missing")
        sequence, previous = heads.get(row.chain, (0, "0" * 64))
        where = f"chain {row.chain}, row {row.sequence}"
        demand(row.sequence == sequence + 1, f"{where} comes after row {sequence}")
        demand(row.previous == previous, f"{where} does not follow the row before it")
        demand(row.hash == sealed(row), f"{where}: its hash is not that of its content")
        heads[row.chain] = (row.sequence, row.hash)
    return heads


def sealed(row):
    """The hash that a row ought to have."""
    lines = ["frontline ledger 1", *map(str, row[1:9])]
    return hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()


def demand(holds, sentence):
    if not holds:
        raise Unsound(sentence)
