//! Words and code agree: no page asks for words that are missing, and no words wait for a page that is gone.

use super::source::files;
use app::words::{Language, words};

/// Words whose keys are put together from data: a status, a reason.
const BUILT: [&str; 58] = [
    "board-unreached-",
    "called-",
    "can-i-group-",
    "climb-",
    "done-answered",
    "edit-clock-",
    "feedback-amber-title",
    "feedback-green-title",
    "feedback-level-",
    "feedback-red-title",
    "inbox-to-",
    "mail-off-",
    "material-lot",
    "material-maker",
    "material-shade",
    "noted-",
    "photo-consent-back",
    "photo-consent-care",
    "photo-consent-own",
    "photo-consent-safe",
    "photo-consent-seen",
    "protocol-part-",
    "publish-move",
    "publish-stay",
    "reason-",
    "reminders-silent-",
    "review-kind-",
    "review-level-",
    "review-name-",
    "review-show-",
    "skin-check-allergy",
    "skin-check-fever",
    "skin-check-infection",
    "skin-check-medicines",
    "skin-check-no",
    "skin-check-staff-",
    "skin-check-state-",
    "skin-check-sunburn",
    "skin-check-wounds",
    "skin-check-yes",
    "symptom-",
    "tailoring-allergy-",
    "tailoring-because-",
    "tailoring-caution-",
    "tailoring-minoxidil",
    "tailoring-reason-",
    "tailoring-retinoid",
    "tailoring-scars",
    "tailoring-sensitive",
    "tailoring-shaving",
    "tailoring-skin",
    "tailoring-smoking",
    "tailoring-staff-",
    "tailoring-sun",
    "tailoring-sweat",
    "verdict-",
    "your-mail-stopped-",
    "your-mail-way-",
];

fn source() -> String {
    files("src", "rs").into_iter().map(|(_, text)| text).collect()
}

/// The literals that stand directly in a call of a function that says words.
fn asked(source: &str) -> Vec<&str> {
    let after = |call: &'static str| {
        source.match_indices(call).filter_map(move |(at, _)| {
            let literal = source[at + call.len()..].trim_start().strip_prefix('"')?;
            literal.split_once('"').map(|(key, _)| key)
        })
    };
    // A part such as "-ask" is put behind a key that data names: the tests of the content hold those.
    let whole = |key: &&str| key.starts_with(|first: char| first.is_ascii_lowercase());
    ["say(", "say_with("]
        .into_iter()
        .flat_map(after)
        .filter(whole)
        .collect()
}

#[test]
fn no_page_asks_for_words_that_are_missing() {
    let source = source();
    let keys = asked(&source);
    assert!(keys.len() > 100, "only {} keys found: the search is broken", keys.len());
    for language in Language::ALL {
        let said = words(language);
        let missing: Vec<_> = keys.iter().filter(|key| said.find(key, &[]).is_none()).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
}

#[test]
fn no_words_wait_for_a_page_that_is_gone() {
    let source = source();
    let files = [
        include_str!("../../../care/content/words/en/draft.ftl"),
        include_str!("../../../care/content/words/en/patient.ftl"),
        include_str!("../../../care/content/words/en/card.ftl"),
        include_str!("../../../care/content/words/en/check_in.ftl"),
        include_str!("../../../care/content/words/en/messages.ftl"),
        include_str!("../../../care/content/words/en/skin_check.ftl"),
        include_str!("../../../care/content/words/en/tailoring.ftl"),
    ];
    let keys = files
        .iter()
        .flat_map(|file| file.lines())
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key));
    let lost: Vec<_> = keys
        .filter(|key| !BUILT.iter().any(|built| key.starts_with(built)))
        .filter(|key| !source.contains(&format!("\"{key}\"")))
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}
