"""Checks chronology_places.tsv, and prints the places that lie far from what was named with them.

    python3 Tests/Conversion/outliers.py FACTS_DIR

FACTS_DIR holds claims_chronology.tsv. A place that one claimant names with others on one day in one
report, and that is more than 8 km from the nearest of them, may be a wrong match: look at each line. Exit 0
when every verified row finds its places.
"""

import csv
import math
import sys
from pathlib import Path

import check
import names

TABLE = Path(__file__).with_name("chronology_places.tsv")
FAR_KM = 8


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def day(row):
    return row["date_edtf"].rstrip("~?")[:10]


def lines_for(row, lines):
    """The lines of the table that speak for a row of the chronology; there should be one."""
    found = []
    for line in lines:
        first, _, last = line["dates"].partition("/")
        if line["place_en"] == row["place_en"] and (
                not first or first <= day(row) <= (last or first)):
            found.append(line)
    return found


def kilometres(place, other):
    lat, lon = float(place["lat"]), float(place["lon"])
    north = (float(other["lat"]) - lat) * 110.9
    east = (float(other["lon"]) - lon) * 111.32 * math.cos(math.radians(lat))
    return math.hypot(north, east)


def unknown_names(lines, places):
    """Names of the chronology that our row does not bear, and that a matcher would not find."""
    for line in lines:
        for identifier in line["id"].split(";"):
            place = places.get(identifier)
            if not place or ";" in line["id"] or place["feature_code"] in check.AREAS:
                continue
            own = set(map(names.matching_key,
                          [place["title"], place["name_ar"], *check.spellings(place)]))
            arabic = line["place_ar"].split(" (")[0].split(": ")[-1]
            if not own & {names.matching_key(arabic), names.matching_key(line["place_ar"])}:
                yield f"{identifier} is not called {arabic}"


def outliers(rows, lines, places):
    named_together = {}
    for row in rows:
        key = row["date_edtf"], row["claimant"], row["source_url"]
        for line in lines_for(row, lines):
            named_together.setdefault(key, set()).update(
                i for i in line["id"].split(";")
                if i in places and places[i]["feature_code"] not in check.AREAS)
    nearest = {}
    for key, group in named_together.items():
        for place in group:
            others = [(kilometres(places[place], places[i]), i, *key) for i in group - {place}]
            if others:
                nearest[place] = min(nearest.get(place, min(others)), min(others))
    for place, (distance, other, date, claimant, _) in sorted(nearest.items(),
                                                             key=lambda item: -item[1][0]):
        if distance > FAR_KM:
            yield f"{place} is {distance:.0f} km from {other}, {date}, {claimant}"


def main(arguments):
    if len(arguments) != 1:
        sys.exit(__doc__)
    rows = [row for row in table(Path(arguments[0]) / "claims_chronology.tsv")
            if row["verified"] == "yes"]
    lines = table(TABLE)
    places = {place["id"]: place for place in check.read_places(check.FOLDER / "places.tsv", [])}
    problems = [f"{row['date_edtf']} {row['place_en']}: {count} lines"
                for row in rows if (count := len(lines_for(row, lines))) != 1]
    problems += [f"{line['place_en']}: no place {identifier}" for line in lines
                 for identifier in line["id"].split(";") if identifier not in [*places, "-"]]
    problems += [f"{line['place_en']}: no row of the chronology" for line in lines
                 if not any(line in lines_for(row, lines) for row in rows
                            if row["place_en"] == line["place_en"])]
    for text in [*outliers(rows, lines, places), *unknown_names(lines, places)]:
        print(text)
    for problem in problems:
        print(f"PROBLEM {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
