#!/usr/bin/env bash
# How fast maps are written. A thousand days of 30,000 places with five changes of hands a day, layers places,
# areas and front, in one GeoPackage, beside one day of the same; the goal is less than ten times.
# Needs python3. Usage: export.sh [FRONTLINE] [PLACES DAYS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ $# -gt 0 ] && [ -x "$1" ] && [ ! -d "$1" ]; then
  frontline=$(realpath "$1")
  shift
else
  frontline=$("$here/../release.sh")
fi
exec python3 "$here/export.py" "$frontline" "$@"
