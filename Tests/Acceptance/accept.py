#!/usr/bin/env python3
"""Exports layers with the built program and opens them as their users do.

Holds the files to RFC 7946 and to the promised columns, opens them in QGIS, and compares what the
time slider shows on a day with what the program itself answers. Usage: accept.py FRONTLINE
"""

import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import geojson_rules
import map_files
import qgis_layers

SNAPSHOT_DAY = "2020-01-23"
FIRST_DAY, LAST_DAY = "2019-08-01", "2024-12-05"
LAYERS = map_files.LAYERS
SYSTEMS = ("EPSG:4326", "EPSG:32637")
FEWEST_DAYS = 10


class Tally:
    """Prints what was checked, and counts."""

    passed = failed = 0

    def check(self, what, faults):
        faults = list(faults)
        print(f"{'FAILED' if faults else 'ok':6} {what}", flush=True)
        for fault in faults[:10]:
            print(f"         {fault}")
        if len(faults) > 10:
            print(f"         ... and {len(faults) - 10} more")
        self.passed += not faults
        self.failed += bool(faults)


def run(program, *arguments):
    """What the program prints; its own words on stderr and an exception when it fails."""
    done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode("utf-8")


def days_to_compare(history):
    """The ends of the history, and days on which something changes with the days before them."""
    features = json.loads(history.read_text())["features"]
    changes = {feature["properties"]["valid_from"] for feature in features} - {None}
    within = sorted(day for day in changes if FIRST_DAY < day <= LAST_DAY)
    chosen = within[:: max(1, len(within) // FEWEST_DAYS)]
    before = [str(datetime.date.fromisoformat(day) - datetime.timedelta(1)) for day in chosen]
    return sorted({FIRST_DAY, LAST_DAY, *chosen, *before})


def located_holdings(program, day):
    """How many places the program itself would put on the map of that day."""
    answer = json.loads(run(program, "holdings", "--on", day, "--format", "json"))
    return sum(place["place"]["coordinates"] is not None for place in answer["places"])


def check_files(tally, folder):
    for layer in LAYERS:
        path = folder / f"{layer}.geojson"
        what = f"{folder.name}/{layer}"
        if not path.exists():
            tally.check(f"{what} is written", [f"there is no {path.name}"])
            continue
        tally.check(f"{what} keeps RFC 7946 and its columns", geojson_rules.faults(path))
        faults = qgis_layers.faults(qgis_layers.opened(path), qgis_layers.feature_count(path))
        tally.check(f"{what} opens in QGIS, styled and with time", faults)


def check_slider(tally, program, snapshot, history):
    """The picture of a day is the answer about that day."""

    def compare(layer, name, day):
        shown, told = qgis_layers.visible(layer, day), located_holdings(program, day)
        fault = [f"QGIS shows {shown} places, `holdings` tells {told}"] if shown != told else []
        tally.check(f"{name} shows on {day} what `holdings` tells ({told} places)", fault)

    compare(qgis_layers.opened(snapshot), "the snapshot", SNAPSHOT_DAY)
    layer = qgis_layers.opened(history)
    days = days_to_compare(history)
    tally.check(
        f"at least {FEWEST_DAYS} days can be compared",
        [] if len(days) >= FEWEST_DAYS else [f"only {len(days)}: {days}"],
    )
    for day in days:
        compare(layer, "the history", day)


def check_maps(tally, program, folder, history):
    """A GeoPackage and a project show on each day what the snapshot of that day holds."""
    days = days_to_compare(history)[:FEWEST_DAYS]
    for system in SYSTEMS:
        stem = folder / system.replace(":", "-")
        span = ("--from", FIRST_DAY, "--to", LAST_DAY, "--crs", system)
        run(program, "export", *span, "--output", f"{stem}.qgz")
        tally.check(
            f"the project in {system} opens, styled and with time",
            map_files.project_faults(f"{stem}.qgz", system, FIRST_DAY, LAST_DAY),
        )
        for name in LAYERS:
            layer = map_files.opened(f"{stem}.gpkg", name)
            tally.check(f"{name} in {system} opens in QGIS", map_files.layer_faults(layer, system))
            for day in days if system == SYSTEMS[0] else days[:1]:
                run(program, "export", "--on", day, "--layers", name, "--force", "--output",
                    str(folder / "day.geojson"))
                told = len(json.loads((folder / "day.geojson").read_text())["features"])
                shown = qgis_layers.visible(layer, day)
                fault = [f"QGIS shows {shown}, the snapshot has {told}"] if shown != told else []
                tally.check(f"{name} in {system} shows on {day} what the snapshot has ({told})", fault)


def main(program):
    tally = Tally()
    with tempfile.TemporaryDirectory() as scratch:
        snapshot, history = (pathlib.Path(scratch) / name for name in ("snapshot", "history"))
        run(program, "export", "--on", SNAPSHOT_DAY, "--output", str(snapshot))
        run(program, "export", "--from", FIRST_DAY, "--to", LAST_DAY, "--output", str(history))
        for folder in (snapshot, history):
            check_files(tally, folder)
        if not tally.failed:
            check_slider(
                tally, program, snapshot / "places.geojson", history / "places.geojson"
            )
            check_maps(tally, program, pathlib.Path(scratch), history / "places.geojson")
    print(f"{tally.passed} passed, {tally.failed} failed", flush=True)
    return tally.failed > 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    qgis = qgis_layers.start()
    try:
        status = main(os.path.abspath(sys.argv[1]))
    except subprocess.CalledProcessError as error:
        print(f"{' '.join(error.cmd)} ended with {error.returncode}", flush=True)
        status = 1
    os._exit(status)  # QGIS 3.22 may crash while Python takes it apart
