//! What is known of a patient's skin and habits moves what may be moved, and nothing else.

use crate::{
    build::{built_in, course, day, in_utc, protocol, rule, utc, wall},
    storage::{RowState, Storage},
};
use care::{
    course::Course,
    plan::{occasions, timeline, today},
    protocol::{Anchor, AppliesTo, Protocol, Treatment},
};
use chrono::NaiveDate;
use std::sync::Arc;

/// A call on day 100, or from 40 to 160 for who fades sooner or later.
fn call() -> Arc<Protocol> {
    let call = rule("call").on(Anchor::Final, 100).within(40, 160);
    protocol().rule(call.only_in(AppliesTo::ClosedCourse)).done()
}

fn call_day(courses: &[Course]) -> NaiveDate {
    occasions(courses)[0].day
}

#[test]
fn each_reason_goes_a_third_of_the_way_to_the_limit() {
    for (lean, expected) in [
        (0, "2026-06-09"),
        (1, "2026-05-20"),
        (2, "2026-04-30"),
        (3, "2026-04-10"),
        (-1, "2026-06-29"),
        (-3, "2026-08-08"),
    ] {
        let patient = course(&call()).held("2026-03-01").leaning(lean, "2026-03-01").closed();
        assert_eq!(call_day(&[patient]), day(expected), "{lean}");
    }
}

#[test]
fn a_rule_without_limits_stays_where_it_is() {
    let fixed = protocol().rule(rule("call").on(Anchor::Final, 100)).done();
    let patient = course(&fixed).held("2026-03-01").leaning(3, "2026-03-01").closed();
    assert_eq!(call_day(&[patient]), day("2026-06-09"));
}

#[test]
fn what_is_learnt_late_calls_the_day_after_and_never_in_the_past() {
    let told_on = |since: &str| course(&call()).held("2026-03-01").leaning(3, since).closed();
    assert_eq!(call_day(&[told_on("2026-05-01")]), day("2026-05-02"));
    assert_eq!(
        call_day(&[told_on("2026-06-09")]),
        day("2026-06-09"),
        "its usual day at the latest"
    );
    assert_eq!(call_day(&[told_on("2027-01-01")]), day("2026-06-09"));
}

#[test]
fn answers_on_the_way_move_a_touch_up_that_is_planned_and_repeat_none_that_went() {
    let density = built_in(Treatment::Density);
    let mut patient = Storage::new(in_utc());
    let leaning = |lean| course(&density).held("2024-03-15").leaning(lean, "2026-02-01").closed();
    patient.replan(&[leaning(0)], utc("2026-01-01 12:00"));
    assert!(patient.planned().contains(&("touch_up", wall("2026-09-14 10:00"))));
    patient.replan(&[leaning(2)], utc("2026-02-01 12:00"));
    assert!(patient.planned().contains(&("touch_up", wall("2026-05-15 10:00"))));
    patient.pass_until(utc("2026-05-16 12:00"));
    patient.replan(&[leaning(-2)], utc("2026-05-16 12:00"));
    assert_eq!(patient.states("touch_up"), [&RowState::Accepted]);
}

#[test]
fn no_answer_of_the_plan_depends_on_it() {
    let at = |lean| {
        course(&built_in(Treatment::ShavedLook))
            .held("2026-03-01")
            .planned("2026-03-20")
            .leaning(lean, "2026-03-01")
            .open()
    };
    let said = |lean| {
        let courses = [at(lean)];
        let days = day("2026-02-20").iter_days().take(120);
        days.map(|day| {
            let today = today(&courses, day);
            let statuses = |answers: &[care::plan::Answer]| {
                let said = answers
                    .iter()
                    .map(|answer| (answer.activity.key.clone(), answer.status, answer.from));
                said.collect::<Vec<_>>()
            };
            (statuses(&today.good), statuses(&today.not_yet))
        })
        .collect::<Vec<_>>()
    };
    assert_eq!(said(3), said(0));
    assert_eq!(said(-3), said(0));
    assert_eq!(timeline(&[at(3)]).len(), timeline(&[at(0)]).len());
}
