#!/usr/bin/env bash
# Installs what this machine lacks, and says what and why: setup.sh [build] [test] [bench], all when none is named.
# What is present is skipped, so a second run takes a moment. Packages come from Debian, crates.io and npm only.
set -euo pipefail
source "$(dirname "$0")/step.sh"

for group in "$@"; do
    case $group in build | test | bench) ;; *) echo "setup.sh: no group '$group' (build, test, bench)" >&2; exit 2 ;; esac
done
[ $# -gt 0 ] || set -- build test bench
wants() { [[ " ${groups[*]} " == *" $1 "* ]]; }
groups=("$@")

has() { command -v "$1" >/dev/null 2>&1; }
any() { local name; for name; do ! has "$name" || return 0; done; return 1; }

if ! has cargo; then
    echo "Rust is missing: install it with rustup (https://rustup.rs), then run this again." >&2
    exit 1
fi

# Debian packages, each with its reason, installed together.
packages=() reasons=''
need() { packages+=("$1"); reasons+="${reasons:+, }$1 ($2)"; }
# Ubuntu's names of the browsers differ.
chromium=chromium firefox=firefox-esr
if grep -qs '^ID=ubuntu' /etc/os-release; then chromium=chromium-browser firefox=firefox; fi

if wants build; then
    has cc || need build-essential "compiler of the crates that hold C"
    perl -MFindBin -MIPC::Cmd -e1 2>/dev/null || need perl "configures OpenSSL, which encrypts Web Push"
    has node || need nodejs "runs wasm-opt, compression and the browser tests"
    has npm || need npm "installs them"
fi
if wants test || wants bench; then
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || need postgresql "tests and measurements run on it, in a private throwaway cluster"
fi
if wants test; then
    has promtool || need prometheus "its promtool checks the alerts that we ship"
    any chromium chromium-browser google-chrome || need "$chromium" "browser tests"
    any firefox-esr firefox || need "$firefox" "browser tests: receives a real push"
fi
if wants bench; then
    has wrk || need wrk "load for the bench"
fi
if [ ${#packages[@]} -gt 0 ]; then
    note "Debian packages missing: $reasons"
    step "Install Debian packages" scripts/debian.sh "${packages[@]}"
fi

scripts/wasm-cargo.sh --check 2>/dev/null ||
    step "Add Rust's WebAssembly target (the islands run in the browser)" scripts/wasm-target.sh

# The command must have exactly the version of the crate.
bindgen=$(sed -n 's/^wasm-bindgen = "=\(.*\)"/\1/p' Cargo.toml)
[ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $bindgen" ] ||
    step "Install wasm-bindgen $bindgen (joins the islands to JavaScript; some minutes, once)" \
        cargo install wasm-bindgen-cli --version "$bindgen"

if wants test; then
    cargo clippy --version >/dev/null 2>&1 || step "Add Rust's clippy" rustup component add clippy
    cargo fmt --version >/dev/null 2>&1 || step "Add Rust's rustfmt" rustup component add rustfmt
    has cargo-deny || step "Install cargo-deny (checks licences and sources of crates; some minutes, once)" \
        cargo install --locked cargo-deny
fi

# The bundle's tools for a build; the browser driver as well for tests.
kind=build
if wants test || wants bench; then kind=test; fi
scripts/node-packages.sh --check "$kind" || step "Install the npm packages of end2end/package.json" scripts/node-packages.sh "$kind"
