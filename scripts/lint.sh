#!/usr/bin/env bash
# Format, clippy, and the crates' licences and sources.
set -uo pipefail
source "$(dirname "$0")/step.sh"
source scripts/tally.sh
source scripts/lints.sh
tally
