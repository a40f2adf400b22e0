"""Commands on one store, each killed at a random moment, and what must hold after each."""

import collections
import random

from jobs import KILLED, Deaths
from program import SIDE_FILES, left_beside
from soundness import Unsound, ledger
from writers import Desk

RUNS = 30


class Round:
    """Some dozens of commands on a fresh store; the same seed and number give the same commands.

    Where in its work a command dies depends on the machine too, so a repeated round hits the same
    commands near the same moments, not at the same instruction.
    """

    def __init__(self, program, stores, seed, number, lengths):
        self.program, self.stores, self.number = program, stores, number
        self.random = random.Random(f"{seed}/{number}")
        self.is_full = number % 4 == 1
        self.store, self.places, self.bundled = stores.fresh(self.is_full)
        self.folder = self.store.parent / "work"
        self.folder.mkdir()
        self.deaths = Deaths(program, self.folder, self.random, lengths)
        self.counts = collections.Counter()
        self.kinds = collections.defaultdict(collections.Counter)
        self.failures = []
        self.run = 0

    def kill(self):
        """Runs commands; stops at the first failure."""
        self.desk = Desk(self.random, self.store, self.places, self.stores.others, self.bundled)
        self.rows, self.last = ledger(self.store), self.store
        while self.run < RUNS and not self.failures:
            self.run += 1
            if self.random.random() < 0.08:
                self.kill_init()
            else:
                self.kill_writers()

    def fail(self, sentence):
        self.failures.append(f"run {self.run}: {sentence}")

    def kill_writers(self):
        """One command, or two with a reader beside them."""
        count = 2 if self.random.random() < 0.2 else 1
        commands = [self.desk.command(f"n{self.number}r{self.run}") for _ in range(count)]
        jobs = [
            self.deaths.start(
                (command.name, self.is_full), f"job{index}", command.arguments, command.text, count)
            for index, command in enumerate(commands)
        ]
        reader = None
        if count == 2 or self.random.random() < 0.1:
            place = self.random.choice(self.desk.places)
            reader = self.program.start(
                ["who", place, "--store", self.store], self.folder, "reader")
        statuses = self.deaths.end(jobs)
        if reader and reader.wait() != 0:
            self.fail(f"a reader failed: {self.deaths.said('reader')}")
        acknowledged = [
            command.is_acknowledged(self.deaths.said(f"job{index}"), status)
            for index, (command, status) in enumerate(zip(commands, statuses))
        ]
        for index, (command, status) in enumerate(zip(commands, statuses)):
            self.count(command.name, status, acknowledged[index], f"job{index}")
        self.check(commands, acknowledged)

    def count(self, kind, status, is_acknowledged, name):
        if status not in (0, KILLED):
            self.fail(f"{kind} ended with {status}: {self.deaths.said(name)}")
        for counter in (self.counts, self.kinds[kind]):
            counter["commands"] += 1
            counter["kills"] += status == KILLED
            counter["acknowledged"] += is_acknowledged

    def check(self, commands, acknowledged):
        """What must hold of the file and of each command."""
        self.last = self.store
        self.counts["left beside"] += any(
            self.store.with_name(self.store.name + end).exists() for end in SIDE_FILES)
        try:
            rows = ledger(self.store)
        except Unsound as fault:
            self.fail(str(fault))
            return
        self.verify(self.store)
        if rows[:len(self.rows)] != self.rows:
            self.fail("rows that were there have changed or gone")
        new = rows[len(self.rows):]
        for command, is_acknowledged in zip(commands, acknowledged):
            for fault in command.faults(new, is_acknowledged):
                self.fail(fault)
            is_there = any(command.owns(row) for row in new)
            self.kinds[command.name]["unsaid"] += is_there and not is_acknowledged
            self.counts["unsaid"] += is_there and not is_acknowledged
        strays = [row for row in new if not any(command.owns(row) for command in commands)]
        if strays:
            self.fail(f"rows of nobody: {strays[:2]}")
        self.rows = rows
        self.desk.refresh(rows)

    def verify(self, path):
        """The program's own word; it is the first to open what was left, and tidies it up."""
        done = self.program.run("verify", "--store", path)
        if done.returncode:
            self.fail(f"frontline verify: {done.stdout}{done.stderr}")
        left = left_beside(path)
        if left:
            self.fail(f"frontline verify leaves {', '.join(left)} beside the file")

    def kill_init(self):
        """A store that is being made is there as a whole or not at all."""
        self.last = path = self.folder / "new.gpkg"
        path.unlink(missing_ok=True)
        is_empty = self.random.random() < 0.5
        name = "init --empty" if is_empty else "init"
        words = ["init", path, "--by", "init", *(["--empty"] if is_empty else [])]
        status, = self.deaths.end([self.deaths.start(name, "job0", words)])
        is_told = status == 0 or " rows, chain " in self.deaths.said("job0")
        self.count(name, status, is_told, "job0")
        if path.exists():
            self.kinds[name]["unsaid"] += not is_told
            self.counts["unsaid"] += not is_told
            try:
                ledger(path)
            except Unsound as fault:
                self.fail(f"init left a file that is not sound: {fault}")
            self.verify(path)
        elif is_told:
            self.fail("init was acknowledged, and there is no file")
        for part in self.folder.glob("new.gpkg.*"):
            part.unlink()
