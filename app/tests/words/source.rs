//! The sources, as the tests of the words read them.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Path and text of each file with this ending under a folder; the path is from the crate's.
pub fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    gather(&root.join(folder), ending, &mut found);
    found.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a source file is text");
        let path = path.strip_prefix(root).expect("under the crate's folder");
        (path.to_string_lossy().into_owned(), text)
    };
    found.into_iter().map(read).collect()
}

fn gather(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources are beside the tests") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            gather(&path, ending, found);
        } else if path.extension().is_some_and(|known| known == ending) {
            found.push(path);
        }
    }
}

/// Without comments, and without what is compiled for tests alone.
pub fn spoken(rust: &str) -> String {
    let code = rust.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Each string literal, with the code right before it and right after it.
pub fn literals(code: &str) -> Vec<(&str, &str, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = code[at..].find('"').map(|from| at + from) {
        let raw = code[..start].ends_with("r#");
        let end = if raw {
            code[start + 1..].find("\"#").map(|to| start + 1 + to)
        } else {
            closing(code, start + 1)
        };
        let Some(end) = end else { break };
        // A quote that is a character.
        if code[..start].ends_with('\'') && code[start + 1..].starts_with('\'') {
            at = start + 1;
            continue;
        }
        found.push((&code[..start], &code[start + 1..end], &code[end + 1..]));
        at = end + 1;
    }
    found
}

/// Where a literal ends that begins at `from`.
fn closing(code: &str, from: usize) -> Option<usize> {
    let mut escaped = false;
    code[from..].char_indices().find_map(|(at, c)| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends.then_some(from + at)
    })
}
