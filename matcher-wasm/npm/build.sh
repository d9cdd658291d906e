#!/usr/bin/env bash
# Builds the npm package into target/npm/ and prints what every file weighs; fails above the budget of sizes.json.
set -euo pipefail
cd "$(dirname "$0")/../.."

CACHE=${TACIT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tacit}
if [ -f "$CACHE/env" ]; then . "$CACHE/env"; PATH=$WASM_PATH:$PATH; fi
PATH=$PWD/tests/node_modules/.bin:$PATH
# wasm-pack goes on without it, and ships the larger module.
command -v wasm-opt >/dev/null || { echo "wasm-opt is missing: run ./setup.sh build" >&2; exit 1; }

SOURCE=matcher-wasm/npm STAGE=target/npm-build OUT=target/npm

rm -rf "$STAGE"
mkdir -p "$STAGE/package"
cp "$SOURCE"/src/* "$SOURCE/tsconfig.json" "$SOURCE/package.json" "$STAGE"

# The engine, its glue, and the types of its values.
CARGO_TARGET_DIR=$PWD/target/wasm wasm-pack --log-level warn build matcher-wasm/bindings \
  --release --target web --mode no-install --no-pack --out-dir "$PWD/$STAGE/engine" --out-name matcher
node -e '
  const { readFileSync, writeFileSync } = require("node:fs");
  const types = readFileSync(process.argv[1], "utf8");
  // The values come first, then the class and the ways to instantiate it, which are no business of users.
  writeFileSync(process.argv[2], types.slice(0, types.lastIndexOf("/**", types.indexOf("export class Engine"))));
' "$STAGE/engine/matcher.d.ts" "$STAGE/engine/model.d.ts"

tsc -p "$STAGE" --outDir "$STAGE/types"

bundle() { esbuild "$STAGE/$1" --bundle --format=esm --target=es2022 --charset=utf8 --log-level=warning --outfile="$STAGE/package/$2" "${@:3}"; }
bundle index.ts index.js --alias:platform="./$STAGE/browser.ts"
bundle index.ts node.js --platform=node --alias:platform="./$STAGE/node.ts"
bundle cli.ts cli.js --platform=node
bundle worker.ts worker.js --minify

cd "$STAGE/package"
chmod +x cli.js
mkdir -p types/engine
for name in index matcher options errors posting-index values; do cp "../types/$name.d.ts" types/; done
cp ../engine/model.d.ts types/engine/
cp ../engine/matcher_bg.wasm ../package.json .
cd - >/dev/null
cp "$SOURCE"/wrappers/*.js "$STAGE/package"
cp "$SOURCE"/wrappers/*.d.ts "$STAGE/package/types"
cp "$SOURCE/README.md" LICENSE-MIT LICENSE-APACHE matcher-wasm/lexicon/{lexicon.bin,ATTRIBUTION.md} "$STAGE/package"

# Whole or not at all: others may be reading it.
rm -rf "$OUT"
mv "$STAGE/package" "$OUT"
node tests/packaging/sizes.mjs "$OUT"
