#!/usr/bin/env python3
"""Kills the program at random moments while it writes, and looks at what is left.

After every kill the file must open and be sound, its chains must hold, all that a command printed as
recorded must be there, and nothing of any command may be half there. With the same seed the same
commands run in the same order; where in its work a command dies also depends on the machine.

Usage: kill.py FRONTLINE [--runs N] [--seed S]
       kill.py FRONTLINE --exhaustive    at every system call of each kind of command that changes a
                                         file, with strace
"""

import argparse
import collections
import pathlib
import random
import signal
import sys
import tempfile
import time

import points
from program import Program
from soundness import Unsound, ledger
from stores import Stores
from writers import Desk

RUNS_PER_STORE = 60
VERIFY_EVERY = 20


Job = collections.namedtuple("Job", "process kind began moment")


class Killer:
    """Runs commands on one store after another and kills them."""

    def __init__(self, program, folder, seed):
        self.program, self.folder, self.seed = program, folder, seed
        self.random = random.Random(seed)
        self.stores = Stores(program, folder)
        self.lengths = {}  # seconds that a kind of command takes
        self.failures = []
        self.counts = collections.Counter()
        self.run = 0

    def fail(self, sentence):
        self.failures.append(sentence)
        print(f"FAILED seed {self.seed}, run {self.run}: {sentence}", flush=True)
        kept = self.stores.keep(self.store, self.run)
        print(f"       the file as it was left: {kept}", flush=True)

    def all(self, runs):
        for self.run in range(1, runs + 1):
            if (self.run - 1) % RUNS_PER_STORE == 0:
                self.begin_store()
            if self.random.random() < 0.08:
                self.kill_init()
            else:
                self.kill_writers()
            if self.run % VERIFY_EVERY == 0 or self.run == runs:
                self.verify(self.store)

    def begin_store(self):
        """A fresh copy of a store: in turns one with the bundled data and one without."""
        is_full = (self.run // RUNS_PER_STORE) % 2 == 0
        self.store, places, bundled = self.stores.fresh(is_full)
        self.desk = Desk(
            self.random, self.store, places, self.stores.others, bundled, self.stores.can_import)
        self.rows = ledger(self.store)

    def kill_writers(self):
        """One command, or two with a reader beside them; each dies at a time of its own."""
        count = 2 if self.random.random() < 0.2 else 1
        commands = [self.desk.command(self.run) for _ in range(count)]
        jobs = [
            self.start(command.name, f"job{index}", command.arguments, command.text, count)
            for index, command in enumerate(commands)
        ]
        reader = None
        if count == 2 or self.random.random() < 0.1:
            place = self.random.choice(self.desk.places)
            reader = self.program.start(
                ["who", place, "--store", self.store], self.folder, "reader")
        statuses = self.end(jobs)
        outputs = [(self.folder / f"job{index}.out").read_text() for index in range(count)]
        if reader and reader.wait() != 0:
            self.fail(f"a reader failed: {(self.folder / 'reader.err').read_text()}")
        for index, (command, status) in enumerate(zip(commands, statuses)):
            if status not in (0, -signal.SIGKILL):
                error = (self.folder / f"job{index}.err").read_text()
                self.fail(f"{command.name} ended with {status}: {error}")
        self.check(commands, [
            command.is_acknowledged(output, status)
            for command, output, status in zip(commands, outputs, statuses)
        ])

    def start(self, kind, name, words, text="", beside=1):
        """Starts a command that is to die at a time of its own; the first of its kind lives.

        How long a kind takes is measured on those that lived.
        """
        share = self.random.uniform(0, 1.3 * beside)
        length = self.lengths.get(kind)
        process = self.program.start(words, self.folder, name, text)
        began = time.monotonic()
        return Job(process, kind, began, None if length is None else began + share * length)

    def end(self, jobs):
        """Kills each job when its time has come, and waits for it."""
        waiting = list(jobs)
        while waiting:
            now = time.monotonic()
            for job in list(waiting):
                status = job.process.poll()
                if status is None and job.moment is not None and now >= job.moment:
                    job.process.kill()
                    status = job.process.wait()
                if status is None:
                    continue
                waiting.remove(job)
                if status == 0:
                    known = self.lengths.get(job.kind, now - job.began)
                    self.lengths[job.kind] = 0.8 * known + 0.2 * (now - job.began)
            time.sleep(0.0005)
        statuses = [job.process.returncode for job in jobs]
        self.counts["commands"] += len(jobs)
        self.counts["kills"] += statuses.count(-signal.SIGKILL)
        return statuses

    def check(self, commands, acknowledged):
        """What must hold of the file and of each command."""
        self.counts["acknowledged"] += sum(acknowledged)
        self.counts["left beside"] += any(
            pathlib.Path(f"{self.store}{end}").exists() for end in ("-journal", "-wal"))
        if self.random.random() < 0.3:  # the program is the first to open what was left
            self.verify_quickly()
        try:
            rows = ledger(self.store)
        except Unsound as fault:
            self.fail(str(fault))
            self.begin_store()
            return
        if rows[:len(self.rows)] != self.rows:
            self.fail("rows that were there have changed or gone")
        new = rows[len(self.rows):]
        for command, is_acknowledged in zip(commands, acknowledged):
            for fault in command.faults(new, is_acknowledged):
                self.fail(fault)
        strays = [row for row in new if not any(command.owns(row) for command in commands)]
        if strays:
            self.fail(f"rows of nobody: {strays[:2]}")
        self.counts["recorded though killed"] += sum(
            any(command.owns(row) for row in new) and not is_acknowledged
            for command, is_acknowledged in zip(commands, acknowledged))
        self.rows = rows
        self.desk.refresh(rows)

    def verify_quickly(self):
        done = self.program.run("log", "--store", self.store, "--format", "csv")
        if done.returncode:
            self.fail(f"frontline log: {done.stderr}")

    def verify(self, path):
        done = self.program.run("verify", "--store", path)
        if done.returncode:
            self.fail(f"frontline verify: {done.stdout}{done.stderr}")

    def kill_init(self):
        """A store that is being made is there as a whole or not at all."""
        path = self.folder / "new.gpkg"
        path.unlink(missing_ok=True)
        is_empty = self.random.random() < 0.5
        words = ["init", path, "--by", "init", *(["--empty"] if is_empty else [])]
        name = "init --empty" if is_empty else "init"
        status, = self.end([self.start(name, "job0", words)])
        if status not in (0, -signal.SIGKILL):
            self.fail(f"init ended with {status}: {(self.folder / 'job0.err').read_text()}")
        is_told = (self.folder / "job0.out").read_text().endswith("\n")
        self.counts["acknowledged"] += status == 0 or is_told
        if path.exists():
            try:
                ledger(path)
            except Unsound as fault:
                self.fail(f"init left a file that is not sound: {fault}")
            self.verify(path)
        elif status == 0 or is_told:
            self.fail("init was acknowledged, and there is no file")
        for part in self.folder.glob("new.gpkg.*"):
            part.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("frontline")
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--exhaustive", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        program = Program(options.frontline, folder)
        if options.exhaustive:
            sys.exit(points.kill_at_every_point(program, Stores(program, folder), folder) > 0)
        killer = Killer(program, folder, options.seed)
        began = time.monotonic()
        killer.all(options.runs)
        counts = killer.counts
        print(
            f"seed {options.seed}: {options.runs} runs of {counts['commands']} commands, "
            f"{counts['kills']} kills hit a running process, {counts['acknowledged']} commands were "
            f"acknowledged, {counts['recorded though killed']} recorded all and died before they "
            f"said so, {counts['left beside']} left a journal, {len(killer.failures)} failures, "
            f"{time.monotonic() - began:.0f} s")
        sys.exit(1 if killer.failures else 0)


if __name__ == "__main__":
    main()
