"""Makes Claims/ from the prepared chronology of who said who took what.

    python3 Tests/Conversion/claims.py FACTS_DIR

Writes one file a report; files without the first line that it writes are left alone, so that reports
that were read whole, or corrected by hand, stay. Same input, same bytes. Standard library only. Run
Tests/embed.sh afterwards. The rules:

- A row counts when its source was read (`verified` is yes). `derived` and `memory` rows stay out.
- Rows of one report with the same claimant, event, roles, days and note are one claim with many
  places. A composite claimant is one claim for each voice (claimants.py).
- `taker` in the chronology is whoever ended up in control: the holder of `held` and `repelled`, the
  attacker of `contested`. `recaptured` is `captured` with `again`. `lost` stays `lost`. `withdrew`
  names a taker only where the source says that somebody came in (rows.py). `ceasefire` says nothing
  about a place and is left out.
- Days, rows left out, and parts of areas: rows.py, each with its reason.
- A headline kept by UCDP has lost its day: published about the day of the event (`~`), which makes
  it known a day later. It is the observatory's word, no second witness.
- `github:owner/repo@commit:path` becomes the address under which the stored file can be read.
- Places: chronology_places.tsv.
"""

import csv
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import quote

import claimants
import rows as decided

ROOT = Path(__file__).resolve().parents[2]
ROLES = {"captured": ("taker", "loser"), "transferred": ("taker", "loser"),
         "lost": ("taker", "loser"), "withdrew": ("taker", "loser"), "held": ("holder", None),
         "repelled": ("holder", "attacker"), "contested": ("attacker", "holder")}
HEADER = "# Entered by Tests/Conversion/claims.py; whoever corrects it by hand removes this line.\n"


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


class Places:
    """chronology_places.tsv: name, governorate and days -> our places."""

    def __init__(self):
        self.rows = defaultdict(list)
        for row in table(Path(__file__).with_name("chronology_places.tsv")):
            self.rows[(row["place_en"], row["governorate"])].append(row)

    def of(self, row):
        """The ids for a row of the chronology; none when its place is no place of ours."""
        day = row["date_edtf"].rstrip("~").split("/")[0]
        for entry in self.rows[(row["place_en"], row["governorate"])]:
            first, _, last = entry["dates"].partition("/")
            if not first or first <= day <= (last or first):
                return [] if entry["id"] == "-" else entry["id"].split(";")
        raise SystemExit(f"{row['place_en']} on {day} is not in chronology_places.tsv")


def decision(table, row):
    """The entry of a table of rows.py for a row."""
    for (place, day, claimant), value in table.items():
        if (place in ("*", row["place_en"]) and day == row["date_edtf"]
                and row["claimant"].startswith(claimant)):
            return value
    return None


def note(text):
    """The note of a claim from that of a row: without the table's own remarks."""
    text = re.sub(r"^(BASELINE \S+: |D\d\d: )+", "", text)
    return decided.NOTES.get(text, "")


def claims(row, places):
    """The claims of one row: one a voice."""
    parties = claimants.parties(row["claimant"])
    event, count = row["event"], None
    part = decision(decided.PARTS, row)
    if part:
        event, count = part
    taker, loser = (claimants.SIDES.get(row[key], "") for key in ("taker", "loser"))
    again = row["event"] == "recaptured"
    event = "captured" if again else event
    if event == "withdrew" and (row["place_en"], row["date_edtf"]) not in decided.ENTERED:
        taker = ""
    first, second = ROLES[event]
    roles = {first: taker}
    if second and loser:
        roles[second] = loser
    ids = row.get("ids") or places.of(row)
    subject = {"area": ids[0], "count": count} if part else {"places": ids}
    for party in parties:
        yield {"claimant": party, "event": event, "again": again,
               **{role: roles.get(role, "") for role in ("taker", "loser", "holder", "attacker")},
               **subject, "when": decision(decided.REDATED, row) or row["date_edtf"],
               "clarity": 2 if row["notes"] in decided.INFERRED else None,
               "note": note(row["notes"])}


def link(url):
    """An address that a reader can open."""
    stored = re.fullmatch(r"github:([^@]+)@([^:]+):(.+)", url)
    if stored:
        return "https://github.com/{}/blob/{}/{}".format(
            stored[1], stored[2], quote(stored[3], safe="/"))
    return quote(url, safe=":/?&=%#+,;@!$'()*~[]-._")


