#!/usr/bin/env bash
# Measures the release build: each number beside its baseline from the same run, and its budget.
#   bench.sh [group…]   only these: pages, photos, plan, encryption, reminders, scale, republish, process
set -euo pipefail
source "$(dirname "$0")/step.sh"

scripts/site.sh
step "Compile the server and the measurements (some minutes the first time)" cargo bench --package server --bench bench --bench plan --no-run

# What others would send with: on the same sink in the same run.
peers=$repo/server/benches/peers
if [ $# -eq 0 ] || [[ " $* " == *" reminders "* ]]; then
    step "Compile the crate's own client, for comparison" cargo build --release --locked --manifest-path "$peers/Cargo.toml" --target-dir "$target/peers"
    step "Install Node's web-push, for comparison" npm ci --prefix "$peers" --ignore-scripts --no-audit --no-fund
fi
export STIPPLE_PEER_CRATE=$target/peers/release/peer STIPPLE_PEER_NODE=$peers
export STIPPLE_POSTGRES_DURABLE=yes
exec scripts/postgres.sh cargo bench --quiet --package server --bench bench -- "$@"
