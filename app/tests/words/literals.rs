//! No word stands in the code: what people read is in the Fluent files, where it can be translated.

use super::source::{files, literals, spoken};

/// Names, the same in every language: ours, and those of browsers and systems.
const NOT_WORDS: [&str; 3] = ["Stipple", "Samsung Internet", "Mac OS X"];

/// The code before a literal that no person reads: classes, addresses, a program's log, a reason for a lint.
const UNREAD: [&str; 9] = [
    "class=",
    "class =",
    "class: ",
    "href=",
    "tracing::",
    "reason = ",
    "d=",
    "viewBox=",
    "sizes=",
];

/// Whether it reads like a sentence or a title. Words in small letters alone are names of classes and the like; those of a page are
/// found by where they stand.
fn is_phrase(text: &str) -> bool {
    let is_word = |part: &str| {
        let part = part.trim_end_matches(['.', ',', '?', '!', ':', '…']);
        part.chars().count() > 1 && part.chars().all(|c| c.is_alphabetic() || c == '’')
    };
    let parts: Vec<_> = text.split_whitespace().collect();
    let follow = parts.windows(2).any(|pair| pair.iter().all(|part| is_word(part)));
    follow && text.contains(|c: char| c.is_uppercase() || ".,?!:…’".contains(c))
}

fn is_word(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1
}

/// The line that a literal stands on, up to it.
fn line(before: &str) -> &str {
    before.rsplit('\n').next().unwrap_or_default()
}

fn is_unread(before: &str) -> bool {
    let line = line(before);
    UNREAD.iter().any(|start| line.ends_with(start))
        || ["tracing::", "reason = ", "must_use = "]
            .iter()
            .any(|start| line.contains(start))
}

/// Whether a literal is text of a page, or what a screen reader says of a part of it.
fn is_shown(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    let text = (before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->"))
        || (before.ends_with('}') && after.trim_start().starts_with(['<', '{']));
    text || ["aria-label=", "title=", "alt=", "placeholder=", "label="]
        .iter()
        .any(|name| before.ends_with(name))
}

fn strange(path: &str, code: &str, said: impl Fn(&str, &str, &str) -> bool) -> Vec<String> {
    literals(code)
        .into_iter()
        .filter(|(before, text, after)| !NOT_WORDS.contains(text) && !is_unread(before) && said(before, text, after))
        .map(|(before, text, _)| format!("{path}: {}\"{text}\"", line(before).trim_start()))
        .collect()
}

#[test]
fn no_page_holds_words_of_its_own() {
    let found: Vec<_> = files("src", "rs")
        .into_iter()
        // Samples for tests; and the names of languages, which are their own.
        .filter(|(path, _)| !path.ends_with("tests.rs") && !path.ends_with("sample.rs"))
        .flat_map(|(path, text)| {
            strange(&path, &spoken(&text), |before, text, after| {
                is_phrase(text) || (is_shown(before, after) && is_word(text))
            })
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_script_holds_words_of_its_own() {
    let scripts = files("js", "js").into_iter().chain(files("../public", "js"));
    let found: Vec<_> = scripts
        .flat_map(|(path, text)| strange(&path, &spoken(&text), |_, text, _| is_phrase(text)))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_file_for_browsers_holds_words_but_the_name() {
    assert_eq!(files("../public", "html"), []);
    for (path, text) in files("../public", "webmanifest") {
        let manifest: serde_json::Value = serde_json::from_str(&text).expect("a manifest is JSON");
        for name in ["name", "short_name"] {
            assert_eq!(manifest[name], "Stipple", "{path}");
        }
        assert!(
            manifest.get("description").is_none() && manifest.get("shortcuts").is_none(),
            "{path}"
        );
    }
}

#[test]
fn words_in_a_page_would_be_found() {
    let found = |code: &str| {
        strange("page.rs", code, |before, text, after| {
            is_phrase(text) || (is_shown(before, after) && is_word(text))
        })
    };
    for code in [
        r#"view! { <p>"Hello"</p> }"#,
        r#"view! { <PageHead title="Today"/> }"#,
        r#"view! { <p>{name}" is here"</p> }"#,
        r#"let title = "Your plan is ready";"#,
        r#"let escaped = "a \" b"; let wrong = "Try again";"#,
    ] {
        assert_eq!(found(code).len(), 1, "{code}: {:?}", found(code));
    }
    for code in [
        r#"view! { <div class="stack far"></div> }"#,
        r#"let key = "today-title"; let quote = '"';"#,
        r#"tracing::error!(%cause, "storage failed");"#,
    ] {
        assert_eq!(found(code), Vec::<String>::new(), "{code}");
    }
}
