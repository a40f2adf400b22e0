#!/usr/bin/env bash
# How the cost of loading, checking and assessing a ledger grows with it: the data of this repository
# 1, 10, 100 and 1000 times over, every copy with its own places, so that the claims per place stay
# what they are; then 10 times the claims on the same places. The goal is a cost per claim that does
# not grow. Needs python3; the largest run needs some GB of memory and disk.
# Usage: ledger-scale.sh [FRONTLINE] [COPIES...]
set -euo pipefail
source "$(dirname "$0")/program.sh"
exec python3 "$here/ledger-scale.py" "$frontline" "${@:-1 10 100 1000}"
