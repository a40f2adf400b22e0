#!/usr/bin/env bash
# How fast names are matched, on one core and on all, and how fast a cold `locate` answers, in a gazetteer of
# made-up places. Beside it in the same run: rapidfuzz on the same names (if Python has it), and the sqlite3 shell
# opening the same file. The goals are 5,000 names a second for 7,000 to 30,000 places and 1,000 for 600,000; a cold
# `locate` in 50 ms for 30,000 places and 200 ms for 600,000.
# Needs python3, sqlite3 and taskset. Usage: matching.sh [FRONTLINE] [PLACES...]
set -euo pipefail
source "$(dirname "$0")/program.sh"
exec "${PYTHON:-python3}" "$here/matching.py" "$frontline" "${@:-7000}"
