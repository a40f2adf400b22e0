"""Learns the tables of Sources/Matching from spellings whose places are known.

usage: train.py DATA_DIR LEARN_PROGRAM OUTPUT

DATA_DIR holds gazetteer.tsv and dev.tsv. Every number that is printed is out of fold: the costs, the trees
and the calibration that a spelling is judged with have not seen its place.
"""

import collections
import csv
import hashlib
import os
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from multiprocessing import Pool

import lightgbm as lgb
import numpy as np
from sklearn.linear_model import LogisticRegression

import edit_costs
import tables

FOLDS, ALL, PER_SCRIPT = 5, 5, 25
VIEW = {"L2L": "both", "WIKI_L": "both", "MEDIA_L": "both", "A2A": "both", "MEDIA_A": "both", "A2L": "latin", "L2A": "arabic",
        "DIST_L": "both", "DIST_A": "both", "SYN_DODGE": "both", "SYN_CLITIC": "both"}
RANK = dict(objective="lambdarank", num_leaves=24, max_depth=7, learning_rate=0.05, min_data_in_leaf=30, feature_fraction=0.6,
            bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, lambdarank_truncation_level=6, verbose=-1, num_threads=1, seed=7,
            deterministic=True)
# What can only speak for a place, and what only against it, among the numbers that compare both of its names with the text and with
# other candidates: the examples are too few to teach otherwise.
FOR, AGAINST = (0, 1, 2, 4, 16, 17, 18, 19, 21), (5, 22)
RANK["monotone_constraints"] = [0] * (2 * PER_SCRIPT) + [(i in FOR) - (i in AGAINST) for i in range(23)]
FIT = dict(objective="binary", num_leaves=12, max_depth=5, learning_rate=0.06, min_data_in_leaf=30, feature_fraction=0.5,
           bagging_fraction=0.8, bagging_freq=1, lambda_l2=10, verbose=-1, num_threads=1, seed=7, deterministic=True)
RANK_TREES, FIT_TREES = 280, 150
# How much an example counts whose two spellings stand in the gazetteer itself.
OWN_WEIGHT = 0.25
# The press is what the matcher is for, and only few examples are from there.
RARE = {"MEDIA_L": 2, "MEDIA_A": 2, "WIKI_L": 1.5}
# Where the line from share to probability is written down: from one in ten thousand to all but that, and beyond.
GRID = np.concatenate([[0], 1 / (1 + np.exp(-np.linspace(-9.2, 9.2, 129))), [1]])
# What a place outside the named governorate loses, as in Surroundings.elsewhere.
ELSEWHERE = 8.0

DATA, PROGRAM, OUTPUT = sys.argv[1:4]
WORK = os.environ.get("WORK") or tempfile.mkdtemp()
os.makedirs(WORK, exist_ok=True)
ARABIC = re.compile("[\u0600-\u06ff]")
MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
FOLDED = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ء": "", "ک": "ك", "ھ": "ه"})
ARTICLES = set("al el ar er as es ash esh ad ed an en at et az ez".split())


def arabic_key(text):
    text = MARKS.sub("", unicodedata.normalize("NFKC", text)).translate(FOLDED)
    return "".join(w[2:] if w.startswith("ال") and len(w) > 4 else w for w in re.sub(r"[^\w\s]", " ", text).split())


def latin_key(text):
    text = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    words = re.sub(r"[^a-z0-9\s]", "", text).split()
    return "".join([w for w in words if w not in ARTICLES] or words)


