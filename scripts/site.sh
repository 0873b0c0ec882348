#!/usr/bin/env bash
# Builds what browsers load into target/site, which the server embeds:
#   pkg/<hash of its content>/{phone,desk}.{js,wasm}, style.css, app.js, start.js   cached for ever
#   public/…                                                        served at the root
#   manifest.json                                                   {"pkg": "<hash>"}
# Each file that compresses lies there as .br and .gz too. Unchanged inputs are left as they are.
set -euo pipefail
source "$(dirname "$0")/step.sh"
site=$repo/target/site
tools=$repo/end2end/node_modules
compiled=$target/islands
# The islands of patients' pages and those of the clinic's: nobody loads the others'.
bundles=(phone desk)

# Phones that can receive a push at all: iOS from 16.4, and browsers of its age.
browsers='ios_saf >= 16.4, safari >= 16.4, chrome >= 111, firefox >= 115, samsung >= 22'
# What rustc 1.95 emits by itself: wasm-opt must know and may use these, and no others.
wasm_features=(--enable-bulk-memory --enable-bulk-memory-opt --enable-call-indirect-overlong --enable-multivalue
    --enable-mutable-globals --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext)

mkdir -p "$compiled"
compile() {
    scripts/wasm-cargo.sh build --package wasm --no-default-features --features "$1" --profile wasm-release --target wasm32-unknown-unknown
    cp "$target/wasm32-unknown-unknown/wasm-release/wasm.wasm" "$compiled/$1.wasm"
}
for bundle in "${bundles[@]}"; do step "Compile the islands of the $bundle" compile "$bundle"; done

inputs=$(find "$compiled" style public app/js scripts/site.sh scripts/precompress.mjs end2end/package-lock.json -type f -print0 |
    sort -z | xargs -0 sha256sum | sha256sum | cut -c1-64)
if [ -f "$site/manifest.json" ] && [ "$(cat "$site.inputs" 2>/dev/null)" = "$inputs" ]; then
    note "The site is as it was"
    exit 0
fi

fresh=$repo/target/site.fresh
trap 'rm -rf "$fresh"' EXIT
rm -rf "$fresh"
mkdir -p "$fresh/pkg/new" "$fresh/public"

bind() {
    local bundle
    for bundle in "${bundles[@]}"; do
        wasm-bindgen --target web --no-typescript --out-dir "$fresh/pkg/new" --out-name "$bundle" "$compiled/$bundle.wasm"
        sed -i "s/${bundle}_bg\.wasm/$bundle.wasm/g" "$fresh/pkg/new/$bundle.js"
    done
}
shrink() {
    local bundle
    for bundle in "${bundles[@]}"; do
        "$tools/.bin/wasm-opt" -Oz "${wasm_features[@]}" "$fresh/pkg/new/${bundle}_bg.wasm" -o "$fresh/pkg/new/$bundle.wasm"
        rm "$fresh/pkg/new/${bundle}_bg.wasm"
    done
}
style() { "$tools/.bin/lightningcss" --bundle --minify --targets "$browsers" style/main.css -o "$fresh/pkg/new/style.css"; }
# The same content has the same address, so that a release which changed nothing of it leaves the caches warm.
publish() {
    local hash
    cp app/js/*.js "$fresh/pkg/new/"
    hash=$(cd "$fresh/pkg/new" && find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16)
    mv "$fresh/pkg/new" "$fresh/pkg/$hash"
    printf '{"pkg": "%s"}\n' "$hash" >"$fresh/manifest.json"
    cp -R public/. "$fresh/public/"
    node scripts/precompress.mjs "$fresh"
    rm -rf "$site"
    mv "$fresh" "$site"
    echo "$inputs" >"$site.inputs"
}

step "Bind the islands to JavaScript" bind
step "Shrink the islands" shrink
step "Bundle the styles" style
step "Compress the site" publish
