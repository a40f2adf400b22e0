"""Matches misspelt names of made-up places, beside rapidfuzz and the sqlite3 shell. See matching.sh.

usage: matching.py FRONTLINE [PLACES...]
"""
import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

NAMES = 20_000
RUNS = 20
CONSONANTS = [
    ("b", "ب"), ("t", "ت"), ("j", "ج"), ("h", "ح"), ("kh", "خ"), ("d", "د"), ("r", "ر"), ("z", "ز"),
    ("s", "س"), ("sh", "ش"), ("f", "ف"), ("q", "ق"), ("k", "ك"), ("l", "ل"), ("m", "م"), ("n", "ن"),
    ("gh", "غ"), ("w", "و"), ("y", "ي"), ("th", "ث")]
VOWELS = [("a", ""), ("i", ""), ("u", ""), ("aa", "ا"), ("ee", "ي"), ("ou", "و")]
FIRST = [("", "")] * 6 + [("Tall ", "تل "), ("Kafr ", "كفر "), ("Khirbat ", "خربة "), ("al-", "ال")]
OTHER = {"aa": "a", "ee": "i", "ou": "u", "kh": "x", "sh": "ch", "gh": "g", "q": "k", "j": "dj", "th": "t"}


def name(chance):
    """A name in Latin and in Arabic letters."""
    latin, arabic = "", ""
    for _ in range(chance.choice((2, 2, 3, 3, 4))):
        c, v = chance.choice(CONSONANTS), chance.choice(VOWELS)
        latin, arabic = latin + c[0] + v[0], arabic + c[1] + v[1]
    end = chance.choice(CONSONANTS)
    first = chance.choice(FIRST)
    return first[0] + (latin + end[0]).capitalize(), first[1] + arabic + end[1]


def misspelt(latin, chance):
    """Another way to write it."""
    for letters, other in OTHER.items():
        if chance.random() < 0.5:
            latin = latin.replace(letters, other)
    return latin.replace("Tall", "Tell").replace("Khirbat", "Kherbet")


def seconds(command, **options):
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    return time.perf_counter() - began


def rapidfuzz(names, queries):
    """Names a second of the two scorers that are used most."""
    try:
        from rapidfuzz import distance, fuzz, process
    except ImportError:
        print("         rapidfuzz is not installed: no peer in this run")
        return
    for title, scorer in (("WRatio", fuzz.WRatio), ("Jaro-Winkler", distance.JaroWinkler.similarity)):
        some = queries[: max(20, min(400, 4_000_000 // len(names)))]
        began = time.perf_counter()
        for query in some:
            process.extractOne(query, names, scorer=scorer)
        rate = len(some) / (time.perf_counter() - began)
        print(f"         rapidfuzz {title}, one name at a time: {rate:,.0f} names a second")


def measure(frontline, places):
    chance = random.Random(places)
    latin = []
    with open("places.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "name", "name_ar", "lat", "lon", "admin1", "admin2", "admin3", "feature_code"])
        for i in range(places):
            a, b = name(chance)
            latin.append(a)
            point = (f"{34 + chance.random() * 3:.5f}", f"{36 + chance.random() * 4:.5f}")
            rows.writerow([f"p{i:07d}", a, b, *point, f"Region {i % 14}", "", "", "PPL"])
    queries = [misspelt(latin[chance.randrange(places)], chance) for _ in range(NAMES)]
    with open("names.txt", "w", encoding="utf-8") as file:
        file.write("\n".join(queries) + "\n")
    if os.path.exists("desk.gpkg"):
        os.remove("desk.gpkg")
    with_store = ["--store", "desk.gpkg"]
    seconds([frontline, "init", "desk.gpkg", "--empty", "--by", "benchmark"])
    took = seconds(
        [frontline, "gazetteer", "import", "csv", "places.csv", *with_store, "--by", "benchmark"])
    print(f"{places:,} places, {2 * places:,} names (imported in {took:.1f} s)")
    validate = [frontline, "validate", "names.txt", *with_store, "--format", "jsonl"]
    one, all_cores = ["taskset", "-c", "0", *validate], validate
    # Alternating, so that a busy machine is as busy for both; the best of each.
    times = [(seconds(one), seconds(all_cores)) for _ in range(3)]
    rates = [NAMES / min(t) for t in zip(*times)]
    print(f"validate {rates[0]:,.0f} names a second on one core, {rates[1]:,.0f} on all {os.cpu_count()}, "
          "process start included")
    rapidfuzz(latin, queries)
    locate = [frontline, "locate", queries[0], *with_store]
    shell = ["sqlite3", "desk.gpkg", "SELECT value FROM frontline_meta WHERE key = 'chain'"]
    times = list(zip(*[(seconds(locate), seconds(shell)) for _ in range(RUNS)]))
    ours, theirs = (1000 * statistics.median(t) for t in times)
    print(f"locate   {ours:.1f} ms cold   sqlite3 shell {theirs:.1f} ms   ratio {ours / theirs:.1f}", flush=True)


def main():
    frontline = sys.argv[1]
    with tempfile.TemporaryDirectory() as scratch:
        os.chdir(scratch)
        for places in [int(a) for a in sys.argv[2:]] or [7_000, 30_000]:
            measure(frontline, places)


main()
