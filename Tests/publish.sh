#!/usr/bin/env bash
# Writes GeoJSON/ anew from the data in this repository: one folder for each published day, and no
# other. The same data make the same bytes, so that `git diff GeoJSON` shows what a claim changed.
set -euo pipefail
cd "$(dirname "$0")/.."

# Telling days of the three campaigns; GeoJSON/README.md says what each tells.
days=(2019-05-09 2019-05-22 2019-06-10 2019-08-20 2019-08-23 2019-12-13 2019-12-24 2020-01-23 2020-01-29
  2020-02-16 2020-02-28 2020-03-06 2024-11-29 2024-11-30 2024-12-08)

frontline=$(Tests/release.sh)
rm -rf GeoJSON/[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]
for day in "${days[@]}"; do
  "$frontline" export --on "$day" --output "GeoJSON/$day" --force
done
