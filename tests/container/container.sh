#!/usr/bin/env bash
# Builds the image of target/container and runs it as its own user: it answers, keeps its database in its folder, makes a backup, and ends with 0
# after SIGTERM; the systemd units are checked with the same program. buildah's chroot isolation needs neither a daemon nor control groups, so this also runs inside another container.
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
image=tacit-test
container=
server=
clean() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$container" ] || buildah rm "$container" >/dev/null
  buildah rmi "$image" >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap clean EXIT

buildah bud --quiet --isolation chroot -t "$image" -f server-stub/deploy/Containerfile target/container >/dev/null
container=$(buildah from --pull-never "$image")
mkdir "$folder/etc" "$folder/data"
chown 65532:65532 "$folder/data"
cat >"$folder/etc/server.toml" <<END
database = "from the environment"
site = "from the environment"
publicOrigin = "http://127.0.0.1:18787"
[[tenant]]
id = "acme"
name = "Acme"
region = "eu"
privacyContact = "privacy@acme.example"
origins = []
tokenSha256 = "$(printf x | sha256sum | cut -d' ' -f1)"
policy = { version = "1", text = "We read it." }
END

in_image() {
  buildah run --isolation chroot --volume "$folder/etc:/etc/tacit:ro" --volume "$folder/data:/var/lib/tacit" \
    --env TACIT_LISTEN=127.0.0.1:18787 --env TACIT_METRICS=127.0.0.1:18788 "$container" -- /tacit-server --config /etc/tacit/server.toml "$@"
}
in_image >"$folder/log" 2>&1 &
server=$!
for _ in $(seq 100); do curl -fsS http://127.0.0.1:18787/readyz >"$folder/ready" 2>/dev/null && break; sleep 0.1; done
[ -s "$folder/ready" ] || { cat "$folder/log" >&2; exit 1; }
curl -fsS http://127.0.0.1:18787/tacit.js | cmp - target/site/tacit.js
curl -fsS http://127.0.0.1:18787/embed/acme/app | grep -q '<title>'
curl -fsS http://127.0.0.1:18788/metrics | grep -q tacit_
in_image backup /var/lib/tacit/backups
[ "$(stat -c %u "$folder/data/tacit.db")" = 65532 ] || { echo "it does not run as its own user" >&2; exit 1; }
# The program itself, whose parent is the tool that runs the image.
program=$(pgrep --newest --full '^/tacit-server --config /etc/tacit/server.toml$')
kill -TERM "$program"
wait "$server" || { cat "$folder/log"; ps -ef | grep -i tacit; exit 1; }
server=
if command -v systemd-analyze >/dev/null; then
  for unit in server-stub/deploy/tacit*.{service,timer}; do
    sed "s|/usr/local/bin/tacit-server|$PWD/target/container/tacit-server|" "$unit" >"$folder/$(basename "$unit")"
  done
  systemd-analyze verify "$folder"/tacit*.{service,timer}
fi
echo "the image answers, serves its files, backs up and ends cleanly"
