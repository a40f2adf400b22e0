"""Writes maps of a made-up campaign. See export.sh.

usage: export.py FRONTLINE [PLACES [DAYS]]
"""
import os
import subprocess
import sys
import tempfile
from datetime import date, timedelta

from tables import CLAIM_COLUMNS, places, run, write_places

FIRST = date(2016, 1, 1)
A_DAY = 5
RUNS = 3


def day(number):
    return str(FIRST + timedelta(days=number))


def write_campaign(path, count, days):
    """Two sides; from west to east one of them takes five places a day from the other."""
    by_longitude = sorted(places(count), key=lambda place: place[2])
    third = count // 3
    with open(path, "w", encoding="utf-8") as file:
        file.write(CLAIM_COLUMNS + "\n")

        def claim(place, taker, when, event="captured"):
            file.write(
                f"{when}-r/{place},{event},false,{place},,,,{taker},,,,reuters,,{when},{when},,1,1,1,"
                f"{when}-r,Publisher,Report,https://example.org/{when},{when},,en\n")

        for number, (place, _, _) in enumerate(by_longitude):
            claim(place, "syrian-government" if number < third else "opposition", day(-1))
        for number in range(days):
            for place, _, _ in by_longitude[third + number * A_DAY:third + (number + 1) * A_DAY]:
                claim(place, "syrian-government", day(number))


def best(command, *outputs):
    """The least seconds of some runs, each from nothing."""
    least = None
    for _ in range(RUNS):
        for output in outputs:
            if os.path.exists(output):
                os.remove(output)
        seconds, _ = run(command)
        least = seconds if least is None else min(least, seconds)
    return least


def peak(command):
    """The most memory in MB of one command."""
    with open(os.devnull, "w", encoding="utf-8") as nothing:
        process = subprocess.Popen(command, stdout=nothing)
        _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_maxrss // 1024


def campaign(frontline, count, days):
    write_places("places.csv", count)
    write_campaign("claims.csv", count, days)
    desk = ["--store", "desk.gpkg", "--by", "benchmark"]
    run([frontline, "init", "desk.gpkg", "--empty", "--by", "benchmark"])
    run([frontline, "gazetteer", "import", "csv", "places.csv", *desk])
    run([frontline, "claims", "import", "claims.csv", *desk])
    export = [frontline, "export", "--store", "desk.gpkg", "--layers", "places,areas,front"]
    one = [*export, "--on", day(0), "--output", "one.gpkg"]
    many = [*export, "--from", day(0), "--to", day(days - 1), "--output", "many.gpkg"]
    first, all_days = best(one, "one.gpkg"), best(many, "many.gpkg")
    print(
        f"{days} days of {count:,} places, {A_DAY} changes a day: {all_days:.2f} s, "
        f"{os.path.getsize('many.gpkg') >> 20} MB, one day {first:.2f} s: ratio {all_days / first:.2f} "
        f"(goal below 10)", flush=True)
    os.remove("many.gpkg")
    os.remove("one.gpkg")
    print(f"memory: {peak(many)} MB, one day {peak(one)} MB", flush=True)


def main():
    frontline = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 30_000
    days = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        campaign(frontline, count, days)


main()
