#!/usr/bin/env bash
# Installs the Debian packages that the build needs, where they are missing; further packages may be
# named as arguments. Says what it does, and does nothing when all is there.
set -euo pipefail

packages=(libproj-dev libsqlite3-dev pkg-config proj-data "$@")

if ! command -v dpkg-query >/dev/null; then
  echo "setup: this is no Debian; install by other means what these packages hold: ${packages[*]}" >&2
  exit 0
fi

missing=()
for package in "${packages[@]}"; do
  state=$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "setup: these packages are missing, and only root can install them: ${missing[*]}" >&2
    exit 1
  }
  as_root=(sudo)
fi

echo "setup: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
