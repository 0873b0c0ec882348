#!/usr/bin/env bash
# Measures the release build: each number beside its baseline from the same run, and its budget.
set -euo pipefail
source "$(dirname "$0")/step.sh"

scripts/site.sh
step "Compile the server (some minutes the first time)" cargo build --release --package server
export STIPPLE_BIN=$target/release/stipple
exec cargo bench --package server
