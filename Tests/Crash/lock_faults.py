"""Other programs that have the file open."""

import contextlib
import signal
import subprocess
import sys
import time

from desk import refused

HOLDER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("SELECT count(*) FROM ledger").fetchone()
print("held", flush=True)
sys.stdin.readline()
connection.close()
"""


@contextlib.contextmanager
def held(store, statement):
    """Another process that holds a lock until `let_go` or the end."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(store), statement], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, text=True)
    holder.stdout.readline()
    try:
        yield holder
    finally:
        holder.communicate("\n")


def waiting(desk):
    """A writer waits for another, says so, and succeeds."""
    faults = []
    for statement in ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"):
        store = desk.store()
        with held(store, statement):
            writer = desk.program.start(desk.adding(store), store.parent, "writer")
            if statement == "BEGIN IMMEDIATE":
                asked = desk.program.run(*desk.asking(store))
                if asked.returncode:
                    faults.append(f"a reader beside a writer: {asked.stderr.strip()}")
            time.sleep(2.6)
            if writer.poll() is not None:
                faults.append(f"{statement}: it did not wait")
        status = writer.wait(60)
        said = (store.parent / "writer.err").read_text()
        if status:
            faults.append(f"{statement}: exit {status}: {said.strip()}")
        if "waiting" not in said or str(store) not in said:
            faults.append(f"{statement}: the wait is not told: {said.strip()!r}")
        for end in ("in", "out", "err"):
            (store.parent / f"writer.{end}").unlink()
        faults += desk.sound(store, "test") + desk.works(store, "again")
    return faults


def is_writing(process):
    """Whether it holds the lock of one who writes to the log: byte 120 of the log's index, as SQLite documents."""
    with open("/proc/locks") as locks:
        held = (line.split() for line in locks)
        return any(words[3] == "WRITE" and words[4] == str(process.pid) and words[6:8] == ["120", "120"]
                   for words in held)


def stop_while_writing(process):
    """Stops a process when it has begun to write, however fast the machine is."""
    while process.poll() is None:
        if is_writing(process):
            # Who opens the file as the first has the lock, too, but no longer than this.
            time.sleep(0.005)
            process.send_signal(signal.SIGSTOP)
            if is_writing(process):
                return
            process.send_signal(signal.SIGCONT)


def slow_writer(desk):
    """Another frontline in the middle of an import: readers go on, a writer waits and says so."""
    store, room = desk.store(desk.small), desk.room()
    importer = desk.program.start(desk.importing(store, room, "slow"), room, "importer")
    stop_while_writing(importer)
    faults = [] if importer.poll() is None else ["the import ended too early: the case tests nothing"]
    asked = desk.program.run("who", "alder", "--store", store)
    if asked.returncode:
        faults.append(f"a reader beside a writer: {asked.stderr.strip()}")
    writer = desk.program.start(desk.adding(store, "second", "alder"), room, "writer")
    time.sleep(2.6)
    if writer.poll() is not None:
        faults.append("it did not wait")
    importer.send_signal(signal.SIGCONT)
    for name, process, tag in (("importer", importer, "slow"), ("writer", writer, "second")):
        if process.wait(60):
            faults.append(f"{name}: {(room / f'{name}.err').read_text().strip()}")
        faults += desk.sound(store, tag)
    said = (room / "writer.err").read_text()
    if "waiting" not in said or str(store) not in said:
        faults.append(f"the wait is not told: {said.strip()!r}")
    return faults + desk.works(store, "again", "alder")


def many_writers(desk):
    """Eight writers at once: all succeed, nothing is lost."""
    store = desk.store(desk.small)
    room = desk.room()
    writers = [
        desk.program.start(desk.adding(store, f"w{number}", "alder"), room, f"w{number}")
        for number in range(8)
    ]
    faults = []
    for number, writer in enumerate(writers):
        if writer.wait(120):
            faults.append((room / f"w{number}.err").read_text().strip())
        faults += desk.sound(store, f"w{number}")
    verified = desk.program.run("verify", "--store", store)
    return faults + ([verified.stdout] if verified.returncode else [])


def removed(desk):
    """A file that is removed while a writer waits for it: nothing is acknowledged."""
    store = desk.store()
    room = desk.room()
    with held(store, "BEGIN IMMEDIATE"):
        writer = desk.program.start(desk.adding(store), room, "writer")
        time.sleep(1.3)
        store.unlink()
    writer.wait(60)
    lines = (room / "writer.err").read_text().splitlines()
    done = subprocess.CompletedProcess(
        [], writer.returncode, (room / "writer.out").read_text(),
        "\n".join(line for line in lines if "waiting" not in line))
    faults = refused(done, store)
    return faults + (["the file is there again"] if store.exists() else [])


def busy_reader(desk):
    """A reader that stays in the file: a writer records beside it or waits, and leaves it sound."""
    store = desk.store()
    with held(store, "BEGIN"):
        writer = desk.program.start(desk.adding(store), desk.room(), "writer")
        time.sleep(2)
    status = writer.wait(60)
    return ([f"exit {status}"] if status else []) + desk.works(store, "again") + desk.sound(store, "test")


CASES = [waiting, slow_writer, many_writers, removed, busy_reader]
