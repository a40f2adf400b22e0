#!/usr/bin/env bash
# Learns Sources/CMatchTables/tables.bin anew. usage: train.sh DATA_DIR
# DATA_DIR holds gazetteer.tsv and dev.tsv; needs Python 3 with numpy, lightgbm and scikit-learn.
set -euo pipefail
data=$(cd "$1" && pwd)
cd "$(dirname "$0")"
swift build -c release --scratch-path "${TMPDIR:-/tmp}/frontline-training"
OMP_NUM_THREADS=1 "${PYTHON:-python3}" train.py "$data" \
  "${TMPDIR:-/tmp}/frontline-training/release/Learn" ../../Sources/CMatchTables/tables.bin
