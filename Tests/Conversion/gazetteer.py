"""Makes Gazetteer/places.tsv from the prepared facts, then checks the whole folder.

    python3 Tests/Conversion/gazetteer.py FACTS_DIR [GAZETTEERS_DIR]

FACTS_DIR holds places.tsv and chronology_places.tsv; GAZETTEERS_DIR (by default its sibling
`gazetteers`) OCHA's list of communities, a GeoNames copy and the crosswalk between them. Only facts
about our own places are taken from these. Same input, same bytes. Standard library only.
"""

import csv
import re
import sys
from pathlib import Path

import check
import claimed
import corrections as fixed
import names
import unlisted

OCHA = "OCHA COD-PP 2018-06-27"
GEONAMES = "GeoNames via Who's On First"
COLUMNS = check.COLUMNS
CLASSES = {"PPL": "P", "ADM": "A", "RGN": "L", "ARE": "L", "FRS": "L", "RD": "R", "PLN": "T", "HLL": "T",
           "MT": "T", "MTS": "T", "AIR": "S", "MIL": "S", "INS": "S", "CST": "S", "SCH": "S"}


def table(path, delimiter="\t"):
    quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter, quoting=quoting))


class Sources:
    """The lists that the facts point into, by P-code and GeoNames id."""

    def __init__(self, facts, gazetteers):
        self.places = table(facts / "places.tsv")
        matched = [r | ({"ocha_code": fixed.MATCHED[r["place_en"]], "match": "hand"}
                        if r["place_en"] in fixed.MATCHED else {})
                   for r in table(facts / "chronology_places.tsv")]
        self.chronology = {r["ocha_code"]: r for r in matched
                           if re.fullmatch(r"C\d+", r["ocha_code"])}
        self.ocha = {r["admin4Pcode"]: r
                     for r in table(next(gazetteers.glob("ocha/*admin4.csv")), ",")}
        self.crosswalk = {}
        for row in table(gazetteers / "crosswalk_ocha_geonames.tsv"):
            self.crosswalk.setdefault(row["pcode"], row)
        self.geonames, self.labels = {}, {}
        folder = gazetteers / "geonames_syria"
        for line in open(next(folder.glob("SY_*.txt")), encoding="utf-8"):
            cells = line.rstrip("\n").split("\t")
            self.geonames[cells[0]] = cells[1]
        for line in open(next(folder.glob("alternateNames*.txt")), encoding="utf-8"):
            cells = line.rstrip("\n").split("\t")
            self.labels.setdefault(cells[1], {}).setdefault(cells[3], set()).add(cells[2])


def variants(row, spellings, labels):
    """The spellings worth keeping, each with its language, without repetitions of the names."""
    if row["id"] in fixed.VARIANTS:
        return fixed.VARIANTS[row["id"]]
    seen = {names.key(row["title"]), names.key(row["name_ar"])}
    kept = []
    for text in spellings:
        text = text.strip()
        if names.is_junk(text) or text in fixed.WRONG.get(row["id"], ()) or names.key(text) in seen:
            continue
        tag = fixed.LANGUAGES.get(text, names.language(text, labels.get(text, set())))
        if tag is False:
            continue
        seen.add(names.key(text))
        kept.append((not names.SCRIPT.search(text), text if tag is None else f"{text}@{tag}"))
    return ";".join(text for _, text in sorted(kept, key=lambda pair: pair[0]))


def split_unit(text):
    """`Khan Shaykun (SY070201)` -> name and code."""
    match = re.fullmatch(r"(.*) \((SY\d+)\)", text)
    return match.groups() if match else ("", "")


def finish(row, titles):
    """The columns that follow from others."""
    code = ""
    for column in ("admin1", "admin2", "admin3"):
        row[column], deeper = split_unit(row.get(column, ""))
        code = deeper or code
    row["admin_pcode"] = code
    governorate = "gov-" + code[:4].lower() if code else ""
    if governorate and governorate != row["id"]:
        row["parent_id"], row["parent_name"] = governorate, titles[governorate]
    row["ccodes"] = "SY"
    kind = row["feature_code"]
    row["fclasses"] = CLASSES.get(kind) or CLASSES[kind[:3]]
    row["matches"] = ";".join(prefix + row[column] for prefix, column in
                              (("gn:", "geonames_id"), ("wd:", "wikidata")) if row.get(column))
    return {column: row.get(column, "") for column in COLUMNS}