MONTHS = r"(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|" \
         r"August|September|October|November|December)"


def publisher_and_title(label):
    """`SOHR EN 154502: factions withdraw from Saraqib` -> publisher and title."""
    for known, better in decided.LABELS.items():
        if label == known or known.endswith("*") and label.startswith(known[:-1]):
            label = better
    publisher, _, title = label.partition(": ")
    bare = re.sub(r" (AR|EN|DE|ES)(?= |$)", "", publisher)
    bare = re.sub(rf"( p=\d+| \d{{1,2}} {MONTHS}( \d{{4}})?| \d{{4,}}| digest)+$", "", bare)
    bare = {"SOHR": "Syrian Observatory for Human Rights",
            "SyriaToday.info": "SyriaToday"}.get(bare, bare)
    return bare, title or label


def language(url):
    """The language of a report by its address; none where nobody has looked."""
    address = re.sub(r"^https?://(www\.)?", "", url)
    for code, hosts in decided.LANGUAGES.items():
        for host in hosts.split():
            if address.startswith(host + "/"):
                return code
    if "syriahr.com/" in url and re.search("%d[89]|p=3[0-9]{5}", url, re.I):
        return "ar"
    return None


def slug(text):
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


STOP = {"on", "of", "the", "and", "in", "a", "to", "at", "by", "from", "sohr", "sana", "army", "regime",
        "syrian", "via", "al", "after", "more", "than", "p", "with", "is"}


class Report:
    """One report: what it says of itself, and its claims."""

    def __init__(self, row):
        self.url = link(row["source_url"])
        self.published = row["source_date"]
        self.publisher, self.title = publisher_and_title(row["source_title"])
        self.language = language(self.url)
        self.note = ""
        self.claims = []
        if "UCDP GED" in row["source_title"]:
            day = row["date_edtf"].rstrip("~")
            self.published = day + "~"
            self.publisher, self.language = "Syrian Observatory for Human Rights", None
            self.title = "headline kept in UCDP GED"
            self.note = ("read in a stored copy of the UCDP Georeferenced Event Dataset, which keeps "
                         "the headline and not its day")

    def key(self):
        return self.url, self.published, self.title

    def day(self):
        text = self.published.rstrip("~?%")
        return text + {4: "-01-01", 7: "-01"}.get(len(text), "")

    def words(self):
        """Ever longer words for the file's name."""
        # The name without brackets, the way it came, and numbers.
        base = slug(re.split(r" via |/| \(", self.publisher)[0])
        base = {"syrian-observatory-for-human-rights": "sohr"}.get(base, base)
        yield base
        extra = [word for word in slug(self.title).split("-") if word not in STOP
                 and not word.isdigit()]
        for end in range(1, len(extra) + 1):
            yield "-".join([base] + extra[:end])


def merge(claims):
    """Claims that differ in their places only are one."""
    merged = {}
    for claim in claims:
        key = tuple((name, str(value)) for name, value in claim.items() if name != "places")
        if "places" not in claim or key not in merged:
            merged[key] = {**claim, **({"places": list(claim["places"])} if "places" in claim else {})}
        else:
            merged[key]["places"] += [p for p in claim["places"] if p not in merged[key]["places"]]
    return list(merged.values())


def name_claims(stem, claims):
    """Ids that tell claimant, event and place; a list by its first place."""
    def tail(claim, length):
        places = claim.get("places") or [claim["area"]]
        event = "retaken" if claim["again"] else claim["event"]
        parts = [claim["claimant"], event, places[0] + ("-and-others" if len(places) > 1 else "")]
        if length > 0:
            parts.append(slug(claim["when"]))
        if length > 1:
            parts.append("by-" + (claim["taker"] or claim["holder"] or claim["attacker"]))
        return "-".join(parts)
    for length in range(3):
        counts = Counter(tail(claim, length) for claim in claims)
        for claim in claims:
            if "id" not in claim and counts[tail(claim, length)] == 1:
                claim["id"] = f"{stem}/{tail(claim, length)}"
    missing = [claim for claim in claims if "id" not in claim]
    if missing:
        raise SystemExit(f"{stem}: no id tells these apart: {missing}")


