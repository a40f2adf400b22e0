"""Measures frontline on ledgers of several sizes and prints a table; see ledger-scale.sh."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# More files than this measure the file system; claims are then put together in fewer.
MOST_FILES = 50_000
CLAIMS_PER_FILE = 1_000


def measured(command, runs):
    """Seconds of the fastest run and of processor time of the cheapest; most memory of any in MB."""
    wall, work, memory = float("inf"), float("inf"), 0
    for _ in range(runs):
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = min(wall, time.perf_counter() - began)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{' '.join(command)}\n{errors.decode()}")
        work = min(work, usage.ru_utime + usage.ru_stime)
        memory = max(memory, usage.ru_maxrss / 1024)
    return wall, work, memory


PEER = """
import csv, pathlib, sys
root = pathlib.Path(sys.argv[1])
try:
    import yaml
    loader = yaml.CSafeLoader
except (ImportError, AttributeError):
    loader = None
for path in sorted(root.rglob("*.tsv")):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\\t", quoting=csv.QUOTE_NONE))
for path in sorted(root.rglob("*.yaml")):
    with open(path, encoding="utf-8", newline="") as file:
        tree = yaml.load(file, loader) if loader else list(csv.reader(file))
"""


def peer_name():
    try:
        import yaml

        return "PyYAML CSafeLoader" if hasattr(yaml, "CSafeLoader") else "python3 csv"
    except ImportError:
        return "python3 csv"


def days_of(root):
    """First and last day that a claim of the data names."""
    days = [
        day
        for path in root.rglob("*.yaml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"^ +when:", line)
        for day in re.findall(r"\d{4}-\d\d-\d\d", line)
    ]
    return min(days), max(days)


def number_of_days(first, last):
    import datetime

    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days + 1


def row(frontline, tree, runs, span):
    """What one ledger costs."""
    first, last = span
    told = subprocess.run(
        [frontline, "check", "--data", tree], capture_output=True, text=True, check=True).stdout
    places, reports, claims = map(
        int, re.search(r"(\d+) places, (\d+) reports, (\d+) claims", told).groups())
    wall, load, memory = measured([frontline, "check", "--data", tree], runs)
    _, holdings, more = measured(
        [frontline, "holdings", "--on", last, "--all", "--format", "csv", "--data", tree], runs)
    output = os.path.join(os.path.dirname(tree), "history.geojson")
    _, history, most = measured(
        [frontline, "export", "--from", first, "--to", last, "--all", "--layers", "places",
         "--output", output, "--data", tree], runs)
    _, peer, _ = measured([sys.executable, "-c", PEER, tree], runs)
    return {
        "claims": claims, "places": places, "reports": reports, "wall": wall, "load": load,
        "assess": max(holdings - load, 0), "history": max(history - load, 0),
        "rate": places * number_of_days(first, last) / max(history - load, 1e-9),
        "memory": max(memory, more, most), "peer": peer,
    }


def main():
    frontline, copies = sys.argv[1], [int(word) for text in sys.argv[2:] for word in text.split()]
    span = days_of(ROOT / "Claims")
    reports = len(list((ROOT / "Claims").rglob("*.yaml")))
    print(f"Days {span[0]} to {span[1]}: {number_of_days(*span)}. The best of several runs.")
    print(
        "load+check: frontline check, seconds. All else is processor time, of both cores together:\n"
        "load: the same; assess: holdings of every place on a day, less load; history: export of every\n"
        "place over all days, less load; place-days/s: places x days by history; us/claim: load and\n"
        f"assess; vs first: us/claim against the first row; load/peer: {peer_name()} reading\n"
        "the same text, which checks nothing.\n")
    titles = (
        "ledger", "claims", "places", "reports", "load+check", "load", "assess", "history",
        "place-days/s", "peak MB", "us/claim", "vs first", "load/peer")
    form = "{:>10} {:>8} {:>8} {:>8} {:>10} {:>8} {:>8} {:>8} {:>12} {:>8} {:>8} {:>8} {:>9}"
    print(form.format(*titles))
    notes, base = [], None
    for copy, same in [(n, False) for n in copies] + [(10, True)]:
        folder = tempfile.mkdtemp(prefix="frontline-ledger-")
        try:
            tree = os.path.join(folder, "data")
            command = [sys.executable, str(HERE / "ledger-tree.py"), tree, str(copy)]
            if same:
                command.append("--same-places")
            if reports * copy > MOST_FILES:
                command += ["--claims-per-file", str(CLAIMS_PER_FILE)]
                notes.append(
                    f"{copy}x: {reports * copy} reports would be as many files; their claims are put "
                    f"together, about {CLAIMS_PER_FILE} in a file.")
            subprocess.run(command, check=True)
            cost = row(frontline, tree, 5 if copy <= 10 else 3 if copy <= 100 else 1, span)
        finally:
            shutil.rmtree(folder)
        each = (cost["load"] + cost["assess"]) / cost["claims"]
        base = base or each
        print(form.format(
            f"{copy}x same" if same else f"{copy}x", cost["claims"], cost["places"], cost["reports"],
            f"{cost['wall']:.3f}", f"{cost['load']:.3f}", f"{cost['assess']:.3f}", f"{cost['history']:.3f}",
            f"{cost['rate']:.3g}", f"{cost['memory']:.0f}", f"{each * 1e6:.1f}", f"{each / base:.2f}",
            f"{cost['load'] / cost['peer']:.2f}"), flush=True)
    print("\n10x same: ten times the claims on the places of the first copy.")
    for note in notes:
        print(note)


main()
