#!/usr/bin/env bash
# Installs Debian packages: debian.sh package…
set -euo pipefail
run=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Not root and no sudo: run 'apt-get install $*' as root, then this again." >&2; exit 1; }
    run=(sudo)
fi
run+=(env DEBIAN_FRONTEND=noninteractive apt-get)
# Lists that are missing or stale name packages the archive no longer has: fetch them once it fails.
install() { "${run[@]}" install --yes --no-install-recommends "$@"; }
install "$@" || { "${run[@]}" update && install "$@"; }
