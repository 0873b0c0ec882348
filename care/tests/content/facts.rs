//! The numbers against what clinics were seen to say. Written out a second time, so that a slip of the hand in a protocol shows.

use super::built_in;
use care::protocol::{Activity, AlwaysAnswer, Anchor, Counting, Protocol, Rule, Treatment};
use chrono::NaiveTime;
use std::collections::BTreeSet;

/// Key, first day allowed with care or freely, earliest and latest seen, clock.
const SEEN: &[(&str, u32, [u32; 2], Counting)] = &[
    ("wet", 4, [1, 6], Counting::Each),
    ("rinse", 4, [3, 6], Counting::Each),
    ("shampoo", 7, [7, 10], Counting::Each),
    ("touch", 10, [3, 10], Counting::Each),
    ("light_exercise", 4, [3, 5], Counting::Each),
    ("training", 7, [7, 30], Counting::Each),
    ("swim", 28, [20, 30], Counting::Final),
    ("sauna", 28, [20, 30], Counting::Final),
    ("sun", 28, [14, 30], Counting::Each),
    ("foil_shaver", 4, [4, 10], Counting::Each),
    ("razor", 10, [7, 30], Counting::Each),
    ("scissors", 4, [4, 7], Counting::Each),
    ("moisturiser", 4, [0, 7], Counting::Each),
    ("hat", 0, [0, 4], Counting::Each),
    ("alcohol", 2, [0, 5], Counting::Each),
    ("harsh_products", 30, [28, 30], Counting::Each),
    ("self_tan", 30, [28, 30], Counting::Each),
    ("dye", 28, [21, 28], Counting::Final),
    ("dry_shampoo", 28, [21, 28], Counting::Final),
    ("retinoids", 28, [28, 28], Counting::Each),
];

fn everywhere() -> Vec<(Treatment, Activity)> {
    built_in()
        .flat_map(|protocol| {
            protocol
                .activities
                .into_iter()
                .map(move |activity| (protocol.treatment, activity))
        })
        .collect()
}

#[test]
fn the_first_day_and_the_range_are_those_seen() {
    for (treatment, activity) in everywhere() {
        let Some((_, first, range, counting)) = SEEN.iter().find(|(key, ..)| *key == activity.key) else {
            continue;
        };
        assert_eq!(
            activity.first_day(),
            Some(*first),
            "{} {}",
            treatment.key(),
            activity.key
        );
        assert_eq!(activity.common, Some(*range), "{} {}", treatment.key(), activity.key);
        assert_eq!(activity.counting, *counting, "{} {}", treatment.key(), activity.key);
    }
}

/// No day opens these: what is asked of the prescriber, and what one may always do.
const NO_DAY: [&str; 3] = ["minoxidil", "sleep", "sunscreen"];

#[test]
fn every_protocol_answers_for_all_that_was_seen() {
    let seen: BTreeSet<_> = SEEN.iter().map(|(key, ..)| *key).chain(NO_DAY).collect();
    for protocol in built_in() {
        let answered: BTreeSet<_> = protocol
            .activities
            .iter()
            .map(|activity| activity.key.as_str())
            .collect();
        assert_eq!(answered, seen, "{}", protocol.treatment.key());
    }
}

#[test]
fn every_day_that_matters_is_spoken_of() {
    let spoken = [
        ("skin_check", Anchor::NextPlanned, -2),
        ("prepare", Anchor::NextPlanned, -1),
        ("first_evening", Anchor::Each, 0),
        ("pale_phase", Anchor::Each, 3),
        ("rinse_unlock", Anchor::Each, 4),
        ("shampoo_unlock", Anchor::Each, 7),
        ("training_unlock", Anchor::Each, 10),
        ("sunscreen_unlock", Anchor::Each, 14),
        ("book_next", Anchor::LatestHeld, 21),
        ("check_in_day_28", Anchor::Each, 28),
        ("swim_unlock", Anchor::Final, 28),
        ("still_here_1", Anchor::Final, 227),
        ("sun_year_1", Anchor::Final, 365),
        ("still_here_2", Anchor::Final, 548),
        ("sun_year_2", Anchor::Final, 730),
        ("sun_year_3", Anchor::Final, 1095),
    ];
    for protocol in built_in() {
        for (key, anchor, day) in spoken {
            let rule = protocol.rule(key).map(|rule| (rule.anchor, rule.offset_days));
            assert_eq!(rule, Some((anchor, day)), "{key} of {}", protocol.treatment.key());
        }
        let evening = |key| protocol.rule(key).unwrap().local_time >= NaiveTime::from_hms_opt(17, 0, 0).unwrap();
        assert!(
            evening("prepare") && evening("first_evening"),
            "{}",
            protocol.treatment.key()
        );
    }
}

