#!/usr/bin/env bash
# Installs the npm packages that end2end/package-lock.json names: node-packages.sh [--check] build|test
# A build needs the tools of the bundle only; tests also drive browsers. --check only tells whether they are there.
set -euo pipefail
cd "$(dirname "$0")/../end2end"
check=; if [ "$1" = --check ]; then check=yes; shift; fi
kind=$1
stamp=node_modules/.installed
lock=$(sha256sum <package-lock.json)
present() { [ -f "$stamp" ] && { [ "$(cat "$stamp")" = "$lock test" ] || [ "$(cat "$stamp")" = "$lock $kind" ]; }; }

if present; then exit 0; elif [ "$check" ]; then exit 1; fi
omit=(); if [ "$kind" = build ]; then omit=(--omit=dev); fi
npm ci --ignore-scripts --no-audit --no-fund "${omit[@]}"
# The one install script that is needed: it puts the platform's binary in place.
node node_modules/lightningcss-cli/postinstall.js
echo "$lock $kind" >"$stamp"
