#!/usr/bin/env bash
# Fuzzes targets with the stable toolchain: run.sh SECONDS TARGET... ; without a target all of them, one after the other.
# What it finds lands in fuzz/artifacts, its corpus in fuzz/corpus; neither is committed. Options of libFuzzer: FUZZ_OPTIONS.
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-600}
shift || true
[ $# -gt 0 ] || set -- $(sed -n 's/^name = "\(.*\)"/\1/p' Cargo.toml | tail -n +2)
host=$(rustc -vV | sed -n 's/^host: //p')

# What cargo-fuzz sets, less the sanitizers, which need nightly: the code here is safe Rust, so panics, hangs and memory are what is sought.
flags="--cfg fuzzing -Ccodegen-units=1 -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4"
flags+=" -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table"
flags+=" -Cllvm-args=-sanitizer-coverage-trace-compares"
bins=()
for target in "$@"; do bins+=(--bin "$target"); done
# With a target named, build scripts and macros stay without the flags.
RUSTFLAGS=$flags cargo build --release --quiet --target "$host" "${bins[@]}"

for target in "$@"; do
  mkdir -p "corpus/$target" "artifacts/$target"
  options="-max_total_time=$seconds -timeout=60 -rss_limit_mb=2048 -max_len=20000 -print_final_stats=1"
  dictionary="dictionaries/$target.txt"
  [ ! -f "$dictionary" ] || options+=" -dict=$dictionary"
  "target/$host/release/$target" $options ${FUZZ_OPTIONS:-} "-artifact_prefix=artifacts/$target/" "corpus/$target" "seeds/$target"
done
