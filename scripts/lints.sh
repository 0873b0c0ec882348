# Sourced after tally.sh: every lint, each one check.
# Features are linted apart, as they are built: pages on the server, islands in the browser, never all at once.

wasm=(--target wasm32-unknown-unknown)
strict=(-- --deny warnings)

check "Format" cargo fmt --all --check
check "Clippy: care, pure" cargo clippy --package care --all-targets "${strict[@]}"
for bundle in phone desk; do
    check "Clippy: the islands of the $bundle" scripts/wasm-cargo.sh clippy --package wasm --no-default-features --features "$bundle" \
        --package app "${wasm[@]}" "${strict[@]}"
done
# Together, so that what they stand on is checked once: the server brings the store's and the pages' features.
check "Clippy: store, pages and server" cargo clippy --package care --package app --package server --all-targets "${strict[@]}"
check "The pure crate compiles to WebAssembly" scripts/wasm-cargo.sh check --package care "${wasm[@]}"
check "Alerts for Prometheus: well-formed, and ringing when they should" \
    sh -c 'cd server/ops && promtool check rules alerts.yml && promtool test rules alerts.test.yml'
check "Licences, bans and sources of crates" cargo deny check licenses bans sources
# Known vulnerabilities are listed at a code-hosting site, which not every machine reaches.
if cargo deny fetch db >/dev/null 2>&1; then
    check "Advisories about crates" cargo deny check advisories
else
    note "Skipped: advisories about crates (their database cannot be reached from here)"
fi
