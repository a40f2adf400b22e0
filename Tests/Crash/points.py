"""Kills a command at every single system call that changes a file, by strace's fault injection.

What the disk holds can only change at these calls, so this is every state that a kill can leave.
"""

import collections
import pathlib
import shutil
import subprocess

from soundness import Unsound, ledger

CALLS = (
    "write", "pwrite64", "pwritev", "fsync", "fdatasync", "ftruncate", "fallocate", "unlink",
    "unlinkat", "rename", "renameat2", "link", "linkat")
VERIFY_EVERY = 25
REPEAT_EVERY = 4
TIMES = ("--by", "points", "--recorded-at", "2100-01-01T00:00:00Z")


def kill_at_every_point(program, stores, folder):
    """Runs all kinds of commands; returns how many of their states were not as they must be."""
    if not works():
        print("skipped: there is no strace here, or it may not trace (apt-get install strace)")
        return 0
    base = folder / "base.gpkg"
    shutil.copyfile(stores.full, base)
    text = "report:\n  publisher: P\n  title: T\n  published: 2024-12-01\nclaims:\n" + "".join(
        f"  - id: 2024-12-01-test/{place}\n    claimant: sohr\n    event: captured\n"
        f"    taker: opposition\n    places: [{place}]\n    when: 2024-12-01\n"
        for place in stores.places[:3])
    add = ["claims", "add", "--report", "2024-12-01-test"]
    kinds = [
        ("claims add", add, text, ["2024-12-01-test"]),
        ("gazetteer move", ["gazetteer", "move", stores.places[0], "--lon", "36.5", "--lat", "35.5",
                            "--source", "a test"], "", [stores.places[0]]),
        ("merge", ["merge", stores.others[0].path], "", [f"chain {stores.others[0].chain}"]),
        ("init --empty", ["init", "--empty"], "", ["target.gpkg"]),
    ]
    failures = 0
    for name, words, given, printed in kinds:
        failures += Command(program, folder, base, name, words, given, printed).at_every_point()
    program.demand(*add, "--store", base, *TIMES, text=text)
    retract = ["claims", "retract", "2024-12-01-test"]
    failures += Command(
        program, folder, base, "claims retract", retract, "", ["2024-12-01-test"]).at_every_point()
    return failures


def works():
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


class Command:
    """One command, run again and again on a fresh copy of a store."""

    def __init__(self, program, folder, base, name, words, text, printed):
        self.program, self.folder, self.base, self.name = program, folder, base, name
        self.text, self.printed = text, printed
        self.work = folder / "points"
        self.target = self.work / "target.gpkg"
        self.makes = words[0] == "init"
        self.words = [*words, *([] if self.makes else ["--store"]), self.target, *TIMES]
        if self.makes:
            self.words += ["--chain", "points"]

    def at_every_point(self):
        """Returns how many points left what must not be."""
        counts, before, after = self.counted()
        faults, points = [], 0
        for call, count in sorted(counts.items()):
            for number in range(1, count + 1):
                points += 1
                fault = self.killed(call, number, before, after, points)
                if fault:
                    faults.append(f"{self.name}, killed at {call} number {number}: {fault}")
        for fault in faults[:20]:
            print(f"FAILED {fault}")
        print(f"{self.name}: killed at {points} points, {len(faults)} failures", flush=True)
        return len(faults)

    def prepare(self):
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        if not self.makes:
            shutil.copyfile(self.base, self.target)

    def rows(self):
        """The ledger, or nothing where there is no file; times and hashes of one run differ from none."""
        return ledger(self.target) if self.target.exists() else []

    def traced(self, *options):
        return self.program.run(
            *self.words, text=self.text,
            wrap=["strace", "-f", "-o", str(self.folder / "strace.log"), *options])

    def counted(self):
        """How often each call comes, and the ledger before and after."""
        self.prepare()
        before = self.rows()
        done = self.traced("-e", f"trace={','.join(CALLS)}")
        if done.returncode:
            raise SystemExit(f"{self.name}: {done.stderr}")
        counts = collections.Counter()
        for line in (self.folder / "strace.log").read_text().splitlines():
            call = line.split(maxsplit=1)[1].split("(")[0]
            if call in CALLS:
                counts[call] += 1
        return counts, before, self.rows()

    def killed(self, call, number, before, after, point):
        """What is wrong after a kill, if anything."""
        self.prepare()
        done = self.traced(
            "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}")
        if done.returncode == 0:
            return None if self.rows() == after else "it was not killed, and not all is there"
        acknowledged = any(
            line.startswith(printed) for line in done.stdout.splitlines() for printed in self.printed)
        if point % VERIFY_EVERY == 0 and self.target.exists():  # now the program is the first to open it
            verified = self.program.run("verify", "--store", self.target)
            if verified.returncode:
                return f"frontline verify: {verified.stdout}{verified.stderr}"
        try:
            rows = self.rows()
        except Unsound as fault:
            return str(fault)
        if rows not in (before, after):
            return f"{len(rows)} rows are neither the {len(before)} before nor the {len(after)} after"
        if acknowledged and rows != after:
            return "it was acknowledged and is gone"
        if point % REPEAT_EVERY:
            return None
        again = self.program.run(*self.words, text=self.text)
        if rows == before and again.returncode:
            return f"the same again fails: {again.stderr}"
        if self.rows() != after:
            return "the same again comes to something else"
        return None
