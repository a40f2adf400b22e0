"""Files that are no store, or no longer."""

import random
import shutil
import sqlite3

from desk import Snapshot, refused

SEED = 4
PLACES = 20


def commands(desk, path):
    """Commands that read, and commands that write."""
    return [
        desk.asking(path), desk.adding(path), ["verify", "--store", path], ["log", "--store", path],
        ["verify", "--rebuild", "--store", path], ["merge", "--bundled", "--store", path, "--by", "x"],
    ]


def refusals(desk, path, *words):
    before = Snapshot(path)
    faults = []
    for arguments in commands(desk, path):
        found = refused(desk.program.run(*arguments), path, *words) + before.changes()
        faults += [f"{arguments[0]}: {fault}" for fault in found]
    return faults


def truncated(desk):
    """A store that ends too early, at twenty places."""
    generator = random.Random(SEED)
    whole = desk.base.read_bytes()
    pages = len(whole) // 4096
    ends = [generator.randrange(1, len(whole)) for _ in range(PLACES // 2)]
    ends += [4096 * generator.randrange(1, pages) for _ in range(PLACES // 2)]
    faults = []
    for end in ends:
        store = desk.store()
        store.write_bytes(whole[:end])
        faults += [f"cut at {end}: {fault}" for fault in refusals(desk, store)]
        store.write_bytes(whole)
    return faults + desk.works(store)


def scribbled(desk):
    """A store with a page of noise, at twenty places."""
    generator = random.Random(SEED + 1)
    whole = desk.base.read_bytes()
    faults = []
    for _ in range(PLACES):
        page = 4096 * generator.randrange(0, len(whole) // 4096)
        store = desk.store()
        store.write_bytes(whole[:page] + generator.randbytes(4096) + whole[page + 4096:])
        for arguments in commands(desk, store):
            done = desk.program.run(*arguments)
            if done.returncode not in (0, 1) or "Fatal" in done.stderr:
                faults.append(f"noise at {page}, {arguments[0]}: {done.returncode} {done.stderr[:200]}")
    return faults


def no_store(desk):
    """A text, an empty file, a folder, a foreign GeoPackage, another database."""
    room = desk.room()
    text, empty, folder = room / "text.gpkg", room / "empty.gpkg", room / "folder.gpkg"
    foreign, other = room / "foreign.gpkg", room / "other.db"
    text.write_text("name,place\n" * 200)
    empty.touch()
    folder.mkdir()
    for path, number in ((foreign, 0x47504B47), (other, 0)):
        connection = sqlite3.connect(path)
        connection.executescript(
            f"PRAGMA application_id = {number}; CREATE TABLE gpkg_contents (table_name TEXT);"
            "CREATE TABLE ledger (a TEXT); INSERT INTO ledger VALUES ('theirs');")
        connection.close()
    faults = refusals(desk, text, "no SQLite file") + refusals(desk, empty, "is empty")
    faults += refusals(desk, foreign, "no store") + refusals(desk, other, "no store")
    for arguments in commands(desk, folder):
        faults += refused(desk.program.run(*arguments), folder, "no file")
    return faults


def newer(desk):
    """A store of a newer FrontLine: it is neither read nor written."""
    store = desk.store()
    connection = sqlite3.connect(store)
    connection.execute("INSERT INTO grdb_migrations VALUES ('projections 99')")
    connection.commit()
    connection.close()
    return refusals(desk, store, "newer FrontLine", "update frontline")


def missing(desk):
    """A file and a folder that are not there."""
    room = desk.room()
    faults = []
    for path in (room / "none.gpkg", room / "none" / "none.gpkg"):
        for arguments in commands(desk, path):
            faults += refused(desk.program.run(*arguments), path, "does not exist", "frontline init")
    new = room / "none" / "new.gpkg"
    faults += refused(desk.program.run("init", new, "--by", "x"), new, "no folder")
    if any(room.iterdir()):
        faults.append("something was made")
    (room / "none").mkdir()
    done = desk.program.run("init", new, "--by", "x")
    return faults + ([done.stderr] if done.returncode else desk.works(new))


def in_the_way(desk):
    """A file that is there already is never written over by init."""
    store = desk.store()
    text = store.parent / "text"
    text.write_text("kept")
    faults = []
    for path in (store, text):
        before = Snapshot(path)
        done = desk.program.run("init", path, "--by", "x")
        faults += refused(done, path, "is there already") + before.changes()
    return faults


def broken_other(desk):
    """Joining a file that is no store, or whose chain does not hold, changes nothing."""
    store = desk.store()
    other = store.parent / "other.gpkg"
    faults = []
    for make in (lambda: other.write_text("text"), lambda: forge(desk, other)):
        make()
        before = Snapshot(store)
        done = desk.program.run("merge", other, "--store", store, "--by", "x")
        faults += refused(done, other) + before.changes(strictly=False)
        other.unlink()
    return faults + desk.works(store)


def forge(desk, path):
    """A store of which one row was changed."""
    shutil.copyfile(desk.small, path)
    connection = sqlite3.connect(path)
    connection.executescript("DROP TRIGGER ledger_update; UPDATE ledger SET body = '{}' WHERE kind = 'place';")
    connection.close()


CASES = [truncated, scribbled, no_store, newer, missing, in_the_way, broken_other]
