#!/usr/bin/env bash
# The whole proof. Goes on after a failure, and closes with one line: how many passed, how many failed.
set -uo pipefail
source "$(dirname "$0")/step.sh"
source scripts/tally.sh

# The server embeds the site: without one nothing of it compiles.
if check "Build the site" scripts/site.sh; then
    source scripts/lints.sh
    if check "Build the server" cargo build --package server; then
        tests "Tests of care, app and server, on SQLite and PostgreSQL" \
            scripts/postgres.sh cargo test --package care --package app --package server --no-fail-fast
        tests "Browser journeys" timeout --kill-after=30 30m scripts/e2e.sh
    fi
fi
tally
