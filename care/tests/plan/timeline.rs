//! All days on which something happens, in order.

use crate::build::{activity, course, protocol};
use care::{
    course::Course,
    plan::{What, timeline},
};

fn told(courses: &[Course]) -> Vec<String> {
    let what = |what: &What| match what {
        What::Session { number, .. } => format!("session {number}"),
        What::Stage { stage, .. } => format!("stage {}", stage.key),
        What::Opens(answer) => format!("{} {}", answer.activity.key, answer.status.key()),
        What::Closes(answer) => format!("{} closes", answer.activity.key),
        What::CheckIn(due) => format!("check-in {}", due.check_in.key),
        What::Call { rule, .. } => format!("call {}", rule.key),
    };
    timeline(courses)
        .iter()
        .map(|entry| format!("{} {}", entry.day.format("%m-%d"), what(&entry.what)))
        .collect()
}

#[test]
fn the_timeline_is_in_order_of_days_and_tells_each_thing_once() {
    let protocol = protocol()
        .stage("fresh", 0, Some(3))
        .stage("later", 4, None)
        .activity(activity("rinse").careful_from(4).yes_from(7))
        .activity(activity("alcohol").yes_from(2).closed_before(3))
        .check_in("day_3", 3)
        .done();
    let courses = [course(&protocol).held("2026-03-01").planned("2026-03-15").open()];
    let expected = [
        "02-26 alcohol closes",
        "03-01 session 1",
        "03-01 stage fresh",
        "03-01 rinse closes",
        "03-03 alcohol yes",
        "03-04 check-in day_3",
        "03-05 stage later",
        "03-05 rinse careful",
        "03-08 rinse yes",
        "03-12 alcohol closes",
        "03-15 session 2",
        "03-15 stage fresh",
        "03-15 rinse closes",
        "03-17 alcohol yes",
        "03-18 check-in day_3",
        "03-19 stage later",
        "03-19 rinse careful",
        "03-22 rinse yes",
    ];
    assert_eq!(told(&courses), expected);
}

#[test]
fn a_stage_that_the_next_session_cuts_off_is_not_told() {
    let protocol = protocol().stage("fresh", 0, Some(9)).stage("later", 10, None).done();
    let courses = [course(&protocol).held("2026-03-01").planned("2026-03-08").open()];
    assert_eq!(
        told(&courses),
        [
            "03-01 session 1",
            "03-01 stage fresh",
            "03-08 session 2",
            "03-08 stage fresh",
            "03-18 stage later"
        ]
    );
}

#[test]
fn sessions_are_numbered_by_day_and_cancelled_ones_are_not_counted() {
    let courses = [course(&protocol().done())
        .planned("2026-03-20")
        .cancelled("2026-03-10")
        .held("2026-03-01")
        .open()];
    let sessions: Vec<_> = told(&courses)
        .into_iter()
        .filter(|line| line.contains("session"))
        .collect();
    assert_eq!(sessions, ["03-01 session 1", "03-20 session 2"]);
}
