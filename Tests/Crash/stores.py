"""Stores to begin with, made once."""

import collections
import pathlib
import shutil
import tempfile

from soundness import ledger

Other = collections.namedtuple("Other", "path chain rows")
PLACES = ("alder", "birch", "cedar")
OTHERS = 5


class Stores:
    """A store with the bundled data, one without, and some of colleagues to join."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.full, self.empty = folder / "full.gpkg", folder / "empty.gpkg"
        program.demand("init", self.full, "--by", "x")
        program.demand("init", self.empty, "--empty", "--by", "x")
        self.others = [self.other(number) for number in range(OTHERS)]
        for index, place in enumerate(PLACES):
            self.add_place(self.empty, place, index)
        # The bundled rows of files without places come once, so that others bring only their own.
        plain = folder / "plain.gpkg"
        program.demand("init", plain, "--empty", "--by", "x")
        program.demand("merge", plain, "--store", self.full, "--by", "x")
        self.bundled = max(
            collections.Counter(
                row.chain for row in ledger(self.full) if row.chain.startswith("bundled-")).items(),
            key=lambda item: item[1])
        self.places = sorted(row.subject for row in ledger(self.full) if row.kind == "place")

    def add_place(self, store, place, index):
        self.program.demand(
            "gazetteer", "add", place, "--name", place.title(), "--lon", 36 + index / 10, "--lat", 35,
            "--feature-code", "PPL", "--source", "a test", "--store", store, "--by", "x")

    def other(self, number):
        """A colleague's store: a place and two claims about it."""
        path = self.folder / f"other{number}.gpkg"
        self.program.demand("init", path, "--empty", "--by", "y")
        place, report = f"other-{number}", f"2024-11-0{number + 1}-other"
        self.add_place(path, place, number)
        text = "report:\n  publisher: P\n  title: T\n  published: 2024-11-30\nclaims:\n"
        for claim in ("first", "second"):
            text += (
                f"  - id: {report}/{claim}\n    claimant: sohr\n    event: captured\n"
                f"    taker: opposition\n    places: [{place}]\n    when: 2024-11-10\n")
        self.program.demand(
            "claims", "add", "--report", report, "--store", path, "--by", "y", text=text)
        own = [row for row in ledger(path) if not row.chain.startswith("bundled-")]
        return Other(path, own[0].chain, len(own))

    def fresh(self, is_full):
        """A copy to work on, the places in it, and the bundled chain that it lacks."""
        folder = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        store = folder / "desk.gpkg"
        shutil.copyfile(self.full if is_full else self.empty, store)
        return (store, self.places, None) if is_full else (store, PLACES, self.bundled)

    def keep(self, store, number):
        """Puts a file that is not as it must be where it outlives the tests."""
        folder = pathlib.Path(tempfile.mkdtemp(prefix=f"frontline-crash-round{number}-"))
        for path in store.parent.glob(store.name + "*"):
            shutil.copyfile(path, folder / path.name)
        return folder / store.name
