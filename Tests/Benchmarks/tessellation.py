#!/usr/bin/env python3
"""Prints the steps of Tessellate beside those of geos_voronoi. Usage: tessellation.py PLACES OURS THEIRS"""
import re
import sys

places, ours_file, theirs_file = sys.argv[1:]
ours = {}
for line in open(ours_file):
    step, seconds, peak = line.split()
    ours[step] = (float(seconds), float(peak))
theirs = {}
for line in open(theirs_file):
    found = re.match(r"(.+?)\s+([0-9.]+) s\s+peak\s+([0-9]+) MiB", line)
    if found:
        theirs[found[1].strip()] = (float(found[2]), float(found[3]))

print(f"{int(places):,} places (area of cells against region: {ours.pop('area-error')[0]:.0e})")
first = ours["voronoi+clip"][0] + ours["dissolve"][0]
for step, (seconds, peak) in ours.items():
    share = f"  {100 * seconds / first:6.2f} % of the first" if step.startswith("day") else ""
    print(f"  {step:16s} {1000 * seconds:9.2f} ms  peak {peak:5.0f} MiB{share}")
print(f"  {'all, no fronts':16s} {1000 * first:9.2f} ms")
if theirs:
    for step in ("voronoi", "clip (prepared)", "coverage union", "unary union"):
        print(f"  GEOS {step:15s} {1000 * theirs[step][0]:9.2f} ms  peak {theirs[step][1]:5.0f} MiB")
    total = sum(theirs[step][0] for step in ("voronoi", "clip (prepared)", "coverage union"))
    print(f"  GEOS takes {total / first:.1f} times as long, peak {theirs['coverage union'][1]:.0f} MiB")
