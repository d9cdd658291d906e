#!/usr/bin/env bash
# Makes target/site/console.{html,js,css,svg} and console_bg.wasm. The tools are those of ./setup.sh build.
set -euo pipefail
cd "$(dirname "$0")/../.."
. "${TACIT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tacit}/env"
export PATH="$WASM_PATH:$PATH" CARGO_TARGET_DIR="$PWD/target/wasm"

site=$PWD/target/site
glue=$PWD/target/wasm/console-glue
mkdir -p "$site"
rm -f "$site"/*.br
wasm-pack --quiet build server-stub/console --release --target web --mode no-install --no-pack --no-typescript --out-dir "$glue" --out-name console
parts=()
for part in charts clock embed keyfile signatures; do parts+=("--alias:$part=$PWD/server-stub/console/page/$part.js"); done
# d3 is pinned where all npm packages are.
NODE_PATH=$PWD/tests/node_modules esbuild server-stub/console/page/boot.js --bundle --format=esm --minify --target=es2022 --alias:glue="$glue/console.js" "${parts[@]}" \
  --log-level=warning --outfile="$site/console.js"
cp "$glue/console_bg.wasm" server-stub/console/page/console.{html,css,svg} "$site/"
