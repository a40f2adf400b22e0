#!/usr/bin/env bash
# How fast maps are written. A thousand days of 30,000 places with five changes of hands a day, layers places,
# areas and front, in one GeoPackage, beside one day of the same; the goal is less than ten times.
# Needs python3. Usage: export.sh [FRONTLINE] [PLACES DAYS]
set -euo pipefail
source "$(dirname "$0")/program.sh"
exec python3 "$here/export.py" "$frontline" "$@"
