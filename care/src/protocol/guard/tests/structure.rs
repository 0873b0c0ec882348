use super::*;
use crate::protocol::{AlwaysAnswer, Angle, limit};

#[test]
fn a_gap_a_double_or_half_an_entry_stops() {
    stops_at(Place::Stages, What::StagesDoNotFollow, |p| p.stages[1].from = 3);
    stops_at(Place::Stages, What::StagesDoNotFollow, |p| p.stages.truncate(3));
    stops_at(Place::Stages, What::StagesDoNotFollow, |p| p.stages.clear());
    stops_at(on_activity("rinse"), What::SameKey, |p| {
        p.activities.push(p.activities[0].clone());
    });
    stops_at(on_activity("swim"), What::NoAnswer, |p| {
        activity(p, "swim").yes_from = None;
    });
    stops_at(on_activity("swim"), What::NoAnswer, |p| {
        activity(p, "swim").answer = Some(AlwaysAnswer::Never);
    });
    stops_at(on_activity("rinse"), What::CarefulAfterYes, |p| {
        activity(p, "rinse").careful_from = Some(7);
    });
    let day_7 = Place::CheckIn("day_7".to_owned());
    stops_at(day_7.clone(), What::NoAngles, |p| p.check_ins[2].angles.clear());
    stops_at(day_7.clone(), What::SameAngle, |p| {
        p.check_ins[2].angles = vec![Angle::Top, Angle::Top];
    });
    stops_at(
        day_7,
        What::SameDay {
            other: "day_3".to_owned(),
        },
        |p| p.check_ins[2].day = 3,
    );
    let gone = What::UnknownActivity {
        activity: "swim".to_owned(),
    };
    stops_at(on_rule("swim_unlock"), gone, |p| {
        p.activities.retain(|activity| activity.key != "swim");
    });
    let gone = What::UnknownRule {
        rule: "sun_year_3".to_owned(),
    };
    stops_at(on_rule("touch_up"), gone, |p| {
        p.rules.retain(|rule| rule.key != "sun_year_3");
    });
}

#[test]
fn too_much_too_far_and_odd_keys_stop() {
    let most = limit::ACTIVITIES;
    stops_at(Place::Whole, What::TooMany { most }, |p| {
        p.activities = vec![p.activities[0].clone(); 10_000];
    });
    stops_at(on_activity("swim"), What::TooFar { most: 730 }, |p| {
        activity(p, "swim").yes_from = Some(u32::MAX);
    });
    stops_at(on_rule("prepare"), What::TooFar { most: 60 }, |p| {
        rule(p, "prepare").offset_days = i32::MIN;
    });
    stops_at(Place::Whole, What::TooFar { most: 12 }, |p| p.usual_sessions = 0);
    stops_at(on_activity("../swim"), What::BadKey, |p| {
        activity(p, "swim").key = "../swim".to_owned();
    });
}
