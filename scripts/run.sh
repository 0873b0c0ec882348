#!/usr/bin/env bash
# Builds Stipple as it ships and starts a demo clinic, whose data lies in target/demo (a later run goes on with it).
set -euo pipefail
source "$(dirname "$0")/step.sh"

scripts/site.sh
step "Compile the server (some minutes the first time)" cargo build --release --package server
export STIPPLE_DATA=${STIPPLE_DATA:-$repo/target/demo}
exec "$target/release/stipple" serve --demo
