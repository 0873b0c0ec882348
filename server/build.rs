//! The site is embedded from the target folder. Before it is built the folder is empty, and everything else still compiles.

fn main() {
    let site = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/site");
    if let Err(error) = std::fs::create_dir_all(site) {
        println!("cargo:warning=the folder {site} cannot be made: {error}");
    }
    // Names the content's hash: it changes with any of the files.
    println!("cargo:rerun-if-changed={site}/manifest.json");
    println!("cargo:rerun-if-changed=build.rs");
}
