#!/usr/bin/env bash
# Makes target/container, what the image is made of: the server as one static program for this machine's kind of processor, the files that it
# serves (`make site`), and its empty folder. The program runs on any Linux, with a container or without.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=$(rustc -vV | sed -n 's/^host: //p')
# With --target, so that what runs at build time stays as it is.
RUSTFLAGS="-C target-feature=+crt-static" cargo build --quiet --locked --profile native --target "$target" -p server-stub --bin tacit-server
program=target/$target/native/tacit-server
if readelf --program-headers "$program" | grep -q INTERP; then echo "$program is not static" >&2; exit 1; fi

image=target/container
rm -rf "$image"
mkdir -p "$image/srv/tacit" "$image/var/lib/tacit" "$image/etc/tacit"
install -s -m 755 "$program" "$image/tacit-server"
cp -r target/site/. "$image/srv/tacit/"
echo "$image: $(du -sh "$image" | cut -f1), of it the program $(du -h "$image/tacit-server" | cut -f1)"
