"""Other programs that edit the tables."""

import shutil
import sqlite3
import subprocess

from desk import Snapshot

LAYERS = ("places", "claims", "control")


def tables(store):
    connection = sqlite3.connect(store)
    names = [row[0] for row in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'frontline%'")]
    columns = {
        name: [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        for name in ("ledger", *LAYERS, *names)
    }
    connection.close()
    return columns


def edited(desk):
    """INSERT, UPDATE, DELETE and REPLACE by sqlite3 are refused with a sentence that names the way."""
    if not shutil.which("sqlite3"):
        return "there is no sqlite3 shell (apt-get install sqlite3)"
    store = desk.store()
    # A table without rows has nothing that an UPDATE could touch.
    desk.add(store, "rows")
    before = Snapshot(store)
    faults = []
    for table, columns in tables(store).items():
        if table == "frontline_writing":
            continue
        column = columns[-1]
        copied = f'INTO "{table}" SELECT * FROM "{table}" LIMIT 1'
        for statement in (
            f"INSERT {copied}", f"INSERT OR REPLACE {copied}", f"REPLACE {copied}",
            f"INSERT OR IGNORE {copied}",
            f'UPDATE "{table}" SET "{column}" = "{column}"', f'DELETE FROM "{table}"',
            f'UPDATE OR REPLACE "{table}" SET "{column}" = "{column}"',
        ):
            done = subprocess.run(
                ["sqlite3", store, f"{statement};"], capture_output=True, text=True)
            is_empty = count(store, table) == 0
            if done.returncode == 0 and not is_empty:
                faults.append(f"{statement} was let through")
            elif not is_empty and not any(word in done.stderr for word in expected(table)):
                faults.append(f"{statement}: no sentence: {done.stderr.strip()}")
            faults += [f"{statement}: {fault}" for fault in before.changes()]
    return faults + desk.works(store)


def expected(table):
    """What the refusal says; the shell fails earlier on the functions of the layers' R-tree triggers,
    which the standard prescribes and map programs have."""
    return ("frontline", "no such function: ST_") if table in LAYERS else ("frontline",)


def edited_by_map_program(desk):
    """The same for layers by a program that has the functions of the R-tree triggers, as QGIS has."""
    store = desk.store()
    before = Snapshot(store)
    faults = []
    for table in LAYERS:
        for statement in (
            f'INSERT INTO "{table}" (geom, id) VALUES (NULL, \'new\')', f'DELETE FROM "{table}"',
            f'UPDATE "{table}" SET geom = geom', f'UPDATE "{table}" SET id = \'new\'',
            f'REPLACE INTO "{table}" SELECT * FROM "{table}" LIMIT 1',
        ):
            connection = sqlite3.connect(store)
            for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
                connection.create_function(f"ST_{name}", 1, lambda geometry: 0)
            try:
                connection.execute(statement)
                faults.append(f"{statement} was let through")
            except sqlite3.Error as error:
                if "frontline " not in str(error) or table not in str(error):
                    faults.append(f"{statement}: no sentence: {error}")
            finally:
                connection.close()
            faults += before.changes()
    return faults


def count(store, table):
    connection = sqlite3.connect(store)
    try:
        return connection.execute(f'SELECT count(*) FROM (SELECT 1 FROM "{table}" LIMIT 1)').fetchone()[0]
    finally:
        connection.close()


CASES = [edited, edited_by_map_program]
