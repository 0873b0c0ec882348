use super::*;
use crate::protocol::{AlwaysAnswer, Anchor, AppliesTo};

#[test]
fn a_reminder_of_what_is_forbidden_that_day_stops() {
    let swim = || "swim".to_owned();
    let opens = What::NotYet {
        activity: swim(),
        opens: 35,
    };
    stops_at(on_rule("swim_unlock"), opens, |p| {
        activity(p, "swim").yes_from = Some(35);
    });
    stops_at(on_rule("swim_unlock"), What::Forbidden { activity: swim() }, |p| {
        let swim = activity(p, "swim");
        (swim.yes_from, swim.answer) = (None, Some(AlwaysAnswer::Never));
    });
    let alcohol = "alcohol".to_owned();
    stops_at(
        on_rule("prepare"),
        What::Paused {
            activity: alcohol.clone(),
        },
        |p| {
            rule(p, "prepare").activity = Some(alcohol);
        },
    );
}

#[test]
fn a_reminder_keeps_what_its_words_promise() {
    let swim = "swim".to_owned();
    stops_at(on_rule("swim_unlock"), What::MustSpeakOf { activity: swim }, |p| {
        rule(p, "swim_unlock").activity = None;
    });
    let alcohol = "alcohol".to_owned();
    stops_at(on_rule("alcohol_pause"), What::NotPaused { activity: alcohol }, |p| {
        activity(p, "alcohol").before = 2;
    });
    stops_at(on_rule("pale_phase"), What::PaleTooLate { shedding: 4 }, |p| {
        rule(p, "pale_phase").offset_days = 4;
    });
    stops_at(on_rule("pale_phase"), What::PaleTooLate { shedding: 4 }, |p| {
        rule(p, "pale_phase").expires_day = 1;
    });
    stops_at(on_rule("skin_check"), What::OutlivesSession, |p| {
        rule(p, "skin_check").expires_day = 2;
    });
    stops_at(on_rule("first_evening"), What::OtherOccasion, |p| {
        rule(p, "first_evening").offset_days = 5;
    });
    stops_at(on_rule("book_next"), What::OtherOccasion, |p| {
        rule(p, "book_next").applies_to = AppliesTo::Always;
    });
}

#[test]
fn a_reminder_of_photos_is_there_on_the_day_of_the_photos() {
    let day_3 = "day_3".to_owned();
    let other = What::OtherDay {
        check_in: day_3.clone(),
        day: 5,
    };
    stops_at(on_rule("check_in_day_3"), other, |p| p.check_ins[1].day = 5);
    stops_at(on_rule("check_in_day_3"), What::NoCheckIn { check_in: day_3 }, |p| {
        p.check_ins.remove(1);
    });
    only_warns(Place::CheckIn("day_3".to_owned()), What::Unannounced, |p| {
        p.rules.retain(|rule| rule.key != "check_in_day_3");
    });
}

#[test]
fn a_rule_that_nobody_will_ever_hear_stops() {
    stops_at(on_rule("prepare"), What::NeverFires, |p| {
        rule(p, "prepare").offset_days = 1;
    });
    stops_at(on_rule("touch_up"), What::NeverFires, |p| {
        rule(p, "touch_up").offset_days = -1;
    });
    stops_at(on_rule("book_next"), What::NeverFires, |p| {
        rule(p, "book_next").offset_days = 61;
    });
    stops_at(on_rule("prepare"), What::ExpiresBeforeDue, |p| {
        rule(p, "prepare").expires_time = NaiveTime::MIN;
    });
    stops_at(on_rule("prepare"), What::AlwaysQuiet, |p| {
        let (rule, at) = (rule(p, "prepare"), |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap());
        (rule.local_time, rule.expires_time) = (at(5), at(7));
    });
    let by = "pale_phase".to_owned();
    stops_at(on_rule("check_in_day_3"), What::AlwaysSilent { by: by.clone() }, |p| {
        rule(p, "pale_phase").supersedes = vec!["check_in_day_3".to_owned()];
    });
    stops_at(on_rule("prepare"), What::Circle, |p| {
        rule(p, "prepare").supersedes = vec!["skin_check".to_owned()];
        rule(p, "skin_check").supersedes = vec!["prepare".to_owned()];
    });
}

#[test]
fn quiet_hours_that_move_a_reminder_warn() {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    only_warns(
        on_rule("first_evening"),
        What::QuietMoves {
            to: NaiveTime::from_hms_opt(20, 59, 0).unwrap(),
        },
        |p| {
            let rule = rule(p, "first_evening");
            (rule.local_time, rule.expires_time) = (at(22), at(23));
        },
    );
}

#[test]
fn an_opening_told_late_warns() {
    let late = What::Late {
        activity: "swim".to_owned(),
        opens: 28,
    };
    only_warns(on_rule("swim_unlock"), late, |p| {
        rule(p, "swim_unlock").offset_days = 30;
    });
}

#[test]
fn anchors_that_do_not_fit_the_words_stop() {
    stops_at(on_rule("swim_unlock"), What::OtherOccasion, |p| {
        rule(p, "swim_unlock").anchor = Anchor::Each;
    });
}
