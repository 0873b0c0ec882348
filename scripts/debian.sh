#!/usr/bin/env bash
# Installs Debian packages: debian.sh package…
set -euo pipefail
run=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Not root and no sudo: run 'apt-get install $*' as root, then this again." >&2; exit 1; }
    run=(sudo)
fi
run+=(env DEBIAN_FRONTEND=noninteractive apt-get)
# A stale list names packages that are gone, or old versions; without a network what is listed may still be at hand.
"${run[@]}" update || true
"${run[@]}" install --yes --no-install-recommends "$@"