def title_source(title, ocha_name, geonames_names):
    if names.latin_key(title) == names.latin_key(ocha_name):
        return OCHA
    if names.latin_key(title) in map(names.latin_key, geonames_names):
        return GEONAMES
    return "editorial"


def settlement(fact, sources):
    """A row of the facts that OCHA lists."""
    old = fact["id"]
    row = dict(fact, id=fixed.RENAMED.get(old, old.replace("_", "-")))
    row["title"] = fixed.TITLES.get(row["id"], fact["name_en"])
    row["name_ar"] = fixed.ARABIC_NAMES.get(row["id"], fact["name_ar"])
    ocha = sources.ocha[fact["pcode"]]
    labels = dict(sources.labels.get(fact["geonames_id"], {}))
    labels.pop(ocha["admin4Name_en"], None)
    known = set(labels) | {sources.geonames.get(fact["geonames_id"], "")}
    known |= set(re.findall(r"GeoNames \d+ '(.*?)' \d", fact["notes"]))
    known |= {ocha["admin4Name_en"], ocha["admin4Name_ar"]}
    spellings = [s for s in fact["variants"].split("|") if s]
    if fact["pcode"] in sources.chronology:
        spellings.append(sources.chronology[fact["pcode"]]["place_ar"])
    spellings += fixed.MOVED.get(row["id"], [])
    row["variants"] = variants(row, spellings, labels)
    row["title_source"] = title_source(row["title"], ocha["admin4Name_en"],
                                       known - {ocha["admin4Name_en"]})
    row["feature_code"] = fixed.FEATURE_CODES.get(row["id"], fact["feature_code"])
    row |= {"start": "2018", "coord_source": f"{OCHA} ({fact['pcode']})", "estimate": "no"}
    distance = re.search(r"is (\d+) m away", fact["notes"])
    parts = [f"GeoNames point {distance[1]} m away" if distance
             else "no GeoNames settlement of this name nearby"]
    arabic = ocha["admin4Name_ar"].strip()
    if names.arabic_key(arabic) != names.arabic_key(row["name_ar"]) and not names.is_junk(arabic):
        parts.append(f"OCHA's Arabic is {arabic}")
    if any(s not in known for s in row_spellings(row["variants"])):
        parts.append("press spellings not individually sourced")
    row["note"] = note(row["id"], parts)
    return row


def row_spellings(cell):
    return [part.rsplit("@", 1)[0] for part in cell.split(";") if part]


def note(identifier, parts):
    return "; ".join([*parts, fixed.NOTES[identifier]] if identifier in fixed.NOTES else parts)


