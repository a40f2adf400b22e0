#!/usr/bin/env bash
# Voronoi cells of random places, clipped to a wavy region, dissolved into three classes: FrontLine beside the
# same steps by GEOS in C (Voronoi, prepared clip, coverage union), same numbers, same run. The goals at 100,000
# places: twice as fast as GEOS and 5 times as fast as geopandas' ordinary calls, fronts on top; a further
# day (5 changes) at most 5 % of the first; peak memory no higher.
# The other programs are no part of FrontLine: PEERS names the folder of geos_voronoi.c and peers.py.
# Needs gcc and libgeos-dev (apt-get install libgeos-dev); peers.py needs shapely and pyogrio from PyPI.
# Usage: PEERS=FOLDER tessellation.sh [PLACES...]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
echo "Building ..." >&2
swift build -c release --package-path "$here/Tessellate" --scratch-path "${SCRATCH:-$scratch/build}" >&2
ours="${SCRATCH:-$scratch/build}/release/Tessellate"
geos=""
if [ -n "${PEERS:-}" ] && [ -f "$PEERS/geos_voronoi.c" ]; then
  if gcc -O2 "$PEERS/geos_voronoi.c" -lgeos_c -lm -o "$scratch/geos" 2>"$scratch/log"; then
    geos="$scratch/geos"
  else
    echo "GEOS is not compared: $(grep -m1 error "$scratch/log"); apt-get install libgeos-dev"
  fi
else
  echo "GEOS is not compared: PEERS does not name a folder with geos_voronoi.c"
fi
for places in "${@:-1000 10000 100000 1000000}"; do
  for n in $places; do
    "$ours" "$n" >"$scratch/ours"
    : >"$scratch/theirs"
    if [ -n "$geos" ] && [ "$n" -le "${GEOS_LIMIT:-100000}" ]; then "$geos" "$n" >"$scratch/theirs"; fi
    python3 "$here/tessellation.py" "$n" "$scratch/ours" "$scratch/theirs"
    if [ -n "${PEERS:-}" ] && [ "$n" -le 100000 ] && "${PYTHON:-python3}" -c "import shapely, pyogrio, geopandas" 2>/dev/null; then
      for step in voronoi voronoi_clip dissolve3; do
        echo "  geopandas $step: $("${PYTHON:-python3}" "$PEERS/peers.py" "$n" "$step" | cut -c1-60)"
      done
    else
      echo "  geopandas is not compared: needs PEERS, shapely, geopandas and pyogrio, at most 100,000 places"
    fi
  done
done