def rows(name):
    with open(os.path.join(DATA, name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def fold_of(text):
    return int(hashlib.md5(("k" + text).encode()).hexdigest(), 16) % FOLDS


places = rows("gazetteer.tsv")
position = {g["id"]: i for i, g in enumerate(places)}
arabic_keys = [arabic_key(g["name_ar"]) for g in places]
latin_keys = [latin_key(g["name_la"]) for g in places]
spellings = [r for r in rows("dev.tsv") if r["rel"] != "alias"]
# Each spelling as it is scored, and also against a gazetteer with one of the two columns only.
items = []
for r in spellings:
    items.append((r, VIEW[r["split"]], True))
    if VIEW[r["split"]] == "both":
        is_arabic = bool(ARABIC.search(r["query"]))
        items.append((r, "arabic" if is_arabic else "latin", False))
        if not r["gold"]:
            items.append((r, "latin" if is_arabic else "arabic", False))
# The two columns of the gazetteer are spellings of each other, too: a third kind of examples, never scored.
for g in places:
    if g["name_la"] and g["name_ar"]:
        for query, view, name in ((g["name_la"], "arabic", "L2A"), (g["name_ar"], "latin", "A2L")):
            own = {"query": query, "gold": g["id"], "split": name, "ctx": "0", "src": "own", "hint_admin1": "", "n_hom": "1"}
            items.append((own, view, False))
fold = np.array([fold_of(r["gold"] or r["qid"]) for r, _, _ in items])
gold = np.array([position.get(r["gold"], -1) for r, _, _ in items])
main = np.array([m for _, _, m in items])
split = np.array([r["split"] for r, _, _ in items])
ctx = np.array([r["ctx"] == "1" for r, _, _ in items])
own = np.array([r["src"] == "own" for r, _, _ in items])
arabic = np.array([bool(ARABIC.search(r["query"])) for r, _, _ in items])
synthetic = np.array([s.startswith("SYN") for s in split])


def hits(item, found):
    g = gold[item]
    reads_latin = split[item] in ("L2L", "WIKI_L", "MEDIA_L", "A2L")
    return [arabic_keys[p] == arabic_keys[g] or (reads_latin and latin_keys[p] == latin_keys[g]) for p in found]


def run(*arguments, text=None):
    done = subprocess.run([PROGRAM, *arguments], input=text, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    return done.stdout


def read_pairs():
    """Pairs of spellings of one place as symbols, with the place's fold."""
    pairs = {(g["name_la"], g["name_ar"], fold_of(g["id"])) for g in places}
    for r in spellings:
        if r["rel"] == "variant" and not r["split"].startswith("SYN"):
            g = places[position[r["gold"]]]
            for name in (g["name_la"], g["name_ar"]):
                if name != r["query"]:
                    pairs.add((r["query"], name, fold_of(g["id"])))
    pairs = sorted(pairs)
    lines = run("symbols", text="".join(f"{a}\t{b}\n" for a, b, _ in pairs)).splitlines()
    split_line = lambda line: [[int(v) for v in cell.split(",") if v] for cell in line.split("\t")]
    return [(split_line(line), pair[2]) for line, pair in zip(lines, pairs)]


def learn_costs(k):
    path = f"{WORK}/costs{k}.bin"
    if os.path.exists(path):
        return
    latin, same_arabic, crossing = [], [], []
    for (a, ap, b, bp), of in read_pairs():
        if of == k or not a or not b:
            continue
        is_arabic = (a[0] >= edit_costs.FIRST_ARABIC, b[0] >= edit_costs.FIRST_ARABIC)
        if all(is_arabic):
            same_arabic.append((a, ap, b, bp))
        elif not any(is_arabic):
            latin.append((a, ap, b, bp))
        else:
            crossing.append((b, bp, a, ap) if is_arabic[0] else (a, ap, b, bp))
    with open(path, "wb") as file:
        for table in edit_costs.tables(latin, same_arabic, crossing):
            file.write(table.tobytes())


def features(k):
    """What the program finds with the costs of fold k: per item (places, first row), and all rows."""
    with open(f"{WORK}/queries.tsv", "w", encoding="utf-8") as file:
        file.writelines(f"{view}\t{r['query']}\n" for r, view, _ in items)
    prefix = f"{WORK}/features{k}"
    run("features", f"{WORK}/costs{k}.bin", os.path.join(DATA, "gazetteer.tsv"), f"{WORK}/queries.tsv", prefix)
    numbers, values = np.fromfile(prefix + ".i32", "<i4"), np.fromfile(prefix + ".f32", "<f4")
    found, at, row = {}, 0, 0
    while at < len(numbers):
        item, count = numbers[at:at + 2]
        found[item] = (numbers[at + 2:at + 2 + count], row)
        at, row = at + 2 + count, row + count
    return found, values.reshape(row, -1)


def learn_rank(found, values, use):
    chosen, sizes, labels, weights = [], [], [], []
    for item, (here, row) in found.items():
        if gold[item] < 0 or ctx[item] or not use(item) or not len(here):
            continue
        ok = hits(item, here)
        if any(ok):
            chosen.append(np.arange(row, row + len(here)))
            sizes.append(len(here))
            labels += ok
            weights += [OWN_WEIGHT if own[item] else RARE.get(split[item], 1) * (1.0 if main[item] else 0.5)] * len(here)
    data = lgb.Dataset(values[np.concatenate(chosen)], np.array(labels, float), group=sizes, weight=np.array(weights))
    return lgb.train(RANK, data, RANK_TREES)


def fit_row(values, here, row, score):
    """The numbers of the first candidate and of the field, as FitFeatures writes them."""
    order = np.argsort(-score, kind="stable")
    logits = score[order]
    best = logits[0]
    farther = logits[best - logits > 0.05]
    following = farther[0] if len(farther) else best - 12
    block = values[row:row + len(here)]
    extra = [best, min(best - following, 12), 1 / np.exp(logits - best).sum(), min(len(here), 16), (best - logits <= 0.05).sum(),
             max(-40, same_best(block)), max(-40, other_best(block))]
    return order, np.concatenate([block[order[0]], extra])


def same_best(block):
    return np.where(block[:, 18] == -1, -20, block[:, 2]).max()


def other_best(block):
    return np.where(block[:, PER_SCRIPT + 18] == -1, -20, block[:, PER_SCRIPT + 2]).max()


def odds_row(share, script):
    """What the probability of a share is learned from: beta calibration, one shift for Arabic."""
    share = min(max(share, 1e-4), 1 - 1e-4)
    return [np.log(share), np.log(1 - share), float(script)]


def fold_scores(k):
    found, values = features(k)
    model = learn_rank(found, values, lambda item: fold[item] != k)
    result = {}
    for item, (here, row) in found.items():
        if len(here) and (fold[item] == k):
            result[item] = (here, values[row:row + len(here)], model.predict(values[row:row + len(here)]))
    print(f"fold {k} done", file=sys.stderr, flush=True)
    return result


def main_program():
    with Pool(2) as pool:
        pool.map(learn_costs, range(FOLDS + 1), chunksize=1)
        parts = pool.map(fold_scores, range(FOLDS), chunksize=1)
    judged = {item: value for part in parts for item, value in part.items()}
    order, numbers, label = {}, {}, {}
    for item, (here, block, score) in judged.items():
        order[item], numbers[item] = fit_row(block, here, 0, score)
        label[item] = gold[item] >= 0 and hits(item, here[order[item][:1]])[0]
    learnable = [i for i in judged if not synthetic[i] and not ctx[i] and not own[i]]
    weight = lambda chosen: np.array([1.0 if main[i] else 0.3 for i in chosen])
    learn_fit = lambda chosen: lgb.train(FIT, lgb.Dataset(np.array([numbers[i] for i in chosen]), np.array([label[i] for i in chosen], float),
                                                          weight=weight(chosen)), FIT_TREES)
    fit = np.zeros(len(items))
    for k in range(FOLDS):
        model = learn_fit([i for i in learnable if fold[i] != k])
        out = [i for i in judged if fold[i] == k]
        fit[out] = model.predict(np.array([numbers[i] for i in out]))
    # How sharp the ranker's sums are: the multiple with which the right place is likeliest.
    known = [i for i in judged if gold[i] >= 0 and main[i] and not synthetic[i] and not ctx[i] and VIEW[split[i]] == "both"]
    def loss(sharpness):
        total = 0
        for i in known:
            here, _, score = judged[i]
            p = np.exp(sharpness * (score - score.max()))
            p /= p.sum()
            total -= np.log(max(p[here == gold[i]].sum(), 0.01))
        return total
    sharpness = min(np.arange(0.3, 3, 0.1), key=loss)
    share = {i: 1 / np.exp(sharpness * (s - s.max())).sum() for i, (_, _, s) in judged.items()}
    right = {i: judged[i][0][order[i][0]] == gold[i] for i in known}
    line = lambda chosen: LogisticRegression(C=10).fit(
        [odds_row(share[i], arabic[i]) for i in chosen], [right[i] for i in chosen])
    confidence = np.zeros(len(items))
    for k in range(FOLDS):
        model = line([i for i in known if fold[i] != k])
        out = [i for i in judged if fold[i] == k]
        confidence[out] = model.predict_proba([odds_row(share[i], arabic[i]) for i in out])[:, 1]
    report(judged, order, fit, confidence)
    report_homonyms(judged, sharpness)
    report_context(judged, order)
    found, values = features(ALL)
    rank_model = learn_rank(found, values, lambda item: True)
    fit_model = learn_fit(learnable)
    calibration = line(known)
    probability = lambda script: np.clip(calibration.predict_proba([odds_row(x, script) for x in GRID])[:, 1], 0.005, 0.995)
    with open(f"{WORK}/costs{ALL}.bin", "rb") as file:
        costs = file.read()
    with open(OUTPUT, "wb") as file:
        file.write(costs + tables.forest(rank_model) + tables.forest(fit_model) + np.float32(sharpness).tobytes()
                   + tables.calibration(GRID, probability(False)) + tables.calibration(GRID, probability(True)))


def report(judged, order, fit, confidence):
    rank = np.zeros(len(items), int)
    first = np.full(len(items), -1)
    for i in judged:
        found = judged[i][0][order[i]]
        first[i] = found[0]
        if gold[i] >= 0:
            ok = hits(i, found)
            rank[i] = ok.index(True) + 1 if True in ok else 0
    for name in VIEW:
        z = (split == name) & main & (gold >= 0) & ~ctx
        if z.any():
            print(f"{name:10} n {z.sum():5} recall@1 {(rank[z] == 1).mean():.3f} recall@5 {((rank[z] > 0) & (rank[z] <= 5)).mean():.3f} "
                  f"mrr {np.where(rank[z] > 0, 1 / np.maximum(rank[z], 1), 0).mean():.3f} found {(rank[z] > 0).mean():.3f}")
    both = np.array([VIEW[s] == "both" for s in split])
    for script in (False, True):
        z = main & (arabic == script) & ~ctx & ~synthetic & both
        out = np.sort(fit[z & (gold < 0)])[::-1]
        threshold = out[int(len(out) * 0.05)]
        p = z & (gold >= 0)
        accepted = p & (fit > threshold)
        bins = np.minimum(9, (confidence[p] * 10).astype(int))
        exact = first[p] == gold[p]
        error = sum(abs(confidence[p][bins == b].sum() - exact[bins == b].sum()) for b in range(10)) / p.sum()
        print(f"accept {'LA'[script]} threshold {threshold:.3f} TAR {(accepted & (rank == 1)).sum() / p.sum():.3f} "
              f"wrong {(accepted & (rank != 1)).sum() / p.sum():.3f} ECE {error:.3f}")
        absent = np.array([r["src"].startswith("geonames SY") for r, _, _ in items])
        print(f"  false accepts at 0.65: {(out > 0.65).mean():.3f}")
        print(f"  false accepts among Syrian places absent from the gazetteer {(fit[z & absent] > threshold).mean():.3f}")
    if os.environ.get("ERRORS"):
        with open(os.environ["ERRORS"], "w", encoding="utf-8") as file:
            for i in judged:
                if main[i] and gold[i] >= 0 and not ctx[i] and rank[i] != 1:
                    names = [f"{places[p]['name_la']}/{places[p]['name_ar']}" for p in judged[i][0][order[i]][:2]]
                    g = places[gold[i]]
                    print(split[i], items[i][0]["query"], "|", g["name_la"], g["name_ar"], "| rank", rank[i], names, f"{fit[i]:.2f}", file=file)


def report_homonyms(judged, sharpness):
    """Exact places of names that several places share, with the governorate known."""
    admin = np.array([g["admin1"] for g in places])
    for loss in (4.0, ELSEWHERE, 16.0):
        right, count = collections.Counter(), collections.Counter()
        for i, (r, view, is_main) in enumerate(items):
            if not is_main or gold[i] < 0 or synthetic[i] or not r["hint_admin1"] or int(r["n_hom"] or 1) < 2:
                continue
            count[split[i]] += 1
            if i in judged:
                here, _, score = judged[i]
                sums = sharpness * score - loss * (admin[here] != r["hint_admin1"])
                right[split[i]] += here[np.lexsort((here, -sums))[0]] == gold[i]
        three = ("L2L", "WIKI_L", "A2A")
        print(f"homonyms with governorate, other ones lose {loss}: n {sum(count[s] for s in three)} recall@1 "
              f"{sum(right[s] for s in three) / sum(count[s] for s in three):.3f}", {s: round(right[s] / count[s], 3) for s in count})


def report_context(judged, order):
    """How often the best name lies in the governorate that is said, as Bearing reads it; names that the gazetteer lacks get one by lot."""
    lot = random.Random(7)
    said = [r["hint_admin1"] for r in spellings if r["gold"] and r["hint_admin1"]]
    inside, right = collections.defaultdict(list), []
    for i in sorted(judged):
        hint = items[i][0]["hint_admin1"] if gold[i] >= 0 else lot.choice(said)
        if hint and main[i] and not synthetic[i] and not ctx[i] and VIEW[split[i]] == "both":
            inside[gold[i] >= 0].append(places[judged[i][0][order[i][0]]]["admin1"] == hint)
            if gold[i] >= 0:
                right.append(places[gold[i]]["admin1"] == hint)
    print(f"best name in the governorate: {np.mean(inside[True]):.3f} of {len(inside[True])} known names, "
          f"{np.mean(inside[False]):.3f} of {len(inside[False])} others; another governorate is said of {1 - np.mean(right):.4f}")


if __name__ == "__main__":
    main_program()
