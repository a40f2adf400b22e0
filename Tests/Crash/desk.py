"""Stores to be put into trouble, and what must hold of a refusal."""

import itertools
import pathlib
import shutil

import tables
from program import files_beside
from soundness import Unsound, ledger

# SQLite counts the changes of a file here; a change that was rolled back may be counted.
COUNTERS = (range(24, 28), range(92, 96))
TRACES = ("Fatal error", "Illegal instruction", "Stack dump", "frontline-part", "SQLITE_", "Optional(")


class Desk:
    """Makes fresh stores, and the command that is tried on them."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.numbers = itertools.count(1)
        self.base, self.small = folder / "base.gpkg", folder / "small.gpkg"
        program.demand("init", self.base, "--by", "x")
        program.demand("init", self.small, "--by", "x", "--empty")
        program.demand(
            "gazetteer", "add", "alder", "--name", "Alder", "--lon", "36", "--lat", "35",
            "--feature-code", "PPL", "--source", "a test", "--store", self.small, "--by", "x")

    def room(self):
        """A new folder that everybody may enter."""
        room = self.folder / f"case{next(self.numbers)}"
        room.mkdir()
        return room

    def store(self, base=None):
        """A fresh store in a folder of its own."""
        path = self.room() / "desk.gpkg"
        shutil.copyfile(base or self.base, path)
        return path

    def adding(self, store, tag="test", place="sukayk"):
        """Words that record one claim."""
        return [
            "claims", "add", "--store", store, "--by", "x", "--report", f"2024-12-01-{tag}",
            "--publisher", "P", "--title", "T", "--published", "2024-12-01", "--claimant", "sohr",
            "--event", "captured", "--taker", "opposition", "--place", place, "--when", "2024-12-01",
        ]

    def add(self, store, tag="test", place="sukayk", **more):
        return self.program.run(*self.adding(store, tag, place), **more)

    def importing(self, store, room, tag, place="alder", count=2000):
        """Words that record many claims of one report."""
        report = f"2024-12-01-{tag}"
        table = tables.claims(room / "claims.csv", [
            (f"{report}/c{number}", report, "P", "T", "2024-12-01", "sohr", "captured", "opposition",
             place, "2024-11") for number in range(count)])
        return ["claims", "import", table, "--store", store, "--by", "x"]

    def asking(self, store):
        return ["who", "sukayk", "--store", store]

    def works(self, store, tag="test", place="sukayk"):
        """Faults of a store that must be well again: the command works, the file is sound."""
        done = self.add(store, tag, place)
        if done.returncode:
            return [f"without the fault it still fails: {done.stderr.strip()}"]
        return self.sound(store, tag) + [f"left beside it: {name}" for name in files_beside(store)]

    def sound(self, store, tag=None):
        """Faults of the file, and of a claim that must be in it."""
        try:
            rows = ledger(store)
        except Unsound as fault:
            return [str(fault)]
        report = f"2024-12-01-{tag}"
        if tag and not any(row.subject == report for row in rows):
            return [f"{report} was acknowledged and is not there"]
        return []


def refused(done, path, *words):
    """What is wrong with a refusal: it names the path, says the facts in `words`, and no more."""
    lines = done.stderr.strip().splitlines()
    errors = [line for line in lines if line.startswith("Error: ")]
    faults = []
    if done.returncode != 1:
        faults.append(f"exit {done.returncode} instead of 1: {done.stderr.strip()[:300]}")
    if done.stdout:
        faults.append(f"stdout has {done.stdout[:100]!r}")
    if len(errors) != 1 or lines[-1:] != errors:
        faults.append(f"stderr is not one sentence: {done.stderr.strip()[:300]}")
    faults += [f"stderr lacks \"{word}\": {done.stderr.strip()}"
               for word in (str(path), *words) if word not in done.stderr]
    faults += [f"stderr has \"{trace}\": {done.stderr.strip()}"
               for trace in TRACES if trace in done.stderr]
    return faults


class Snapshot:
    """A folder with one file, to be the same afterwards."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        self.bytes, self.beside = self.path.read_bytes(), files_beside(path)

    def changes(self, strictly=True):
        """What has changed; not strictly, SQLite's counter of changes may have."""
        faults = [f"left beside it: {name}" for name in files_beside(self.path)
                  if name not in self.beside]
        if not self.path.exists():
            return [*faults, "the file is gone"]
        now = self.path.read_bytes()
        if now != self.bytes and (strictly or masked(now) != masked(self.bytes)):
            where = next((i for i, (a, b) in enumerate(zip(now, self.bytes)) if a != b), None)
            faults.append(f"the file has changed: {len(self.bytes)} to {len(now)} bytes, at {where}")
        return faults


def masked(data):
    data = bytearray(data)
    for span in COUNTERS:
        for index in span:
            if index < len(data):
                data[index] = 0
    return data
