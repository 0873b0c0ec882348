//! Structure never contains words: so each thing of a protocol has its words elsewhere, in every language.

use super::{
    built_in,
    dictionary::{Dictionary, languages},
};
use care::protocol::{Activity, Angle, CheckIn, Lock, Rule, ScalpZone, Show, Stage, Treatment};
use std::collections::BTreeSet;

/// `foil_shaver` in a protocol is `foil-shaver` in the words.
fn said(key: &str) -> String {
    key.replace('_', "-")
}

fn with(start: &str, key: &str, ends: &[&str]) -> Vec<String> {
    ends.iter().map(|end| format!("{start}-{}{end}", said(key))).collect()
}

fn stage(stage: &Stage) -> Vec<String> {
    with(
        "stage",
        &stage.key,
        &["-title", "-lead", "-seen", "-felt", "-not-normal"],
    )
}

fn activity(activity: &Activity) -> Vec<String> {
    let mut ends = vec!["", "-ask", "-why", "-mistake", "-search"];
    if activity.answer.is_some() {
        ends.push("-asks");
    } else {
        ends.extend(["-yes", "-not-yet"]);
    }
    ends.extend((activity.show == Show::Do).then_some("-do"));
    ends.extend(activity.careful_from.map(|_| "-careful"));
    ends.extend((activity.before > 0).then_some("-before"));
    with("activity", &activity.key, &ends)
}

fn check_in(check_in: &CheckIn) -> Vec<String> {
    with("check-in", &check_in.key, &["-title", "-why"])
}

fn rule(rule: &Rule) -> Vec<String> {
    with("rule", &rule.key, &["-title", "-body"])
}

/// Every key that the built-in protocols and the fixed lists imply.
fn implied() -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    for protocol in built_in() {
        keys.extend(protocol.stages.iter().flat_map(stage));
        keys.extend(protocol.activities.iter().flat_map(activity));
        keys.extend(protocol.check_ins.iter().flat_map(check_in));
        keys.extend(protocol.rules.iter().flat_map(rule));
    }
    // Before the first session there is a stage of its own.
    keys.extend(with(
        "stage",
        "prepare",
        &["-title", "-lead", "-seen", "-felt", "-not-normal"],
    ));
    keys.extend(
        Treatment::ALL
            .iter()
            .map(|treatment| format!("treatment-{}", said(treatment.key()))),
    );
    keys.extend(ScalpZone::ALL.iter().map(|zone| format!("zone-{}", said(zone.key()))));
    keys.extend(
        Angle::ALL
            .iter()
            .flat_map(|angle| with("angle", angle.key(), &["", "-how"])),
    );
    keys
}

fn missing(dictionary: &Dictionary) -> Vec<String> {
    implied().into_iter().filter(|key| !dictionary.has(key)).collect()
}

#[test]
fn every_word_that_the_protocols_imply_exists_in_every_language() {
    for dictionary in languages() {
        assert_eq!(missing(&dictionary), Vec::<String>::new(), "in {}", dictionary.language);
    }
}

#[test]
fn a_word_taken_away_is_missed() {
    let mut dictionary = languages().remove(0);
    dictionary.messages.remove("activity-rinse-careful");
    assert_eq!(missing(&dictionary), ["activity-rinse-careful"]);
}

#[test]
fn the_files_are_fluent_and_say_each_thing_once() {
    for dictionary in languages() {
        assert_eq!(dictionary.faults, Vec::<String>::new(), "in {}", dictionary.language);
    }
}

#[test]
fn no_word_of_the_domain_names_a_day_or_a_number() {
    let protocol_words = ["stage-", "activity-", "rule-", "check-in-", "warning-"];
    for dictionary in languages() {
        for (key, text) in dictionary
            .messages
            .iter()
            .filter(|(key, _)| protocol_words.iter().any(|start| key.starts_with(start)))
        {
            assert!(
                !text.plain.contains(|letter: char| letter.is_numeric()),
                "{key} in {}: {}",
                dictionary.language,
                text.plain
            );
        }
    }
}

#[test]
fn a_notice_is_filled_in_with_nothing_but_the_date_of_its_session() {
    for dictionary in languages() {
        for (key, text) in dictionary.messages.iter().filter(|(key, _)| key.starts_with("rule-")) {
            assert!(
                text.variables.iter().all(|variable| variable == "date"),
                "{key} in {}",
                dictionary.language
            );
        }
    }
}

#[test]
fn every_lock_screen_text_exists_and_is_neutral() {
    let told = |lock: &Lock| match lock {
        Lock::Plan => "push-plan-today",
        Lock::Appointment => "push-session",
        Lock::Photo => "push-check-in",
        Lock::Changed => "push-plan-changed",
    };
    for dictionary in languages() {
        assert!(
            Lock::ALL
                .iter()
                .map(told)
                .chain(["push-title", "push-several"])
                .all(|key| dictionary.has(key))
        );
        if dictionary.language == "en" {
            // The switch's own words stand in the app, not on the lock screen.
            let locked = |key: &str| key.starts_with("push-") && !key.starts_with("push-switch-");
            for (key, text) in dictionary.messages.iter().filter(|(key, _)| locked(key)) {
                let words = [
                    "scalp",
                    "skin",
                    "hair",
                    "pigment",
                    "scar",
                    "dots",
                    "clinic",
                    "session",
                    "touch-up",
                    "treatment",
                    "heal",
                    "photo",
                ];
                let plain = text.plain.to_lowercase();
                assert!(!words.iter().any(|word| plain.contains(word)), "{key}: {plain}");
            }
        }
    }
}

#[test]
fn no_activity_or_rule_has_words_that_nobody_uses() {
    let known: BTreeSet<_> = built_in()
        .flat_map(|protocol| {
            let activities = protocol
                .activities
                .iter()
                .map(|activity| format!("activity-{}", said(&activity.key)));
            let rules = protocol.rules.iter().map(|rule| format!("rule-{}", said(&rule.key)));
            activities.chain(rules).collect::<Vec<_>>()
        })
        // What Stipple says by itself, without a rule of the protocol.
        .chain(
            [
                "rule-plan-changed",
                "rule-test",
                "rule-answered",
                "rule-message",
                "rule-missed",
                "rule-broadcast",
            ]
            .map(str::to_owned),
        )
        // What a clinic may put on any day.
        .chain(["rule-check-in-extra".to_owned()])
        .collect();
    for dictionary in languages() {
        for key in dictionary
            .messages
            .keys()
            .filter(|key| key.starts_with("activity-") || key.starts_with("rule-"))
        {
            assert!(
                known
                    .iter()
                    .any(|known| key == known || key.starts_with(&format!("{known}-"))),
                "{key} in {}",
                dictionary.language
            );
        }
    }
}

#[test]
fn a_search_word_leads_to_the_words_people_use() {
    let english = languages()
        .into_iter()
        .find(|dictionary| dictionary.language == "en")
        .unwrap();
    for (word, key) in [
        ("gym", "activity-training"),
        ("pool", "activity-swim"),
        ("beer", "activity-alcohol"),
        ("tan", "activity-sun"),
    ] {
        let found = &english.messages[&format!("{key}-search")].plain;
        assert!(
            found.split_whitespace().any(|known| known.starts_with(word)),
            "{word} is not in {key}: {found}"
        );
    }
}
