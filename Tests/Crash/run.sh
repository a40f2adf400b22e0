#!/usr/bin/env bash
# Puts the store through faults, kills at system calls and kills at random moments:
# Tests/Crash/run.sh FRONTLINE [--small|--full] [SEED]
# --small takes less than a minute; --full has every fault, every system call and 1,000 random kills.
# Needs python3; what also needs strace or the sqlite3 shell is skipped without them, and says so.
set -euo pipefail
program=$(realpath "$1")
size=${2:---small}
seed=${3:-1}
cd "$(dirname "$0")"
export PYTHONDONTWRITEBYTECODE=1
# What a kill leaves is in the system's hands and not on the disk, so memory will do, and is faster.
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ]; then export TMPDIR=/dev/shm; fi

# Every part runs to its end, whatever the others find.
failed=0
part() { python3 "$@" || failed=1; }

case $size in
--small)
  part faults.py "$program" --quick
  part points.py "$program" --every 80
  part kill.py "$program" --kills 25 --seed "$seed"
  ;;
--full)
  part faults.py "$program"
  part points.py "$program"
  part kill.py "$program" --kills 1000 --seed "$seed"
  ;;
*)
  echo "usage: Tests/Crash/run.sh FRONTLINE [--small|--full] [SEED]" >&2
  exit 64
  ;;
esac
exit "$failed"
