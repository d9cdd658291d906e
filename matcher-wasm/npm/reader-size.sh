#!/usr/bin/env bash
# Prints the reader's share of the engine: the Brotli size of a module that only reads; fails above 390 KB. The aim is 330.
set -euo pipefail
cd "$(dirname "$0")/../.."

CACHE=${TACIT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tacit}
if [ -f "$CACHE/env" ]; then . "$CACHE/env"; PATH=$WASM_PATH:$PATH; fi
PATH=$PWD/tests/node_modules/.bin:$PATH
export CARGO_TARGET_DIR=$PWD/target/wasm

cargo build --quiet --release --target wasm32-unknown-unknown -p matcher-wasm --example reader
STAGE=target/reader-size
wasm-bindgen --target web --out-dir "$STAGE" "$CARGO_TARGET_DIR/wasm32-unknown-unknown/release/examples/reader.wasm"
FEATURES=(--enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals --enable-reference-types --enable-multivalue)
wasm-opt -O1 "${FEATURES[@]}" -o "$STAGE/reader.wasm" "$STAGE/reader_bg.wasm"
node -e '
  const { readFileSync } = require("node:fs");
  const bytes = require("node:zlib").brotliCompressSync(readFileSync(process.argv[1])).length;
  console.log("the reader alone, Brotli".padEnd(52), `${(bytes / 1000).toFixed(0)} KB of 390 (aim: 330)`);
  process.exit(bytes > 390_000 ? 1 : 0);
' "$STAGE/reader.wasm"
