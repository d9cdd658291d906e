#!/usr/bin/env bash
# Builds what browsers download twice, each time from nothing but the committed files, in folders of different names, and compares the SHA-256 of
# every file. Leaves the list in target/reproduce/hashes.txt, so that anybody can compare a server's files with their own build.
#
#   tests/reproduce.sh [SCRIPT...]   the build scripts to run; without one all: the npm package, the widget, the console, what seals them
set -euo pipefail
cd "$(dirname "$0")/.."

scripts=("$@")
[ $# -gt 0 ] || scripts=(matcher-wasm/npm/build.sh widget/build.sh server-stub/console/build.sh widget/seal.mjs)
out=$PWD/target/reproduce
modules=$PWD/tests/node_modules
commit=$(git rev-parse HEAD)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

build() {
  local folder=$work/$1
  mkdir -p "$folder/target/npm" "$folder/target/site"
  git archive "$commit" | tar -x -C "$folder"
  ln -s "$modules" "$folder/tests/node_modules"
  for script in "${scripts[@]}"; do (cd "$folder" && "./$script" >"$out/$1.log" 2>&1) || { tail -n 20 "$out/$1.log" >&2; exit 1; }; done
  (cd "$folder/target" && find npm site -type f | LC_ALL=C sort | xargs sha256sum) >"$out/$1.txt"
  rm -rf "$folder"
}

build first
build another-folder-with-a-longer-name
diff "$out/first.txt" "$out/another-folder-with-a-longer-name.txt" || { echo "the two builds differ" >&2; exit 1; }
mv "$out/first.txt" "$out/hashes.txt"
rm "$out/another-folder-with-a-longer-name.txt"
echo "two builds, $(wc -l <"$out/hashes.txt") files, equal hashes: target/reproduce/hashes.txt"
