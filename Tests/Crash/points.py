#!/usr/bin/env python3
"""Kills every kind of command that changes a store at each system call that changes a file.

Needs strace. Usage: points.py FRONTLINE [--only COMMAND] [--at CALL:NUMBER] [--every N]
"""

import argparse
import pathlib
import shutil
import sys
import tempfile
import time

import tables
from calls import TIMES, KilledCommand, works
from program import Program
from stores import PLACES, Stores

REPORT = "2024-12-01-test"
ADD = ["claims", "add", "--report", REPORT]


def text(places):
    """A report as it comes by standard input."""
    return "report:\n  publisher: P\n  title: T\n  published: 2024-12-01\nclaims:\n" + "".join(
        f"  - id: {REPORT}/{place}\n    claimant: sohr\n    event: captured\n"
        f"    taker: opposition\n    places: [{place}]\n    when: 2024-12-01\n" for place in places)


def commands(program, stores, folder):
    """All kinds, on a store with few entries: how many there are changes the number of calls, not
    their kinds."""
    base, other = folder / "base.gpkg", stores.others[0]
    shutil.copyfile(stores.empty, base)
    program.demand(*ADD, "--store", base, *TIMES, text=text(PLACES[:2]))
    claims = tables.claims(folder / "claims.csv", [
        (f"2024-12-02-table/c{number}", "2024-12-02-table", "P", "T", "2024-12-02", "sohr",
         "captured", "opposition", PLACES[number % 3], "2024-11") for number in range(300)])
    places = tables.places(folder / "places.csv", [
        (f"p{number}", f"P{number}", 35 + number / 1000, 36, "PPL") for number in range(300)])
    for name, words, printed, given in (
        ("claims add", [*ADD[:3], "2024-12-03-test"], ["2024-12-03-test"],
         text(PLACES).replace(REPORT, "2024-12-03-test")),
        ("claims import", ["claims", "import", claims], ["300 rows read; 300 claims recorded"], ""),
        ("claims retract", ["claims", "retract", REPORT], [REPORT], ""),
        ("gazetteer add", ["gazetteer", "add", "new", "--name", "New", "--lon", "36", "--lat", "35",
                           "--feature-code", "PPL", "--source", "a test"], ["new"], ""),
        ("gazetteer move", ["gazetteer", "move", PLACES[0], "--lon", "36.5", "--lat", "35.5",
                            "--source", "a test"], [PLACES[0]], ""),
        ("gazetteer alias", ["gazetteer", "alias", "add", PLACES[0], "Aldr"], [PLACES[0]], ""),
        ("gazetteer import csv", ["gazetteer", "import", "csv", places],
         ["300 rows read; 300 places recorded"], ""),
        ("merge", ["merge", other.path], [f"chain {other.chain}"], ""),
        ("verify --rebuild", ["verify", "--rebuild"], ["all chains hold"], ""),
        ("init --empty", ["init", "--empty"], [str(folder)], ""),
    ):
        yield KilledCommand(program, folder, base, name, words, printed, given)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("frontline")
    parser.add_argument("--only", help="this kind of command")
    parser.add_argument("--at", help="this call, to repeat it: pwrite64:12")
    parser.add_argument("--every", type=int, default=1, help="each so manieth call only")
    options = parser.parse_args()
    if not works():
        print("skipped: there is no strace here, or it may not trace (apt-get install strace)")
        return
    began, total, failures = time.monotonic(), 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        program = Program(options.frontline, folder)
        for command in commands(program, Stores(program, folder), folder):
            if options.only not in (None, command.name):
                continue
            points, failed = command.points()[::options.every], 0
            for call, number in points:
                if options.at not in (None, f"{call}:{number}"):
                    continue
                total += 1
                fault = command.killed(call, number)
                if fault:
                    failed += 1
                    print(f"FAILED {command.name}, killed at {call} number {number}: {fault[:1000]}")
                    print(f"       repeat: {sys.argv[0]} {options.frontline} --only "
                          f"\"{command.name}\" --at {call}:{number}")
            failures += failed
            print(f"{command.name}: killed at {len(points)} points, {failed} failures", flush=True)
    print(f"{total} points, {failures} failures, {time.monotonic() - began:.0f} s")
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
