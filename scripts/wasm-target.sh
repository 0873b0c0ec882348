#!/usr/bin/env bash
# Gives this machine a Rust that compiles to WebAssembly: rustup's target, or, where that is refused, Debian's
# toolchain for the web with a standard library built here, linked into rustup under the name `web`.
set -euo pipefail
cd "$(dirname "$0")"
triple=wasm32-unknown-unknown

if rustup target add "$triple" && ./wasm-cargo.sh --check; then exit 0; fi

echo "rustup could not add $triple; turning to Debian's rustc-web."
./debian.sh rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web lld
as_root=$([ "$(id -u)" -eq 0 ] || echo sudo)
libs=/usr/lib/rustlib/$triple/lib
seed=$(mktemp -d)
trap 'rm -rf "$seed"' EXIT
mkdir "$seed/src"
printf '[package]\nname = "seed"\nedition = "2021"\n' >"$seed/Cargo.toml"
touch "$seed/src/lib.rs"
(cd "$seed" && RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$seed/target" \
    /usr/bin/cargo build --release -Z build-std=std,panic_abort --target "$triple")
$as_root mkdir -p "$libs"
$as_root rm -f "$libs"/*.rlib
rm "$seed/target/$triple"/release/deps/libseed-*.rlib
$as_root cp "$seed/target/$triple"/release/deps/*.rlib "$libs/"
# rustc looks for its linker of WebAssembly under this name.
command -v rust-lld >/dev/null || $as_root ln -sf "$(command -v lld)" /usr/local/bin/rust-lld
rustup toolchain link web /usr
