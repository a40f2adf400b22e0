"""One command, killed at system calls that change a file, by strace's fault injection.

What the disk holds can only change at these calls, so all of them together are every state that a
kill can leave there. (The index of the write-ahead log is shared memory that changes without calls;
it counts only while another program has the file open, which `kill.py` tries.)
"""

import collections
import shutil
import subprocess

from program import left_beside
from soundness import Unsound, ledger

CALLS = (
    "write", "pwrite64", "pwritev", "fsync", "fdatasync", "ftruncate", "fallocate", "unlink",
    "unlinkat", "rename", "renameat2", "link", "linkat")
REPEAT_EVERY = 4
TIMES = ("--by", "points", "--recorded-at", "2100-01-01T00:00:00Z")


def works():
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


class KilledCommand:
    """One command, run again and again on a fresh copy of a store.

    `printed` are beginnings of lines, any of which tells that all is recorded.
    """

    def __init__(self, program, folder, base, name, words, printed, text=""):
        self.program, self.folder, self.base, self.name = program, folder, base, name
        self.text, self.printed = text, printed
        self.work = folder / "points"
        self.target = self.work / "target.gpkg"
        self.makes = words[0] == "init"
        self.words = [*words, *([] if self.makes else ["--store"]), self.target]
        self.words += TIMES if words[0] != "verify" else []
        self.words += ["--chain", "points"] if self.makes else []

    def points(self):
        """Every call of a run that is let live, as its name and the how-manieth of its name it is.

        What the ledger holds before and after is noted.
        """
        self.prepare()
        self.before = self.rows()
        done = self.traced("-e", f"trace={','.join(CALLS)}")
        if done.returncode:
            raise SystemExit(f"{self.name}: {done.stderr}")
        self.after = self.rows()
        counts = collections.Counter()
        for line in (self.folder / "strace.log").read_text().splitlines():
            call = line.split(maxsplit=1)[1].split("(")[0]
            counts[call] += call in CALLS
        return [(call, number) for call in CALLS for number in range(1, counts[call] + 1)]

    def killed(self, call, number):
        """What is wrong after a kill, if anything."""
        self.prepare()
        done = self.traced(
            "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}")
        if done.returncode == 0:
            return None if self.rows() == self.after else "it was not killed, and not all is there"
        is_told = any(
            line.startswith(printed) for line in (done.stdout + done.stderr).splitlines()
            for printed in self.printed)
        try:
            rows = self.rows()
        except Unsound as fault:
            return str(fault)
        if rows not in (self.before, self.after):
            return (f"{len(rows)} rows are neither the {len(self.before)} before nor the "
                    f"{len(self.after)} after")
        if is_told and rows != self.after:
            return "it was acknowledged and is gone"
        return self.verified() or (self.repeated(rows) if number % REPEAT_EVERY == 0 else None)

    def verified(self):
        """The program's own word; it is the first to open what was left, and tidies it up."""
        if not self.target.exists():
            return None
        done = self.program.run("verify", "--store", self.target)
        if done.returncode:
            return f"frontline verify: {done.stdout}{done.stderr}"
        left = left_beside(self.target)
        return f"frontline verify leaves {', '.join(left)} beside the file" if left else None

    def repeated(self, rows):
        """The same command again comes to what it would have come to."""
        again = self.program.run(*self.words, text=self.text)
        if rows == self.before and again.returncode:
            return f"the same again fails: {again.stderr}"
        return None if self.rows() == self.after else "the same again comes to something else"

    def prepare(self):
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        if not self.makes:
            shutil.copyfile(self.base, self.target)

    def rows(self):
        """The ledger, or nothing where there is no file."""
        return ledger(self.target) if self.target.exists() else []

    def traced(self, *options):
        return self.program.run(
            *self.words, text=self.text,
            wrap=["strace", "-f", "-o", str(self.folder / "strace.log"), *options])
