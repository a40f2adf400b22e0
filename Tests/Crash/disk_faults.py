"""Disks that are full, limited, or not to be written."""

import os
import resource
import shutil
import subprocess

from desk import Snapshot, refused

NOBODY = 65534


def limited(size):
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def as_nobody():
    """Root may write everything; nobody may not."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


def all_or_nothing(desk, done, store, before, tag, *words):
    """Faults of a command that may have had just enough room."""
    if done.returncode == 0:
        return desk.sound(store, tag)
    return refused(done, store, *words) + before.changes(strictly=False)


def full_disk(desk):
    """A full disk, at several degrees."""
    if os.geteuid() != 0:
        return "only root can mount a small disk"
    disk = desk.room()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk],
                      capture_output=True).returncode:
        return "this machine mounts no tmpfs"
    faults, refusals = [], 0
    try:
        store = disk / "desk.gpkg"
        for step in range(16):
            shutil.copyfile(desk.base, store)
            before = Snapshot(store)
            (disk / "ballast").touch()
            room = os.statvfs(disk)
            with open(disk / "ballast", "wb") as ballast:
                ballast.write(bytes(max(0, room.f_bavail * room.f_frsize - step * 4096 * step)))
            before.beside.append("ballast")
            done = desk.add(store, f"s{step}")
            refusals += done.returncode != 0
            faults += all_or_nothing(desk, done, store, before, f"s{step}", "no room left")
            made = desk.program.run("init", disk / "new.gpkg", "--by", "x")
            if step < 10:
                faults += refused(made, disk / "new.gpkg", "no room left") + before.changes(False) * (
                    done.returncode != 0)
            (disk / "new.gpkg").unlink(missing_ok=True)
            (disk / "ballast").unlink()
            if done.returncode:
                faults += desk.works(store, f"s{step}")
        if not refusals:
            faults.append("no disk was full enough: the case tests nothing")
    finally:
        subprocess.run(["umount", disk], check=True)
    return faults


def limit_on_file_size(desk):
    """A limit on the size of files, in the place of a full disk."""
    faults, refusals = [], 0
    size = desk.base.stat().st_size
    for index, limit in enumerate((0, 4096, 65536, 200_000, size // 2, size, size + 4096, size + 65536)):
        store = desk.store()
        before = Snapshot(store)
        done = desk.add(store, preexec_fn=limited(limit))
        refusals += done.returncode != 0
        faults += [f"limit {limit}: {fault}" for fault in all_or_nothing(
            desk, done, store, before, "test", "nothing was recorded")]
        if done.returncode:
            faults += desk.works(store)
    new = desk.room() / "new.gpkg"
    for limit in (0, 4096, size // 2):
        done = desk.program.run("init", new, "--by", "x", preexec_fn=limited(limit))
        faults += refused(done, new)
        faults += [f"init left {name}" for name in os.listdir(new.parent)]
    if not refusals:
        faults.append("no limit was narrow enough: the case tests nothing")
    return faults


def read_only(desk):
    """A file and a folder that may not be written."""
    faults = []
    for file_mode, folder_mode in ((0o444, 0o755), (0o644, 0o555), (0o444, 0o555)):
        store = desk.store()
        if os.geteuid() == 0:
            os.chown(store, NOBODY, NOBODY)
            os.chown(store.parent, NOBODY, NOBODY)
        store.chmod(file_mode)
        store.parent.chmod(folder_mode)
        before = Snapshot(store)
        asked = desk.program.run(*desk.asking(store), **as_nobody())
        if asked.returncode in (126, 127):
            return "nobody may not run the program"
        if asked.returncode:
            faults.append(f"reading fails: {asked.stderr.strip()}")
        faults += refused(desk.add(store, **as_nobody()), store, "cannot be written", "permissions")
        faults += before.changes()
        if folder_mode == 0o555:
            new = store.parent / "new.gpkg"
            done = desk.program.run("init", new, "--by", "x", **as_nobody())
            faults += refused(done, new, "permissions") + before.changes()
        store.parent.chmod(0o755)
        store.chmod(0o644)
        faults += desk.works(store)
    return faults


def unreadable(desk):
    """A file that may not be read."""
    store = desk.store()
    before = Snapshot(store)
    store.chmod(0)
    faults = []
    for words in (desk.asking(store), desk.adding(store)):
        faults += refused(desk.program.run(*words, **as_nobody()), store, "permissions")
    store.chmod(0o644)
    return faults + before.changes() + desk.works(store)


CASES = [full_disk, limit_on_file_size, read_only, unreadable]