def added(pcode, sources):
    """A place of the chronology that the facts lacked, from OCHA's row."""
    identifier, title, *rest = fixed.ADDED[pcode]
    arabic, geonames = (rest + [None, None])[:2]
    ocha = sources.ocha[pcode]
    press = sources.chronology.get(pcode) or {
        "place_ar": ocha["admin4Name_ar"], "place_en": "", "match": ""}
    cross = sources.crosswalk.get(pcode)
    geonames = geonames or (cross and cross["geonames_id"]) or ""
    labels = sources.labels.get(geonames, {})
    known = [sources.geonames.get(geonames, "")] + sorted(labels)
    row = {"id": identifier, "title": title, "name_ar": arabic or press["place_ar"],
           "pcode": pcode, "geonames_id": geonames, "start": "2018", "estimate": "no",
           "lat": ocha["Latitude_y"], "lon": ocha["Longitude_x"],
           "coord_source": f"{OCHA} ({pcode})",
           "title_source": title_source(title, ocha["admin4Name_en"], known)}
    for n in "123":
        row["admin" + n] = f"{ocha[f'admin{n}Name_en']} ({ocha[f'admin{n}Pcode']})"
    row["feature_code"] = seat(ocha)
    pressed = re.sub(r" \(.*|/.*", "", press["place_en"]).removesuffix(" city")
    row["variants"] = variants(
        row, [press["place_ar"], ocha["admin4Name_ar"].split(" (")[0], ocha["admin4Name_en"],
              pressed] + known + fixed.MOVED.get(identifier, []), labels)
    metres = int(cross["distance_m"]) if cross else 0
    floor = {"PPL": 500, "PPLA": 5000}.get(row["feature_code"], 1000)
    row["uncertainty_m"] = str(max(floor, -(-metres // 10) * 10))
    parts = [f"GeoNames point {metres} m away" if cross else
             "GeoNames id matched by hand" if geonames else "no GeoNames settlement matched"]
    if press["match"] == "hand":
        parts.append(f"matched by hand from the press name {press['place_ar']}")
    row["note"] = note(identifier, parts)
    return row


def seat(ocha):
    if ocha["IsAdmin1Capital"] == "Yes":
        return "PPLA"
    if ocha["IsAdmin3Capital"] != "Yes":
        return "PPL"
    return "PPLA2" if ocha["admin3Pcode"].endswith("00") else "PPLA3"


def governorate(fact):
    identifier = fact["id"].replace("_", "-")
    point = re.search(r"GeoNames ADM1 point ([\d.]+),([\d.]+)", fact["notes"])
    return dict(fact, id=identifier, title=fact["name_en"], estimate="no", start="2018",
                title_source="Open-Syria data-geography",
                variants=unlisted.GOVERNORATES[identifier],
                coord_source=f"centroid of the OCHA COD-AB polygon {fact['pcode']} (2018-02-19)",
                note=f"label point; GeoNames has {point[1]} {point[2]}; ids from Open-Syria")


def editorial(identifier, row):
    """An area, hill, forest or base: what unlisted.py says, over what the facts say."""
    row = {"id": identifier, "estimate": "yes"} | row
    row.setdefault("title_source", "editorial" if row["feature_code"] in check.AREAS else "press")
    if "centroid" in row:
        row["coord_source"] = (f"estimate: centroid of OCHA COD-AB {row['centroid']} "
                               "(2018-02-19)")
        row["note"] = row.get("note") or "editorial region; the point is for its label"
    return row


def other(fact):
    identifier = fact["id"].replace("_", "-")
    base = dict(fact, title=fact["name_en"], note="", id=identifier,
                estimate="yes" if fact["verified"] == "no" else "no")
    return editorial(identifier, base | unlisted.REWRITTEN[identifier])


def convert(sources):
    rows = []
    for fact in sources.places:
        if fact["feature_code"] == "ADM1":
            rows.append(governorate(fact))
        elif fact["pcode"]:
            rows.append(settlement(fact, sources))
        else:
            rows.append(other(fact))
    rows += [added(pcode, sources) for pcode in fixed.ADDED]
    rows += [editorial(identifier, row)
             for identifier, row in (unlisted.NEW | claimed.NEW).items()]
    titles = {row["id"]: row["title"] for row in rows}
    return sorted((finish(row, titles) for row in rows), key=lambda row: row["id"])


def missing(sources, rows):
    """Accepted matches of the chronology that no row bears."""
    return sorted(set(sources.chronology) - {row["pcode"] for row in rows})


def main(arguments):
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    facts = Path(arguments[0])
    gazetteers = Path(arguments[1]) if len(arguments) == 2 else facts.parent / "gazetteers"
    sources = Sources(facts, gazetteers)
    rows = convert(sources)
    for pcode in missing(sources, rows):
        print(f"{pcode}: accepted in the chronology but not converted")
    lines = ["\t".join(COLUMNS)] + ["\t".join(row[c] for c in COLUMNS) for row in rows]
    (check.FOLDER / "places.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return check.main([])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
