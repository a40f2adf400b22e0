"""Checks Gazetteer/places.tsv and areas.yaml and prints what is in them.

    python3 Tests/Conversion/check.py [GAZETTEER_DIR]

Exit 0 when there is no problem. `frontline check` is the authority; this one needs nothing but
Python and also lists the homonyms.
"""

import re
import sys
from pathlib import Path

import names

FOLDER = Path(__file__).resolve().parents[2] / "Gazetteer"
COLUMNS = ("id title title_source fclasses ccodes start variants matches parent_name parent_id lon "
           "lat name_ar feature_code admin1 admin2 admin3 admin_pcode uncertainty_m pcode "
           "geonames_id wikidata coord_source estimate note").split()
AREAS = {"ADM1", "ADM2", "ADM3", "ADMD", "AREA", "MTS", "PLN", "PCLI", "RD", "RGN", "VALL"}
REQUIRED = ("id title title_source fclasses ccodes start name_ar feature_code lon lat "
            "uncertainty_m coord_source estimate note").split()


def read_places(path, problems):
    text = path.read_text(encoding="utf-8")
    if '"' in text:
        problems.append("places.tsv: has a quotation mark")
    lines = text.rstrip("\n").split("\n")
    if lines[0].split("\t") != COLUMNS:
        problems.append("places.tsv:1: wrong header")
    places = []
    for number, line in enumerate(lines[1:], 2):
        cells = line.split("\t")
        if len(cells) != len(COLUMNS):
            problems.append(f"places.tsv:{number}: {len(cells)} cells instead of {len(COLUMNS)}")
            continue
        if any(cell != cell.strip() for cell in cells):
            problems.append(f"places.tsv:{number}: blanks at the end of a cell")
        places.append(dict(zip(COLUMNS, cells), line=number))
    return places


def read_areas(path, problems):
    """The small part of YAML that areas.yaml uses: a list of maps of scalars and flow lists."""
    areas = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.split(" #")[0].rstrip()
        if not line or line.startswith("#") or line == "areas:":
            continue
        match = re.fullmatch(r"  (- |  )([a-z]+): (.+)", line)
        if not match:
            problems.append(f"areas.yaml:{number}: unreadable")
            continue
        if match[1] == "- ":
            areas.append({"line": number})
        value = match[3]
        if value.startswith("["):
            value = [item.strip() for item in value.strip("[]").split(",") if item.strip()]
        areas[-1][match[2]] = value
    return areas


def check_places(places, problems):
    ids = {}
    for place in places:
        where = f"places.tsv:{place['line']}: {place['id']}"
        if ids.setdefault(place["id"], place) is not place:
            problems.append(f"{where}: id used twice")
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", place["id"]):
            problems.append(f"{where}: not lower-case words with hyphens")
        for column in REQUIRED:
            if not place[column]:
                problems.append(f"{where}: {column} is empty")
        if not (35.5 <= float(place["lon"]) <= 42.4 and 32.3 <= float(place["lat"]) <= 37.4):
            problems.append(f"{where}: outside Syria's box")
        if place["estimate"] not in ("yes", "no"):
            problems.append(f"{where}: estimate is neither yes nor no")
        if (place["estimate"] == "yes") != place["coord_source"].startswith("estimate"):
            problems.append(f"{where}: estimate and coord_source disagree")
        if place["estimate"] == "yes" and int(place["uncertainty_m"]) < 1000:
            problems.append(f"{where}: an estimate this certain")
        check_variants(place, where, problems)
    for place in places:
        if place["parent_id"] and place["parent_id"] not in ids:
            problems.append(f"places.tsv:{place['line']}: no parent {place['parent_id']}")
    for column in ("pcode", "geonames_id", "wikidata"):
        seen = {}
        for place in places:
            if place[column] and seen.setdefault(place[column], place["id"]) != place["id"]:
                problems.append(f"{column} {place[column]} twice: {seen[place[column]]} and "
                                f"{place['id']}")
    if list(ids) != sorted(ids):
        problems.append("places.tsv: not sorted by id")
    return ids


def spellings(place):
    return [part.rsplit("@", 1)[0] if "@" in part else part
            for part in place["variants"].split(";") if part]


