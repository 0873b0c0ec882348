//! The four protocols as data.

use super::built_in;
use care::protocol::{
    Protocol, Treatment,
    guard::{What, faults},
};

#[test]
fn every_treatment_has_a_built_in_protocol_of_its_own() {
    for treatment in Treatment::ALL {
        assert_eq!(Protocol::built_in(*treatment).unwrap().treatment, *treatment);
    }
}

#[test]
fn no_built_in_protocol_has_a_fault() {
    for protocol in built_in() {
        assert_eq!(faults(&protocol), [], "{}", protocol.treatment.key());
    }
}

#[test]
fn a_protocol_written_and_read_again_is_the_same() {
    for protocol in built_in() {
        let text = protocol.to_toml().expect("a protocol can be written");
        assert_eq!(Protocol::from_toml(&text).unwrap(), protocol);
    }
}

#[test]
fn a_misspelt_line_is_refused() {
    let text = care::protocol::built_in(Treatment::Density).replacen("yes_from", "yes_form", 1);
    assert!(Protocol::from_toml(&text).is_err());
    let text = care::protocol::built_in(Treatment::Density).replacen("\"09:00\"", "\"9 o'clock\"", 1);
    let refused = Protocol::from_toml(&text).unwrap_err().to_string();
    assert!(refused.contains("`9 o'clock` is not a time like 09:00"), "{refused}");
}

#[test]
fn rules_before_a_session_go_again_when_it_moves_and_rules_after_it_do_not() {
    for protocol in built_in() {
        for rule in &protocol.rules {
            assert_eq!(
                rule.repeats_on_move,
                rule.offset_days < 0,
                "{} {}",
                protocol.treatment.key(),
                rule.key
            );
        }
    }
}

#[test]
fn an_unlock_is_announced_on_the_day_it_becomes_careful_or_free() {
    for protocol in built_in() {
        for rule in protocol.rules.iter().filter(|rule| rule.key.ends_with("_unlock")) {
            let activity = rule
                .activity
                .as_deref()
                .and_then(|key| protocol.activity(key))
                .expect("an unlock names its activity");
            let day = u32::try_from(rule.offset_days).ok();
            assert!(
                day == activity.careful_from || day == activity.yes_from,
                "{} {}",
                protocol.treatment.key(),
                rule.key
            );
        }
    }
}

#[test]
fn every_check_in_at_home_is_announced_on_its_day() {
    for protocol in built_in() {
        // Day 0 is taken in the chair.
        for check_in in protocol.check_ins.iter().filter(|check_in| check_in.day > 0) {
            let announced = protocol
                .rule(&format!("check_in_{}", check_in.key))
                .map(|rule| rule.offset_days);
            assert_eq!(
                announced,
                i32::try_from(check_in.day).ok(),
                "{} {}",
                protocol.treatment.key(),
                check_in.key
            );
        }
    }
}

#[test]
fn no_reminder_is_due_or_ends_at_night() {
    for protocol in built_in() {
        for rule in &protocol.rules {
            let waking =
                |time: chrono::NaiveTime| ("08:00".."21:00").contains(&time.format("%H:%M").to_string().as_str());
            assert!(
                waking(rule.local_time) && waking(rule.expires_time),
                "{} {}",
                protocol.treatment.key(),
                rule.key
            );
        }
    }
}

#[test]
fn skin_and_habits_move_the_touch_up_and_nothing_else() {
    for protocol in built_in() {
        let moved: Vec<_> = protocol.rules.iter().filter(|rule| rule.within.is_some()).collect();
        assert_eq!(
            moved.iter().map(|rule| rule.key.as_str()).collect::<Vec<_>>(),
            ["touch_up"],
            "{}",
            protocol.treatment.key()
        );
    }
}

#[test]
fn a_rule_that_may_be_moved_before_the_session_or_away_from_its_own_day_is_refused() {
    let mut protocol = Protocol::built_in(Treatment::Density).unwrap();
    for within in [[-1, 1000], [914, 1000], [100, 912], [1000, 100]] {
        protocol
            .rules
            .iter_mut()
            .find(|rule| rule.key == "touch_up")
            .unwrap()
            .within = Some(within);
        let found: Vec<_> = faults(&protocol).into_iter().map(|finding| finding.what).collect();
        assert_eq!(found, [What::OutsideLimits], "{within:?}");
    }
}

#[test]
fn only_a_closed_course_calls_for_the_touch_up() {
    for protocol in built_in() {
        let touch_up = protocol.rule("touch_up").expect("every treatment fades");
        assert_eq!(touch_up.applies_to, care::protocol::AppliesTo::ClosedCourse);
    }
}
