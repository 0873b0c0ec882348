#!/usr/bin/env bash
# Measures the release build: each number beside its baseline from the same run, and its budget.
#   bench.sh [group…]   only these: pages, photos, plan, encryption, reminders, republish, process
set -euo pipefail
source "$(dirname "$0")/step.sh"

scripts/site.sh
step "Compile the server and the measurements (some minutes the first time)" cargo bench --package server --bench bench --bench plan --no-run
exec cargo bench --quiet --package server --bench bench -- "$@"
