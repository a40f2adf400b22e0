#!/usr/bin/env python3
"""Kills the program at random moments while it writes, and looks at what is left.

After every kill the file must open and be sound, its chains must hold, `frontline verify` must be
content, all that a command told as recorded must be there, and nothing of any command may be half
there.

Usage: kill.py FRONTLINE [--kills N] [--seed S] [--round R]
"""

import argparse
import collections
import concurrent.futures
import itertools
import os
import pathlib
import shutil
import sys
import tempfile
import time

from program import Program
from rounds import Round
from stores import Stores

MOST = 1000  # characters of a failure that are shown
LENGTHS = {}  # of kinds of commands, as far as this process has learnt them
Outcome = collections.namedtuple("Outcome", "counts kinds failures")
COLUMNS = ("commands", "kills", "acknowledged", "unsaid")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("frontline")
    parser.add_argument("--kills", type=int, default=40, help="begin no round after so many")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--round", type=int, help="only this round, to repeat it")
    options = parser.parse_args()
    began = time.monotonic()
    total, kinds, failures, done = collections.Counter(), {}, 0, 0
    with tempfile.TemporaryDirectory() as name:
        for number, kept, one in rounds(options, pathlib.Path(name), total):
            done += 1
            total.update(one.counts)
            for kind, counts in one.kinds.items():
                kinds.setdefault(kind, collections.Counter()).update(counts)
            for failure in one.failures:
                failures += 1
                print(f"FAILED round {number}, {failure[:MOST]}")
                print(f"       the file as it was left: {kept}")
                print(f"       repeat: {sys.argv[0]} {options.frontline} --seed {options.seed} "
                      f"--round {number}", flush=True)
            print(f"round {number}: {total['kills']} kills so far", file=sys.stderr, flush=True)
    report(kinds, total)
    print(
        f"seed {options.seed}: {total['kills']} kills of {total['commands']} commands in {done} "
        f"rounds; {total['acknowledged']} acknowledged, {total['unsaid']} recorded before they could "
        f"say so, {total['left beside']} left files beside the store; {failures} failures, "
        f"{time.monotonic() - began:.0f} s")
    sys.exit(failures > 0)


def rounds(options, folder, total):
    """Yields rounds as they end, as many at a time as there are processors, until it is enough."""
    stores = Stores(Program(options.frontline, folder), folder)
    numbers = itertools.count(1) if options.round is None else iter([options.round])
    running = set()
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        while True:
            while len(running) < os.cpu_count() and total["kills"] < options.kills:
                number = next(numbers, None)
                if number is None:
                    break
                running.add(pool.submit(one_round, stores, options.seed, number))
            if not running:
                return
            ended, running = concurrent.futures.wait(
                running, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in ended:
                yield future.result()


def one_round(stores, seed, number):
    """Runs a round in a process of its own; its files are kept when it fails."""
    one = Round(stores.program, stores, seed, number, LENGTHS)
    one.kill()
    kept = stores.keep(one.last, number) if one.failures else None
    shutil.rmtree(one.store.parent)
    return number, kept, Outcome(one.counts, dict(one.kinds), one.failures)


def report(kinds, total):
    """A line for each kind of command."""
    width = max(map(len, kinds))
    print(f"{'':{width}}" + "".join(f"{column:>14}" for column in COLUMNS))
    for kind, counts in sorted(kinds.items()):
        print(f"{kind:{width}}" + "".join(f"{counts[column]:14}" for column in COLUMNS))


if __name__ == "__main__":
    main()
