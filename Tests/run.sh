#!/usr/bin/env bash
# Runs the tests: ./Tests/run.sh, or only some of them: ./Tests/run.sh --filter EDTFTests
# The last line says how many passed and how many failed.
set -euo pipefail
cd "$(dirname "$0")/.."
Tests/setup.sh

# Many tests wait for the disk at every commit of a small file: memory is faster, where it has room.
if [ -z "${TMPDIR:-}" ] && [ -w /dev/shm ] \
  && [ "$(df --output=avail -k /dev/shm | tail -n 1)" -gt 2000000 ]; then
  export TMPDIR=/dev/shm
fi

output=$(mktemp)
trap 'rm -f "$output"' EXIT
status=0
# Each argument of each test announces itself; the reader needs what came of it.
swift test --disable-xctest "$@" 2>&1 | tee "$output" | { grep --line-buffered -v '^◇' || true; } \
  || status=$?

total=$(sed -nE 's/^. Test run with ([0-9]+) tests?.*/\1/p' "$output" | tail -n 1)
failed=$(grep -E '^✘ Test .* failed after ' "$output" | grep -cv '^✘ Test run with' || true)
if [ -z "$total" ] || [ "$total" -eq 0 ]; then
  echo "no tests ran"
  exit 1
fi
echo "$((total - failed)) passed, $failed failed"
exit "$status"
