#!/usr/bin/env bash
# Writes the list of bundled files that the program embeds (Sources/CBundledData/CBundledData.c).
# Run it after adding, renaming or removing a file under Gazetteer or Claims; editing one needs
# nothing. `frontline check --data .` says when the list is stale.
set -euo pipefail
cd "$(dirname "$0")/.."
export LC_ALL=C
out=Sources/CBundledData/CBundledData.c
mapfile -t files < <(find Gazetteer Claims -type f \( -name '*.yaml' -o -name '*.tsv' -o -name '*.geojson' \) | sort)
{
  cat <<'HEAD'
// The bundled data, embedded byte for byte. Written by Tests/embed.sh; do not edit.
#include "CBundledData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

HEAD
  for i in "${!files[@]}"; do
    printf 'static const unsigned char file%d[] = {\n#embed "../../%s" suffix(, )\n0};\n' "$i" "${files[$i]}"
  done
  printf '\nconst FrontLineFile frontline_files[] = {\n'
  for i in "${!files[@]}"; do
    printf '    {"%s", file%d, sizeof(file%d) - 1},\n' "${files[$i]}" "$i" "$i"
  done
  printf '};\n\nconst size_t frontline_file_count = %d;\n' "${#files[@]}"
} >"$out"
echo "$out lists ${#files[@]} files"
