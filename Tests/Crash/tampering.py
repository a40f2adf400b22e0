"""Values in the tables that the program never writes: it may refuse, but never trap."""

import concurrent.futures
import os
import shutil
import sqlite3

from edit_faults import tables

VALUES = (
    "'text'", "''", "-1", "-9223372036854775808", "9223372036854775807", "1.5", "x'ff00'",
    "'{\"a\":[}'", "NULL")


def tampered(desk):
    """A wrong value in every column of the ledger and of what follows from it."""
    base = desk.store(desk.small)
    done = desk.program.run(*desk.adding(base, "test", "alder"))
    if done.returncode:
        return [done.stderr]
    other = desk.store(desk.small)
    connection = sqlite3.connect(base)
    triggers = [row[0] for row in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    connection.close()
    changes = [(table, column, value) for table, columns in tables(base).items()
               for column in columns for value in VALUES]

    def attempt(number):
        table, column, value = changes[number]
        room = base.parent / str(number)
        room.mkdir()
        ours, theirs = room / "tampered.gpkg", room / "other.gpkg"
        shutil.copyfile(base, ours)
        shutil.copyfile(other, theirs)
        try:
            if not change(ours, triggers, table, column, value):
                return None
            return [f"{table}.{column} = {value}: {fault}" for fault in traps(desk, ours, theirs)]
        finally:
            shutil.rmtree(room)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(attempt, range(len(changes))))
    made = [faults for faults in outcomes if faults is not None]
    if len(made) < len(changes) // 3:
        return [f"only {len(made)} changes could be made: the case tests little"]
    return [fault for faults in made for fault in faults]


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
