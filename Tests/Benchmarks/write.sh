#!/usr/bin/env bash
# How fast 100,000 points are written as GeoJSON and as a GeoPackage, from memory, beside ogr2ogr, which reads
# them from a CSV file and writes the same columns. The goals are a third of its time, and its time.
# Needs python3 and Debian's gdal-bin, and the checkouts that building FrontLine fetches.
# Usage: write.sh [POINTS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
points=${1:-100000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
echo "Building ..." >&2
swift build -c release --package-path "$here/Write" --scratch-path "${SCRATCH:-$scratch/build}" >&2
write="${SCRATCH:-$scratch/build}/release/Write"
cd "$scratch"
python3 - "$points" >points.csv <<'PYTHON'
import random, sys
random.seed(42)
print("place,name,holder,valid_from,valid_to,lon,lat")
for i in range(int(sys.argv[1])):
    side = ("red", "blue", "contested")[i % 3]
    lon, lat = 20 + 20 * random.random(), 45 + 10 * random.random()
    print(f"p{i},Place {i},{side},1917-03-01,1917-03-10,{lon:.7f},{lat:.7f}")
PYTHON

# The least seconds of three runs of ogr2ogr.
peer() {
  local least=999 seconds
  for _ in 1 2 3; do
    rm -f "$1"
    seconds=$( { TIMEFORMAT=%R; time ogr2ogr "${@:2}" "$1" points.csv -oo X_POSSIBLE_NAMES=lon \
      -oo Y_POSSIBLE_NAMES=lat -oo AUTODETECT_TYPE=YES -a_srs EPSG:4326 >/dev/null 2>&1; } 2>&1)
    least=$(python3 -c "print(min($least, $seconds))")
  done
  echo "$least"
}

for _ in 1 2 3; do
  rm -f ours.geojson ours.gpkg
  "$write" points.csv ours.geojson ours.gpkg >>ours
done
compare() {
  local format=$1 theirs
  theirs=$(peer "theirs.$format" "${@:2}")
  awk -v format="$format" -v theirs="$theirs" -v points="$points" '
    $1 == format && (!least || $2 < least) {least = $2}
    END {printf "%d points as %s: %.2f s, ogr2ogr %.2f s: ratio %.2f\n", points, format, least, theirs, least / theirs}' ours
}

compare geojson -f GeoJSON -lco RFC7946=YES
compare gpkg -f GPKG
