"""Fills a store and asks it, beside the sqlite3 shell. See store.sh.

usage: store.py FRONTLINE [PLACES [CLAIMS]]
"""
import os
import random
import statistics
import sys
import tempfile
from datetime import date, timedelta

from tables import CLAIM_COLUMNS, run, write_places

SIDES = ("syrian-government", "opposition")
CLAIMANTS = ("sana", "sohr", "enab-baladi", "hts", "reuters", "muraselon")
RUNS = 40


def write_claims(path, count, places):
    """Claims in the columns of `frontline claims --format csv`, twenty a report, over ten years."""
    chance = random.Random(11)
    reports = (count + 19) // 20
    with open(path, "w", encoding="utf-8") as file:
        file.write(CLAIM_COLUMNS + "\n")
        for i in range(count):
            report = i // 20
            day = date(2014, 1, 1) + timedelta(days=report * 3653 // reports)
            when = day - timedelta(days=chance.randrange(3))
            place = f"p{chance.randrange(places):06d}"
            gains, loses = chance.sample(SIDES, 2)
            kind = chance.random()
            if kind < 0.6:
                event = f"captured,false,{place},,,,{gains},{loses},,"
            elif kind < 0.8:
                event = f"held,false,{place},,,,,,{gains},"
            else:
                event = f"contested,false,{place},,,,,,{SIDES[1]},{SIDES[0]}"
            file.write(
                f"{day}-r{report}/c{i},{event},{chance.choice(CLAIMANTS)},,{when},{day},,1,1,1,"
                f"{day}-r{report},Publisher {report % 40},Report number {report},"
                f"https://example.org/{report},{day},,en\n")


def shell_import(csv, key, index):
    """Seconds of the sqlite3 shell for one table with a text key and one index."""
    with open(csv, encoding="utf-8") as file:
        columns = file.readline().strip().split(",")
    table = ", ".join(f'"{c}" TEXT PRIMARY KEY' if c == key else f'"{c}"' for c in columns)
    script = (
        f'CREATE TABLE t ({table});\nCREATE INDEX t_by ON t ("{index}");\n'
        f'.import --csv --skip 1 "{csv}" t\n')
    return run(["sqlite3", "shell.db"], script)[0]


def compare(what, rows, ours, shell):
    """One line: rows per second of both, and the ratio that has a goal."""
    print(
        f"{what:8} {rows:>9,} rows  frontline {rows / ours:>9,.0f} a second ({ours:.1f} s)   "
        f"sqlite3 .import {rows / shell:>9,.0f} ({shell:.1f} s)   ratio {ours / shell:.2f} (goal 3)",
        flush=True)


def cold(frontline, place):
    """Milliseconds of a cold `who` and of a cold lookup in the same file, in turns."""
    who = [frontline, "who", place, "--on", "2020-01-01", "--store", "desk.gpkg"]
    lookup = [
        "sqlite3", "desk.gpkg",
        f"SELECT l.body FROM frontline_subject s JOIN ledger l ON l.row = s.row "
        f"WHERE s.place = '{place}'"]
    for command in (who, lookup) * 3:
        run(command)
    times = list(zip(*[(run(who)[0], run(lookup)[0]) for _ in range(RUNS)]))
    ours, shell = (1000 * statistics.mean(t) for t in times)
    least = [1000 * min(t) for t in times]
    print(
        f"who      {ours:.1f} ms (least {least[0]:.1f})   sqlite3 lookup {shell:.1f} ms "
        f"(least {least[1]:.1f})   ratio {ours / shell:.2f} (goal at most 10)")


def main():
    frontline = sys.argv[1]
    places = int(sys.argv[2]) if len(sys.argv) > 2 else 30_000
    claims = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        write_places("places.csv", places)
        write_claims("claims.csv", claims, places)
        base = [frontline, "--store", "desk.gpkg", "--by", "benchmark"]
        run([frontline, "init", "desk.gpkg", "--empty", "--by", "benchmark"])
        ours, _ = run([base[0], "gazetteer", "import", "csv", "places.csv", *base[1:]])
        compare("places", places, ours, shell_import("places.csv", "id", "name"))
        os.remove("shell.db")
        ours, memory = run([base[0], "claims", "import", "claims.csv", *base[1:]])
        compare("claims", claims, ours, shell_import("claims.csv", "claim", "places"))
        os.remove("shell.db")
        print(f"memory   {memory} MB at most, store {os.path.getsize('desk.gpkg') >> 20} MB")
        cold(frontline, f"p{places // 2:06d}")
        seconds, _ = run([frontline, "verify", "--store", "desk.gpkg"])
        print(f"verify   {seconds:.1f} s")


main()
