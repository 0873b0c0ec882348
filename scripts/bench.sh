#!/usr/bin/env bash
# Measures the release build: each number beside its baseline from the same run, and its budget.
#   bench.sh [group…]   only these: pages, photos, plan, encryption, reminders, scale, republish, process;
#                       browser for what only a browser can measure
set -euo pipefail
source "$(dirname "$0")/step.sh"

groups=()
browser=
for group in "$@"; do
    if [ "$group" = browser ]; then browser=yes; else groups+=("$group"); fi
done
[ $# -gt 0 ] || browser=yes

scripts/site.sh
kept=0
if [ $# -eq 0 ] || [ ${#groups[@]} -gt 0 ]; then
    step "Compile the server and the measurements (some minutes the first time)" cargo bench --package server --bench bench --bench plan --no-run
    # What others would send with: on the same sink in the same run.
    peers=$repo/server/benches/peers
    if [ $# -eq 0 ] || [[ " ${groups[*]} " == *" reminders "* ]]; then
        step "Compile the crate's own client, for comparison" \
            cargo build --release --locked --manifest-path "$peers/Cargo.toml" --target-dir "$target/peers"
        step "Install Node's web-push, for comparison" npm ci --prefix "$peers" --ignore-scripts --no-audit --no-fund
    fi
    export STIPPLE_PEER_CRATE=$target/peers/release/peer STIPPLE_PEER_NODE=$peers
    STIPPLE_POSTGRES_DURABLE=yes scripts/postgres.sh cargo bench --quiet --package server --bench bench -- "${groups[@]}" || kept=1
fi
if [ -n "$browser" ]; then
    [ -n "${STIPPLE_BIN:-}" ] || step "Compile the program" cargo build --release --package server
    STIPPLE_BIN=${STIPPLE_BIN:-$target/release/stipple} node end2end/bench/browser.mjs || kept=1
fi
exit "$kept"
