#!/usr/bin/env bash
# A store of 30,000 places and 1,000,000 claims: how fast it is filled, and how fast a cold process
# answers from it. Beside it in the same run the sqlite3 shell: `.import` of the same CSV into one table with
# a text key and one index, and an indexed lookup in the same file. The goals are at least a third of the
# shell's rows per second, hashing included, and at most 10 times its time for an answer.
# Needs python3, sqlite3 and 2 GB of disk. Usage: store.sh [FRONTLINE] [PLACES CLAIMS]
set -euo pipefail
source "$(dirname "$0")/program.sh"
exec python3 "$here/store.py" "$frontline" "${@:-30000}"