def scalar(text):
    """A YAML scalar: plain where that reads the same, else in double quotes."""
    plain = re.fullmatch(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`][^#\n]*", text) and ": " not in text \
        and not text.endswith(":") and not text.endswith(" ")
    return text if plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(places, indent):
    """`[a, b, c]`, broken before column 100."""
    lines, line = [], "["
    for index, place in enumerate(places):
        piece = place + ("]" if index == len(places) - 1 else ",")
        if len(indent) + len(line) + 1 + len(piece) > 99:
            lines.append(line)
            line = " " + piece
        else:
            line += piece if line in ("[", " ") else " " + piece
    return ("\n" + indent).join(lines + [line])


def text(report, stem):
    lines = ["report:", f"  publisher: {scalar(report.publisher)}", f"  title: {scalar(report.title)}",
             f"  url: {report.url}", f"  published: {report.published}"]
    if report.language:
        lines.append(f"  language: {report.language}")
    if report.note:
        lines.append(f"  note: {scalar(report.note)}")
    lines.append("claims:")
    for claim in report.claims:
        lines.append(f"  - id: {claim['id']}")
        lines.append(f"    claimant: {claim['claimant']}")
        lines.append(f"    event: {claim['event']}")
        if claim["again"]:
            lines.append("    again: true")
        for role in ("taker", "loser", "holder", "attacker"):
            if claim[role]:
                lines.append(f"    {role}: {claim[role]}")
        if "places" in claim:
            lines.append("    places: " + flow(claim["places"], " " * 12))
        else:
            lines.append(f"    area: {claim['area']}")
            if claim["count"]:
                lines.append(f"    count: {claim['count']}")
        lines.append(f"    when: {claim['when']}")
        if claim["clarity"]:
            lines.append(f"    event_clarity: {claim['clarity']}")
        if claim["note"]:
            lines.append(f"    note: {scalar(claim['note'])}")
    return HEADER + "\n".join(lines) + "\n"


def reports(facts):
    """All reports of the chronology, in the order of their days."""
    places = Places()
    found, unplaced, left_out = {}, Counter(), []
    for row in table(facts / "claims_chronology.tsv"):
        if row["verified"] != "yes" or row["event"] == "ceasefire":
            continue
        reason = decision(decided.LEFT_OUT, row)
        if reason:
            left_out.append((row, reason))
            continue
        if not places.of(row):
            unplaced[row["place_en"]] += 1
            continue
        report = Report(row)
        report = found.setdefault(report.key(), report)
        report.claims += claims(row, places)
        further = decision(decided.ADDED, row)
        if further:
            if further["event"] == "withdrew":  # Whoever had come is now the one who leaves.
                further = {"loser": row["taker"], **further}
            report.claims += claims({**row, **further}, places)
    for row, reason in left_out:
        print(f"left out: {row['place_en']}, {row['date_edtf']}, {row['claimant'].split(' (')[0]}: {reason}")
    for place, count in sorted(unplaced.items()):
        print(f"no place: {place} ({count} rows)")
    return sorted(found.values(), key=lambda report: (report.day(), report.publisher, report.title))


def main():
    facts = Path(sys.argv[1])
    folder = ROOT / "Claims"
    by_hand = set()
    for path in sorted(folder.glob("*/*.yaml")):
        if path.read_text(encoding="utf-8").startswith(HEADER):
            path.unlink()
        else:
            by_hand.add(path.stem)
    found = reports(facts)
    names, taken = defaultdict(list), set(by_hand)
    for report in found:
        names[(report.day(), next(report.words()))].append(report)
    total = 0
    for report in found:
        alone = len(names[(report.day(), next(report.words()))]) == 1
        for word in list(report.words())[0 if alone else 1:]:
            stem = f"{report.day()}-{word}"
            if stem not in taken:
                break
        else:
            raise SystemExit(f"no name for {report.key()}")
        taken.add(stem)
        report.claims = sorted(merge(report.claims), key=lambda claim: (
            claim["when"], claim["claimant"], claim["event"], claim.get("places") or [claim["area"]]))
        name_claims(stem, report.claims)
        total += len(report.claims)
        path = folder / stem[:4] / f"{stem}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text(report, stem), encoding="utf-8", newline="\n")
    print(f"{len(found)} reports, {total} claims; {len(by_hand)} reports entered by hand stay")


if __name__ == "__main__":
    main()
