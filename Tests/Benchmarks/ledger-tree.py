"""Writes a text tree with the claims of this repository many times over.

ledger-tree.py OUT COPIES [--same-places] [--claims-per-file N]

Every copy has its own places (id, names and point altered, areas with their own members) and its
own reports and claims, so that the claims per place stay what they are; with --same-places the
copies of the claims all speak of the places of the first. The first copy is the data themselves.
The same arguments write the same bytes.

One file is one report, by contract. With --claims-per-file the claims of all copies of a report are
put together until a file has so many; reports and files are then fewer than the copies would have.
"""
import argparse
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Digits become letters that no name of the gazetteer ends with: names are folded before they are
# compared, and copies must not become homonyms of each other.
LETTERS = "qxzjvkwphy"


def word(copy):
    """The copy's number in letters, nothing for the first."""
    return "".join(LETTERS[int(digit)] for digit in str(copy)) if copy else ""


def places(table, copy):
    """The rows of one copy; identifiers of other gazetteers belong to one place only."""
    header, *rows = table
    column = {name: index for index, name in enumerate(header)}
    suffix = word(copy)
    for row in rows:
        row = list(row)
        # Areas name their members one by one below: P-codes have no room for so many governorates.
        row[column["admin_pcode"]] = ""
        if copy:
            row[column["id"]] += "-" + suffix
            for name in ("title", "name_ar"):
                row[column[name]] += row[column[name]] and " " + suffix
            row[column["variants"]] = ";".join(
                re.sub(r"(@|$)", f" {suffix}\\1", name, count=1)
                for name in row[column["variants"]].split(";")
                if name
            )
            for name in ("matches", "pcode", "geonames_id", "wikidata"):
                row[column[name]] = ""
            if row[column["parent_id"]]:
                row[column["parent_id"]] += "-" + suffix
            for name, step in (("lon", copy % 1000 * 1e-4), ("lat", copy // 1000 * 1e-4)):
                if row[column[name]]:
                    row[column[name]] = f"{float(row[column[name]]) + step:.6f}"
        yield row


def areas(table, text):
    """Each area with its members, as areas.yaml and the P-codes of the table have them."""
    header, *rows = table
    column = {name: index for index, name in enumerate(header)}
    is_area = set(re.findall(r"^  - id: (\S+)", text, re.M))
    for entry in re.split(r"^  - id: ", text, flags=re.M)[1:]:
        def listed(field):
            found = re.search(rf"^ +{field}: \[(.*?)\]", entry, re.M | re.S)
            return [word for word in re.split(r"[,\s]+", found[1]) if word] if found else []

        members = set(listed("places"))
        for row in rows:
            code = row[column["admin_pcode"]]
            if row[column["id"]] not in is_area and any(code.startswith(u) for u in listed("admin")):
                members.add(row[column["id"]])
        yield entry.split()[0], sorted(members - set(listed("except")))


class Report:
    """A report's text, cut so that copies of its claims can be written with other ids and places."""

    def __init__(self, path, known):
        self.path, self.stem = path, path.stem
        head, body = re.split(r"^claims:\n", path.read_text(encoding="utf-8"), maxsplit=1, flags=re.M)
        self.head = head
        self.claims = re.findall(r"^  - .*?(?=^  - |\Z)", body, re.M | re.S)
        self.known = known

    def renamed(self, copy, same_places, prefixes):
        """The claims of one copy."""
        if not copy:
            return list(self.claims)
        suffix = "-" + word(copy)

        def place(found):
            return found[0] + suffix if found[0] in self.known else found[0]

        def line(text):
            field = text.lstrip(" -").split(":")[0]
            if field in ("places", "area") or re.match(r"^ +- \S+$", text):
                text = text if same_places else re.sub(r"[a-z0-9-]*[a-z0-9]", place, text)
            return text

        def claim(text):
            text = "\n".join(line(part) for part in text.split("\n"))
            return re.sub(
                r"(\d{4}-\d\d-\d\d-[a-z0-9-]+)/([a-z0-9-]*[a-z0-9])",
                lambda found: prefixes(found[1], copy) + "/" + found[2] + suffix, text)

        return [claim(text) for text in self.claims]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("out", type=pathlib.Path)
    arguments.add_argument("copies", type=int)
    arguments.add_argument("--same-places", action="store_true")
    arguments.add_argument("--claims-per-file", type=int)
    options = arguments.parse_args()
    out, copies = options.out, options.copies
    gazetteer = out / "Gazetteer"
    gazetteer.mkdir(parents=True)

    source = ROOT / "Gazetteer"
    (gazetteer / "parties.yaml").write_bytes((source / "parties.yaml").read_bytes())
    table = [
        line.split("\t")
        for line in (source / "places.tsv").read_text(encoding="utf-8").splitlines() if line
    ]
    width = len(table[0])
    table = [row + [""] * (width - len(row)) for row in table]
    place_copies = 1 if options.same_places else copies
    rows = sorted(row for copy in range(place_copies) for row in places(table, copy))
    with open(gazetteer / "places.tsv", "w", encoding="utf-8") as file:
        for row in [table[0]] + rows:
            file.write("\t".join(row) + "\n")
    members = list(areas(table, (source / "areas.yaml").read_text(encoding="utf-8")))
    with open(gazetteer / "areas.yaml", "w", encoding="utf-8") as file:
        file.write("areas:\n")
        for copy in range(place_copies):
            suffix = "-" + word(copy) if copy else ""
            for area, ids in members:
                file.write(f"  - id: {area}{suffix}\n    source: copy\n")
                file.write(
                    f"    places: [{', '.join(id + suffix for id in ids)}]\n"
                    if ids else "    empty: it has none\n")

    known = {row[0] for row in table[1:]}
    reports = [Report(path, known) for path in sorted((ROOT / "Claims").rglob("*.yaml"))]
    # How many copies of a report share a file: as many as its claims leave room for.
    limit = options.claims_per_file
    together = {
        report.stem: max(1, limit // max(1, len(report.claims))) if limit else 1
        for report in reports
    }

    def stem(name, copy):
        first = copy - copy % together.get(name, 1)
        return f"{name}-{word(first)}" if first else name

    for report in reports:
        step = together[report.stem]
        for first in range(0, copies, step):
            name = stem(report.stem, first)
            # Folders as of the data; many, so that none grows without bound.
            folder = out / "Claims" / report.stem[:4] / f"{first // 1000:03d}"
            folder.mkdir(parents=True, exist_ok=True)
            with open(folder / f"{name}.yaml", "w", encoding="utf-8") as file:
                file.write(report.head + "claims:\n")
                for copy in range(first, min(first + step, copies)):
                    for claim in report.renamed(copy, options.same_places, stem):
                        file.write(claim if claim.endswith("\n") else claim + "\n")


main()
