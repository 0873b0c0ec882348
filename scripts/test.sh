#!/usr/bin/env bash
# The whole proof. Goes on after a failure, and closes with one line: how many passed, how many failed.
set -uo pipefail
source "$(dirname "$0")/step.sh"
source scripts/tally.sh

# The server embeds the site: without one nothing of it compiles.
if check "Build the site" scripts/site.sh; then
    source scripts/lints.sh
    crates=(--package care --package app --package server)
    # The tests' build holds the binary that the journeys drive, too.
    if check "Build the server and its tests" cargo test "${crates[@]}" --no-run; then
        tests "Tests of care, app and server, on SQLite and PostgreSQL" \
            scripts/postgres.sh cargo test "${crates[@]}" --no-fail-fast
        tests "Browser journeys" timeout --kill-after=30 30m scripts/e2e.sh
    fi
fi
tally
