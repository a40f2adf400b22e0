#!/usr/bin/env bash
# Writes GeoJSON/ anew from the data in this repository: one folder for each published day, and no
# other. The same data make the same bytes, so that `git diff GeoJSON` shows what a claim changed.
set -euo pipefail
cd "$(dirname "$0")/.."

# A day after each turn that the bundled reports tell of.
days=(2019-08-20 2019-12-13 2020-01-23 2024-11-29)

frontline=$(Tests/release.sh)
rm -rf GeoJSON/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]
for day in "${days[@]}"; do
  "$frontline" export --on "$day" --output "GeoJSON/$day" --force
done
