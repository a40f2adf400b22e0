#!/usr/bin/env bash
# Builds the program as it is meant to be used, one file without Swift's libraries beside it, and
# prints where it is. The talk of the build goes to stderr.
set -euo pipefail
cd "$(dirname "$0")/.."
options=(-c release --static-swift-stdlib --product frontline)
swift build "${options[@]}" >&2
echo "$(swift build "${options[@]}" --show-bin-path)/frontline"