def check_variants(place, where, problems):
    seen = {names.key(place["title"]), names.key(place["name_ar"])}
    for part in place["variants"].split(";"):
        text, _, tag = part.partition("@")
        if not part:
            continue
        if tag and not re.fullmatch(r"[a-z]{2,3}(-[A-Z][a-z]{3})?", tag):
            problems.append(f"{where}: strange language in {part}")
        if names.SCRIPT.search(text) and tag not in ("ar", "ckb"):
            problems.append(f"{where}: Arabic letters without a language in {part}")
        if names.key(text) in seen:
            problems.append(f"{where}: {text} says nothing new")
        seen.add(names.key(text))


def members(area, places):
    """The places that belong to an area: by code, by name, without the exceptions."""
    chosen = {place["id"] for place in places
              if any(place["admin_pcode"].startswith(code) for code in area.get("admin", ()))}
    chosen |= set(area.get("places", ()))
    chosen -= set(area.get("except", ()))
    return sorted(chosen & {p["id"] for p in places if p["feature_code"] not in AREAS})


def check_areas(areas, places, ids, problems):
    kinds = {place["id"] for place in places if place["feature_code"] in AREAS}
    named = [area.get("id") for area in areas]
    for missing in sorted(kinds - set(named)):
        problems.append(f"areas.yaml: no entry for {missing}")
    for area in areas:
        where = f"areas.yaml:{area['line']}: {area.get('id')}"
        if area.get("id") not in kinds or named.count(area["id"]) > 1:
            problems.append(f"{where}: not an area of places.tsv, or here twice")
        if set(area) - {"line", "id", "admin", "places", "except", "source", "empty"}:
            problems.append(f"{where}: unknown key")
        if not area.get("source"):
            problems.append(f"{where}: no source")
        by_code = members({"admin": area.get("admin", ())}, places)
        for member in area.get("places", ()):
            if member not in ids or member in kinds:
                problems.append(f"{where}: {member} is no place, or an area")
            elif member in by_code:
                problems.append(f"{where}: {member} is a member by its code already")
        for member in area.get("except", ()):
            if member not in by_code:
                problems.append(f"{where}: {member} is left out but would not be in")
        if bool(members(area, places)) == ("empty" in area):
            problems.append(f"{where}: needs members, or a reason for having none")


def homonyms(places):
    """Names that two places share once a matcher has folded them: name -> ids."""
    bearers = {}
    for place in places:
        for text in [place["title"], place["name_ar"], *spellings(place)]:
            bearers.setdefault(names.matching_key(text), {}).setdefault(place["id"], text)
    return {k: v for k, v in sorted(bearers.items()) if len(v) > 1}


def foreign_ids(places):
    """Ids that read like another place's name: asking for the id would answer for the wrong one."""
    for place in places:
        for other in places:
            if other is not place and names.matching_key(place["id"]) in map(
                    names.matching_key, [other["title"], *spellings(other)]):
                if names.matching_key(place["id"]) not in map(
                        names.matching_key, [place["title"], *spellings(place)]):
                    yield place["id"], other["id"]


def main(arguments):
    folder = Path(arguments[0]) if arguments else FOLDER
    problems = []
    places = read_places(folder / "places.tsv", problems)
    areas = read_areas(folder / "areas.yaml", problems)
    ids = check_places(places, problems)
    check_areas(areas, places, ids, problems)
    for identifier, name_of in foreign_ids(places):
        problems.append(f"{identifier}: reads like a name of {name_of}")
    kinds = {}
    for place in places:
        kinds[place["feature_code"]] = kinds.get(place["feature_code"], 0) + 1
    print(f"{len(places)} places, {sum(len(spellings(p)) for p in places)} variants, "
          f"{sum(p['estimate'] == 'yes' for p in places)} estimates, "
          f"{sum(bool(p['geonames_id']) for p in places)} GeoNames ids, "
          f"{sum(bool(p['wikidata']) for p in places)} Wikidata ids")
    print(", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())))
    for area in areas:
        print(f"area {area['id']}: {len(members(area, places))} members")
    for name, bearers in homonyms(places).items():
        print(f"homonym {name}: " + ", ".join(f"{i} ({t})" for i, t in sorted(bearers.items())))
    for problem in problems:
        print(f"PROBLEM {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
