#!/usr/bin/env bash
# Runs a command beside a PostgreSQL of its own: postgres.sh command…
# The cluster lies in a temporary folder, listens on a free port of loopback only, and is gone afterwards, whatever happens.
# The command finds its address in STIPPLE_TEST_POSTGRES. With STIPPLE_POSTGRES_DURABLE it flushes each commit to disk, as in earnest: for measuring.
set -euo pipefail

bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1) || { echo "PostgreSQL is missing: run 'make setup'." >&2; exit 1; }
dir=$(mktemp -d "${TMPDIR:-/tmp}/stipple-postgres.XXXXXX")

# PostgreSQL refuses to run as root.
if [ "$(id -u)" -eq 0 ]; then
    chown postgres "$dir"
    own() { runuser -u postgres -- "$@"; }
else
    own() { "$@"; }
fi

command=
stop() {
    [ -z "$command" ] || kill "$command" 2>/dev/null || true
    own "$bin/pg_ctl" stop --pgdata "$dir/data" --mode immediate >/dev/null 2>&1 || true
    rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

cd "$dir"
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
own "$bin/initdb" --pgdata "$dir/data" --username stipple --auth trust --encoding UTF8 --locale C --no-sync >/dev/null
# Nothing here outlives the run, so nothing need be flushed; many tests hold a pool each.
careless="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
[ -z "${STIPPLE_POSTGRES_DURABLE:-}" ] || careless="-c shared_buffers=512MB -c max_wal_size=4GB"
own "$bin/pg_ctl" start --pgdata "$dir/data" --wait --log "$dir/log" --options \
    "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$dir -c max_connections=400 $careless" >/dev/null ||
    { cat "$dir/log" >&2; exit 1; }
own "$bin/createdb" --host 127.0.0.1 --port "$port" --username stipple stipple
cd "$OLDPWD"

# In the background, because a shell hears no signal while it waits for a command in front.
export STIPPLE_TEST_POSTGRES="postgres://stipple@127.0.0.1:$port/stipple"
"$@" &
command=$!
wait "$command"
