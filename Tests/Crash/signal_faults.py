"""Ctrl-C, and readers of the output that go away."""

import random
import signal
import subprocess
import time

SEED = 5
TIMES = 12


def interrupted(desk):
    """Ctrl-C and SIGTERM in the middle of a write leave a sound file."""
    generator = random.Random(SEED)
    store = desk.store()
    room = desk.room()
    began = time.monotonic()
    desk.add(store, "measure")
    length = time.monotonic() - began
    faults, hit = [], 0
    for number in range(TIMES):
        for kind in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            tag = f"{kind.name.lower()}{number}"
            writer = desk.program.start(desk.adding(store, tag), room, "writer")
            time.sleep(generator.uniform(0, length))
            writer.send_signal(kind)
            status = writer.wait(60)
            hit += status != 0
            if status not in (0, -kind):
                faults.append(f"{kind.name}: exit {status}: {(room / 'writer.err').read_text()}")
            told = (room / "writer.out").read_text()
            faults += desk.sound(store, tag if told or status == 0 else None)
    if not hit:
        faults.append("no signal came in time: the case tests nothing")
    verified = desk.program.run("verify", "--store", store)
    return faults + desk.works(store, "after") + ([verified.stdout] if verified.returncode else [])


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


CASES = [interrupted, nobody_reads]
