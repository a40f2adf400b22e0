#!/usr/bin/env python3
"""Puts a store into every trouble that disks, programs and people make, and looks what comes of it.

A command that cannot do its work must say so in one sentence with the path and leave the file as it
was, with nothing beside it; when the trouble is gone, the same command must work.

Usage: faults.py FRONTLINE [--only WORD] [--quick]
"""

import argparse
import pathlib
import tempfile
import time

import disk_faults
import edit_faults
import file_faults
import lock_faults
import signal_faults
import tampering
from desk import Desk
from program import Program

MOST = 400  # characters of a fault that are shown
CASES = [
    *disk_faults.CASES, *file_faults.CASES, *lock_faults.CASES, *signal_faults.CASES,
    *edit_faults.CASES, *tampering.CASES,
]

# Those that try many places or moments.
SLOW = [
    disk_faults.full_disk, file_faults.truncated, file_faults.scribbled, lock_faults.waiting,
    signal_faults.interrupted, tampering.tampered,
]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("frontline")
    parser.add_argument("--only", default="", help="cases whose name holds this word")
    parser.add_argument("--quick", action="store_true", help="without the slow cases")
    options = parser.parse_args()
    passed = failed = skipped = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        desk = Desk(Program(options.frontline, folder), folder)
        for case in CASES:
            title = case.__doc__.splitlines()[0].rstrip(".")
            if options.only.lower() not in title.lower():
                continue
            if options.quick and case in SLOW:
                continue
            began = time.monotonic()
            faults = case(desk)
            took = f"{time.monotonic() - began:.1f} s"
            if isinstance(faults, str):
                print(f"skipped {title}: {faults}", flush=True)
                skipped += 1
                continue
            print(f"{'FAILED ' if faults else 'ok     '} {title} ({took})", flush=True)
            for fault in faults[:10]:
                print(f"          {fault[:MOST]}")
            passed += not faults
            failed += bool(faults)
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    raise SystemExit(failed > 0)


if __name__ == "__main__":
    main()
