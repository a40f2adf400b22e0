"""Ctrl-C, and readers of the output that go away."""

import random
import signal
import subprocess
import time

from desk import Snapshot
from lock_faults import held
from program import files_beside

SEED = 5
TIMES = 5


def interrupted(desk):
    """Ctrl-C, SIGTERM and a closed terminal in the middle of imports and rebuilds: all or nothing."""
    generator = random.Random(SEED)
    store, room = desk.store(desk.small), desk.room()
    faults, hit = [], 0
    rebuild = ["verify", "--rebuild", "--store", store]
    for name, words in (
        ("claims import", lambda tag: desk.importing(store, room, tag)), ("rebuild", lambda _: rebuild),
    ):
        began = time.monotonic()
        desk.program.demand(*words("measure"))
        length = time.monotonic() - began
        for number in range(TIMES):
            for kind in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                tag = f"{kind.name.lower()}{number}"
                before = Snapshot(store)
                writer = desk.program.start(words(tag), room, "writer")
                time.sleep(generator.uniform(0.02, length))
                writer.send_signal(kind)
                status, said = writer.wait(60), (room / "writer.err").read_text()
                is_told = status == 0 or "claims recorded" in said
                hit += not is_told
                found = [] if status in (0, -kind) else [f"exit {status}: {said}"]
                if "Error" in said and (str(store) not in said or "interrupted" not in said):
                    found.append(f"it says {said}")
                found += [f"left beside it: {path}" for path in files_beside(store)]
                # A rebuild may be done before its check is interrupted, and the file another one.
                if is_told or name == "rebuild":
                    found += desk.sound(store, tag if name != "rebuild" else None)
                else:
                    found += before.changes(strictly=False)
                faults += [f"{name}, {kind.name}: {fault}" for fault in found]
    if hit < TIMES:
        faults.append(f"only {hit} signals came in time: the case tests little")
    verified = desk.program.run("verify", "--store", store)
    return faults + desk.works(store, "after", "alder") + (
        [verified.stdout] if verified.returncode else [])


def interrupted_at_the_beginning(desk):
    """Ctrl-C while a store is made leaves none, and no part of one."""
    generator = random.Random(SEED)
    room = desk.room()
    new = room / "new.gpkg"
    began = time.monotonic()
    desk.program.demand("init", new, "--by", "x")
    length = time.monotonic() - began
    faults = []
    for number in range(TIMES):
        new.unlink(missing_ok=True)
        writer = desk.program.start(["init", new, "--by", "x"], desk.folder, "writer")
        time.sleep(generator.uniform(0.02, length))
        writer.send_signal(signal.SIGINT)
        if writer.wait(60) not in (0, -signal.SIGINT):
            faults.append((desk.folder / "writer.err").read_text())
        left = [path.name for path in room.iterdir()]
        if left not in ([], ["new.gpkg"]) or (not left and writer.returncode == 0):
            faults.append(f"exit {writer.returncode} leaves {left}")
        faults += desk.sound(new) if left else []
    return faults


def interrupted_while_waiting(desk):
    """Ctrl-C while another program writes ends the wait at once."""
    store, room = desk.store(), desk.room()
    with held(store, "BEGIN IMMEDIATE"):
        writer = desk.program.start(desk.adding(store), room, "writer")
        time.sleep(1.3)
        writer.send_signal(signal.SIGINT)
        status = writer.wait(60)  # the other lets go only afterwards
    faults = [] if status == -signal.SIGINT else [f"exit {status}"]
    return faults + desk.works(store, "after")


def nobody_reads(desk):
    """An output that cannot be written is told, and the file is sound."""
    store = desk.store()
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [desk.program.path, *map(str, desk.adding(store, "full"))], stdout=full,
            stderr=subprocess.PIPE, text=True, env=desk.program.environment)
    faults = [] if done.returncode == 1 and "output" in done.stderr else [f"/dev/full: {done}"]
    writer = subprocess.Popen(
        [desk.program.path, *map(str, desk.adding(store, "pipe"))], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, env=desk.program.environment)
    writer.stdout.close()
    error = writer.stderr.read()
    if writer.wait(60) not in (0, 1, -signal.SIGPIPE) or "Fatal" in error:
        faults.append(f"closed pipe: {writer.returncode} {error}")
    return faults + desk.works(store, "after")


CASES = [interrupted, interrupted_at_the_beginning, interrupted_while_waiting, nobody_reads]
