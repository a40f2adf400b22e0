"""Values in the tables that the program never writes: it may refuse, but never trap."""

import random
import shutil
import sqlite3

from edit_faults import tables

SEED = 6
VALUES = ("'text'", "''", "-1", "9223372036854775807", "1.5", "x'ff00'", "'{\"a\":[}'", "NULL")


def tampered(desk):
    """A wrong value in every column of the ledger and of what follows from it."""
    generator = random.Random(SEED)
    base = desk.store(desk.small)
    done = desk.program.run(*desk.adding(base, "test", "alder"))
    if done.returncode:
        return [done.stderr]
    other = desk.store(desk.small)
    connection = sqlite3.connect(base)
    triggers = [row[0] for row in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    connection.close()
    faults, made = [], 0
    for table, columns in tables(base).items():
        for column in columns:
            for value in generator.sample(VALUES, 3):
                store = base.parent / "tampered.gpkg"
                shutil.copyfile(base, store)
                if not change(store, triggers, table, column, value):
                    continue
                made += 1
                for fault in traps(desk, store, other):
                    faults.append(f"{table}.{column} = {value}: {fault}")
    if made < 50:
        faults.append(f"only {made} changes could be made: the case tests nothing")
    return faults


def change(store, triggers, table, column, value):
    """Changes the newest rows as somebody would who wants to; false when SQLite itself refuses."""
    connection = sqlite3.connect(store)
    try:
        for trigger in triggers:
            connection.execute(f'DROP TRIGGER "{trigger}"')
        # Strangers drop triggers, not constraints.
        cursor = connection.execute(f'UPDATE OR IGNORE "{table}" SET "{column}" = {value}')
        connection.commit()
        return cursor.rowcount > 0
    except sqlite3.Error:
        return False
    finally:
        connection.close()


def traps(desk, store, other):
    for words in (
        ["verify", "--store", store], ["who", "alder", "--store", store], ["log", "--store", store],
        ["claims", "--store", store], ["merge", store, "--store", other, "--by", "x", "--dry-run"],
        desk.adding(store, "second", "alder"), ["verify", "--rebuild", "--store", store],
    ):
        done = desk.program.run(*words)
        if done.returncode not in (0, 1) or "Fatal" in done.stderr:
            yield f"{words[0]} ends with {done.returncode}: {done.stderr.strip()[:160]}"


CASES = [tampered]
