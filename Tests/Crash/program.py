"""The built program, run as its users run it."""

import os
import pathlib
import signal
import subprocess


class Program:
    """`frontline` with surroundings that hold nothing of this machine."""

    def __init__(self, path, home):
        self.path = str(pathlib.Path(path).resolve())
        self.environment = {
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(home), "TMPDIR": str(home),
        }

    def run(self, *arguments, text=None, wrap=(), timeout=300, **more):
        """Runs to the end; `wrap` are words before the program, such as those of setpriv."""
        return subprocess.run(
            [*wrap, self.path, *map(str, arguments)], input=text or "", text=True,
            capture_output=True, env=self.environment, timeout=timeout, **more)

    def demand(self, *arguments, text=None):
        """Runs to the end and returns stdout; a failure is one of these tests."""
        done = self.run(*arguments, text=text)
        if done.returncode:
            raise SystemExit(f"frontline {' '.join(map(str, arguments))}: {done.stderr}")
        return done.stdout

    def start(self, arguments, folder, name, text=""):
        """Starts it with its streams in files, which what it wrote before it died stays in."""
        folder = pathlib.Path(folder)
        (folder / f"{name}.in").write_text(text)
        with (
            open(folder / f"{name}.in") as given, open(folder / f"{name}.out", "w") as out,
            open(folder / f"{name}.err", "w") as err,
        ):
            return subprocess.Popen(
                [self.path, *map(str, arguments)], stdin=given, stdout=out, stderr=err,
                env=self.environment, preexec_fn=heed_interrupts)


def heed_interrupts():
    """A shell that runs these tests in the background has it ignore Ctrl-C, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


SIDE_FILES = ("-journal", "-wal", "-shm")


def files_beside(path):
    """Names in the folder of a file, but for its own."""
    path = pathlib.Path(path)
    return sorted(name for name in os.listdir(path.parent) if name != path.name)


def left_beside(path):
    """Ends of the files that still have something for SQLite to do; a journal that begins with a zero
    is void, and goes with the next write."""
    files = ((end, path.with_name(path.name + end)) for end in SIDE_FILES)
    return [end for end, file in files if file.exists() and (
        end != "-journal" or file.read_bytes()[:1] not in (b"", b"\0"))]
