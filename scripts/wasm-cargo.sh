#!/usr/bin/env bash
# Runs cargo with a toolchain that compiles to WebAssembly: the usual one, or the one scripts/wasm-target.sh built
# from Debian's packages (linked as `web`). `wasm-cargo.sh --check` only tells whether there is one.
set -euo pipefail

can() { # a toolchain's name, or nothing for the usual one
    local libs
    libs=$(RUSTUP_TOOLCHAIN=${1:-${RUSTUP_TOOLCHAIN:-}} rustc --print target-libdir --target wasm32-unknown-unknown 2>/dev/null) || return 1
    compgen -G "$libs/libcore-*.rlib" >/dev/null
}

if ! can; then
    can web || { echo "No Rust toolchain here compiles to WebAssembly: run 'make setup'." >&2; exit 1; }
    # Debian's rlibs hold no bitcode: link-time optimisation would fail on them.
    export RUSTUP_TOOLCHAIN=web CARGO_PROFILE_WASM_RELEASE_LTO=off
fi
[ "${1:-}" = --check ] || exec cargo "$@"