/// A subscription that died shows by the next push at the latest, so one goes in each half of a year until the touch-up.
#[test]
fn no_more_than_half_a_year_passes_without_a_word_before_the_touch_up() {
    for protocol in built_in() {
        let after_the_last =
            |rule: &&Rule| matches!(rule.anchor, Anchor::Final | Anchor::Each) && rule.offset_days >= 0;
        let touch_up = protocol.rule("touch_up").unwrap().offset_days;
        let mut days: Vec<i32> = protocol
            .rules
            .iter()
            .filter(after_the_last)
            .map(|rule| rule.offset_days)
            .filter(|day| *day <= touch_up)
            .collect();
        days.sort_unstable();
        let longest = days.windows(2).map(|pair| pair[1] - pair[0]).max();
        assert!(
            longest <= Some(184),
            "{}: {longest:?} of {days:?}",
            protocol.treatment.key()
        );
    }
}

#[test]
fn every_first_day_lies_in_the_range_seen() {
    for (treatment, activity) in everywhere() {
        let (Some(first), Some([from, to])) = (activity.first_day(), activity.common) else {
            continue;
        };
        assert!(
            (from..=to).contains(&first),
            "{} {}: {first} is not in {from}–{to}",
            treatment.key(),
            activity.key
        );
    }
}

#[test]
fn minoxidil_is_always_the_prescribers_decision() {
    for protocol in built_in() {
        assert_eq!(protocol.activity("minoxidil").unwrap().answer, Some(AlwaysAnswer::Ask));
    }
}

#[test]
fn alcohol_pauses_before_each_session() {
    for protocol in built_in() {
        assert!(
            (2..=3).contains(&protocol.activity("alcohol").unwrap().before),
            "48 to 72 hours"
        );
    }
}

#[test]
fn the_stages_of_healing_are_the_same_for_all_treatments() {
    let expected = [
        ("fresh", 0, Some(1)),
        ("settling", 2, Some(3)),
        ("shedding", 4, Some(7)),
        ("calming", 8, Some(14)),
        ("healing", 15, Some(28)),
        ("settled", 29, Some(180)),
        ("long_term", 181, None),
    ];
    for protocol in built_in() {
        let stages: Vec<_> = protocol
            .stages
            .iter()
            .map(|stage| (stage.key.as_str(), stage.from, stage.to))
            .collect();
        assert_eq!(stages, expected, "{}", protocol.treatment.key());
    }
}

#[test]
fn the_pale_phase_is_explained_before_it_comes() {
    for protocol in built_in() {
        let shedding = protocol.stages.iter().find(|stage| stage.key == "shedding").unwrap();
        let told = protocol.rule("pale_phase").unwrap().offset_days;
        assert!(told < i32::try_from(shedding.from).unwrap());
    }
}

#[test]
fn photos_are_asked_for_on_the_days_that_matter() {
    for protocol in built_in() {
        let days: Vec<_> = protocol.check_ins.iter().map(|check_in| check_in.day).collect();
        assert_eq!(days, [0, 3, 7, 28, 90], "{}", protocol.treatment.key());
    }
}

#[test]
fn the_touch_up_comes_within_two_to_five_years_and_sooner_for_density_and_scars() {
    let days = |treatment| {
        Protocol::built_in(treatment)
            .unwrap()
            .rule("touch_up")
            .unwrap()
            .offset_days
    };
    for treatment in Treatment::ALL {
        assert!((2 * 365..=5 * 366).contains(&days(*treatment)), "{}", treatment.key());
    }
    for protocol in built_in() {
        let within = protocol
            .rule("touch_up")
            .unwrap()
            .within
            .expect("skin and habits move it");
        assert!(
            within.iter().all(|days| (2 * 365..=5 * 366).contains(days)),
            "{}",
            protocol.treatment.key()
        );
    }
    assert!(days(Treatment::Density) < days(Treatment::ShavedLook));
    assert!(days(Treatment::ScarCamouflage) < days(Treatment::ShavedLook));
}
