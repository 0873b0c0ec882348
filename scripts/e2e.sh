#!/usr/bin/env bash
# Runs the browser journeys against the built binary: e2e.sh [test file…]
# STIPPLE_BIN names the binary; by default the debug one, which `make e2e` builds.
set -euo pipefail
source "$(dirname "$0")/step.sh"
export STIPPLE_BIN=${STIPPLE_BIN:-$target/debug/stipple}
cd end2end
[ $# -gt 0 ] || set -- test/*.test.mjs
# One file after another: two browsers at once starve each other on two cores.
exec node --test --test-concurrency=1 --test-reporter=spec "$@"
