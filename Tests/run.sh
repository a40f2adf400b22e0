#!/usr/bin/env bash
# Runs the tests: ./Tests/run.sh, or only some of them: ./Tests/run.sh --filter EDTFTests
# The last line says how many passed and how many failed.
set -euo pipefail
cd "$(dirname "$0")/.."
Tests/setup.sh

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
