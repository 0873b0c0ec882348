//! The words are embedded by folder, one a language: a new file of words is part of the program without being listed anywhere.

use std::{
    env,
    error::Error,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    let words = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../care/content/words");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", words.display());

    // (language, [(file, text)])
    let mut table = String::from("&[\n");
    for folder in sorted(&words)? {
        println!("cargo:rerun-if-changed={}", folder.display());
        writeln!(table, "    ({:?}, &[", name(&folder))?;
        for file in sorted(&folder)? {
            let path = file.canonicalize()?.to_string_lossy().into_owned();
            writeln!(table, "        ({:?}, include_str!({:?})),", name(&file), path)?;
        }
        table.push_str("    ]),\n");
    }
    table.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("words.rs"), table)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
