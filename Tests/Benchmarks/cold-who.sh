#!/usr/bin/env bash
# How long a cold process takes to answer `who`, against the sqlite3 shell that opens a small file
# and looks one row up. Both start anew for every run, with warm page caches; the goal is a ratio of
# at most 10. Usage: cold-who.sh [FRONTLINE]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
frontline=$(realpath "${1:-$("$root/Tests/release.sh")}")
runs=100

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"

sqlite3 small.db <<'SQL'
CREATE TABLE place (key TEXT NOT NULL, holder TEXT NOT NULL, since TEXT NOT NULL);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
  INSERT INTO place SELECT printf('place-%04d', i), 'holder-' || i % 7, date('2019-01-01', i || ' days') FROM n;
CREATE INDEX place_by_key ON place (key);
SQL
lookup=(sqlite3 small.db "SELECT holder, since FROM place WHERE key = 'place-0500'")
who=("$frontline" who سكيك --on 2019-08-20)
[ -n "$("${lookup[@]}")" ] || { echo "the lookup finds no row" >&2; exit 1; }
"${who[@]}" >/dev/null

# Prints the mean, the least and the deviation of both in milliseconds, and the ratio of the means.
summary='
import json, sys
who, lookup = (result for result in json.load(sys.stdin)["results"])
for name, result in (("frontline who", who), ("sqlite3 lookup", lookup)):
    mean, least, deviation = (1000 * result[key] for key in ("mean", "min", "stddev"))
    print(f"{name:15} {mean:7.2f} ms  (least {least:.2f}, deviation {deviation:.2f})")
ratio = who["mean"] / lookup["mean"]
print(f"ratio           {ratio:7.2f}     (goal: at most 10)")
'

if command -v hyperfine >/dev/null; then
  hyperfine -N --warmup 10 --runs "$runs" --style none --export-json times.json \
    "$(printf '"%s" ' "${who[@]}")" "$(printf '"%s" ' "${lookup[@]}")" >hyperfine.log 2>&1 \
    || { cat hyperfine.log >&2; exit 1; }
else
  python3 - "$runs" times.json "${who[@]}" -- "${lookup[@]}" <<'PYTHON'
import json, statistics, subprocess, sys, time
runs, path, words = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
cut = words.index("--", 1)

def once(command):
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began

commands = [words[:cut], words[cut + 1:]]
for command in commands * 5:
    once(command)
# In turns, so that whatever else the machine does falls on both.
times = list(zip(*[[once(command) for command in commands] for _ in range(runs)]))
results = [
    {"mean": statistics.mean(t), "min": min(t), "stddev": statistics.stdev(t)} for t in times
]
json.dump({"results": results}, open(path, "w"))
PYTHON
fi
python3 -c "$summary" <times.json
