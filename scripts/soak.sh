#!/usr/bin/env bash
# The long form of what `make test` tries in short: each test says its N and its seed, and each has a control that must fail.
# STIPPLE_SEED lives another life; some hours on two cores.
set -uo pipefail
source "$(dirname "$0")/step.sh"
source scripts/tally.sh

soak() { # what, tests, package and target…
    local what=$1 only=$2
    shift 2
    tests "$what" scripts/postgres.sh cargo test "$@" "$only" -- --nocapture
    # What was lived through, in its own words.
    grep -hE '^(a year of|SQLite, |PostgreSQL, )' "$(log_of "$what")" || true
}

STIPPLE_SIMULATED_PATIENTS=${STIPPLE_SIMULATED_PATIENTS:-1000} \
    soak "A year of a thousand patients" simulation --release --package care --features store --test store
PROPTEST_CASES=${PROPTEST_CASES:-20000} soak "The plan against its oracle, twenty thousand cases each" property --release --package care --test plan
everything=(--package care --package app --package server)
STIPPLE_KILLS=${STIPPLE_KILLS:-200} STIPPLE_DUE=${STIPPLE_DUE:-10000} soak "Ten thousand due, the sender killed 200 times" kill:: "${everything[@]}" --test push
STIPPLE_OUTAGE=${STIPPLE_OUTAGE:-30} soak "A database locked, full, starting anew and cut off, 30 s each" outage:: "${everything[@]}" --test push
STIPPLE_TEST_BROKEN_FILES=${STIPPLE_TEST_BROKEN_FILES:-10000} soak "Ten thousand broken files" photos::hostile "${everything[@]}" --test it
tally
