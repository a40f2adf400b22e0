"""Makes the fixtures that the answers of the whole ledger are compared with.

    python3 Tests/Conversion/oracles.py FACTS_DIR

disagreements.tsv: what an analyst accepts, by place and day, where sources disagree. derived.tsv: who
held a place on four days of the years, inferred by hand from the chronology's rows, with the kind of
row that it was inferred from. Both with our ids. Same input, same bytes. Standard library only.
"""

import sys
from pathlib import Path

import claimants
import claims

FIXTURES = Path(__file__).resolve().parents[1] / "FrontLineTests" / "Fixtures"


def write(name, columns, rows):
    FIXTURES.mkdir(exist_ok=True)
    lines = ["\t".join(row) for row in [columns, *rows]]
    (FIXTURES / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{name}: {len(rows)} rows")


def first(places, name, day):
    """The place of a name on a day, whatever governorate the chronology gives it."""
    entries = [row for (place, _), rows in sorted(places.rows.items()) if place == name
               for row in rows]
    for entry in entries:
        start, _, end = entry["dates"].partition("/")
        if not start or start <= day <= (end or start):
            return entry["id"].split(";")[0]
    return entries[0]["id"].split(";")[0]


def main():
    facts, places = Path(sys.argv[1]), claims.Places()
    cells = []
    for line in (facts / "disagreements_expected.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            number, place, day, accepted, *known = line.split("|")
            cells.append([number, first(places, place, day), day, "".join(known), accepted])
    write("disagreements.tsv", ["disagreement", "place", "day", "known", "accepted"], cells)
    derived = []
    for row in claims.table(facts / "claims_chronology.tsv"):
        if row["verified"] == "derived":
            side = {"syrian-government": "government", "syrian-democratic-forces": "sdf"}.get(
                claimants.SIDES[row["taker"]], "opposition")
            ground = "later loss" if "lost by this side" in row["notes"] else "change"
            day = row["date_edtf"].rstrip("~?%")
            derived.append([first(places, row["place_en"], day), day, side, ground])
    write("derived.tsv", ["place", "day", "side", "ground"], derived)


if __name__ == "__main__":
    main()
