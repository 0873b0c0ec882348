//! The browser's entry point: brings the islands of the page to life.

// Linked for its islands, which export themselves by name.
use app as _;

#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
