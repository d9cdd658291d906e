#!/usr/bin/env bash
# Makes the widget's files in target/site: loader, shell and app. Needs what setup.sh installs.
set -euo pipefail
cd "$(dirname "$0")/.."

. "${TACIT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tacit}/env"
export PATH=$WASM_PATH:$PATH
site=target/site
package=$PWD/target/wasm/widget-package
mkdir -p "$site"
# Neighbours of an older build would be served in place of what is made now; widget/seal.mjs makes them anew.
rm -f "$site"/*.br

CARGO_TARGET_DIR=$PWD/target/wasm wasm-pack --log-level warn build widget --release --target web --mode no-install --no-pack --no-typescript \
  --out-dir "$package" --out-name app
cp "$package/app_bg.wasm" widget/loader/{shell,app,consent}.html "$site/"

# The vault's own module: fetched when a vault is made or opened.
key=$PWD/target/wasm/vault-key
CARGO_TARGET_DIR=$PWD/target/wasm wasm-pack --log-level warn build matcher-wasm/vault-key --release --target web --mode no-install --no-pack --no-typescript \
  --out-dir "$key" --out-name vault
cp "$key/vault_bg.wasm" "$site/"

# Sentences travel without their comments, a file a language; the app fetches the one that is wanted.
for words in widget/languages/*.ftl; do sed '/^#/d; /^$/d' "$words" >"$site/words-$(basename "$words")"; done
for words in widget/languages/desk/*.ftl; do sed '/^#/d; /^$/d' "$words" >"$site/words-desk-$(basename "$words")"; done

# Fluent is the one dependency of the scripts; its version is pinned where all npm packages are.
export NODE_PATH=$PWD/tests/node_modules
bundle() { esbuild "$1" --bundle --format=esm --target=es2022 --minify --log-level=warning --outfile="$site/$2" "${@:3}"; }
bundle widget/loader/tacit.js tacit.js
bundle widget/loader/shell.js shell.js
bundle widget/loader/consent.js consent.js
bundle widget/loader/boot.js app.js --alias:app="$package/app.js" --alias:languages="$PWD/widget/loader/languages.js" --alias:device="$PWD/widget/loader/device.js" --alias:signer="$PWD/widget/loader/signer.js" --alias:vault-door="$PWD/widget/loader/door.js" --alias:desk-door="$PWD/widget/loader/desk-door.js" "--external:/assets/*" --log-override:duplicate-object-key=silent
bundle widget/loader/desk/desk.js desk.js
bundle widget/loader/offline/alone.js alone.js
bundle widget/loader/offline/sw.js sw.js
cp widget/loader/offline/app.svg "$site/"
bundle widget/loader/vault.js vault.js --alias:vault-key="$key/vault.js"
# Free times and practice: fetched when somebody opens them.
bundle widget/loader/interview.js interview.js
esbuild widget/app.css --bundle --minify --target=chrome123,firefox120,safari17.5 --log-level=warning --outfile="$site/app.css"
