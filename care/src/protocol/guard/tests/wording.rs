use super::*;
use crate::protocol::limit;

#[test]
fn nothing_is_said_without_words() {
    stops_at(on_activity("juggling"), What::NoWords { part: "-ask" }, |p| {
        let mut juggling = p.activities[0].clone();
        juggling.key = "juggling".to_owned();
        p.activities.push(juggling);
    });
    stops_at(on_activity("minoxidil"), What::NoWords { part: "-yes" }, |p| {
        let minoxidil = activity(p, "minoxidil");
        (minoxidil.answer, minoxidil.yes_from) = (None, Some(30));
    });
}

#[test]
fn own_words_in_one_language_only_warn_where_another_is_read() {
    let key = "activity-swim-not-yet";
    only_warns(on_text("es", key), What::OnlyElsewhere, |p| {
        p.words.set("en", key, "No swimming.");
    });
    let both = after(|p| {
        p.words.set("en", key, "No swimming.");
        p.words.set("es", key, "No nades.");
    });
    assert_eq!(both, []);
}

#[test]
fn own_words_for_nothing_too_long_or_unprintable_stop() {
    let set = |key: &'static str, text: String| {
        move |p: &mut Protocol| {
            p.words.set("en", key, &text);
            p.words.set("es", key, &text);
        }
    };
    stops_at(
        on_text("en", "activity-juggling-yes"),
        What::NotItsWords,
        set("activity-juggling-yes", "Yes.".to_owned()),
    );
    stops_at(
        on_text("en", "welcome"),
        What::NotItsWords,
        set("welcome", "Yes.".to_owned()),
    );
    let most = limit::TEXT;
    stops_at(
        on_text("en", "activity-swim-yes"),
        What::TooLong { most },
        set("activity-swim-yes", "é".repeat(most + 1)),
    );
    stops_at(
        on_text("en", "activity-swim-yes"),
        What::Unprintable,
        set("activity-swim-yes", "a\u{0}b".to_owned()),
    );
    stops_at(on_text("tlh", "activity-swim-yes"), What::UnknownLanguage, |p| {
        p.words.set("tlh", "activity-swim-yes", "HIja'");
    });
    let key = "rule-prepare-body";
    let found = after(set(key, "Come clean.".to_owned()));
    assert!(
        found.iter().all(|finding| finding.what == What::NoDate) && found.len() == 2,
        "{found:?}"
    );
}
