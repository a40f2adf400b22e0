#!/usr/bin/env bash
# Builds FrontLine, asks it who held Sukayk on 20 August 2019, and writes the map layers of
# 23 January 2020 into a folder: ./Tests/demo.sh [FOLDER]
set -euo pipefail
here=$PWD
cd "$(dirname "$0")/.."
case ${1:-} in
  "") layers=$PWD/.build/layers ;;
  /*) layers=$1 ;;
  *) layers=$here/$1 ;;
esac

Tests/setup.sh
echo "Building; the first time takes some minutes."
frontline=$(Tests/release.sh)

printf '\n$ frontline who سكيك --on 2019-08-20\n'
"$frontline" who سكيك --on 2019-08-20

printf '\n$ frontline export --on 2020-01-23 --output %s\n' "$layers"
"$frontline" export --on 2020-01-23 --output "$layers" >/dev/null
for file in "$layers"/*.geojson; do echo "$file"; done

cat <<END

To see the map, drag these files into QGIS, or start it with them:
  qgis "$layers"/*.geojson
The .qml file beside each gives it its colours. The program itself is
  $frontline
END
