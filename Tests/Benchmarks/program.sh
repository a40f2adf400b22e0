# To be sourced by the benchmarks: takes the first argument for the program if it is one, else builds it.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ $# -gt 0 ] && [ -x "$1" ] && [ ! -d "$1" ]; then
  frontline=$(realpath "$1")
  shift
else
  frontline=$("$here/../release.sh")
fi
