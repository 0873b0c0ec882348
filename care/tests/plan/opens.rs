//! The status of one activity, day by day.

use crate::build::{ActivityBuilder, activity, course, day, protocol};
use care::{
    course::Course,
    plan::{Answer, Status, answer},
    protocol::{AlwaysAnswer, Protocol},
};
use std::sync::Arc;

fn with(activity: ActivityBuilder) -> Arc<Protocol> {
    protocol().activity(activity).done()
}

fn on<'a>(course: &'a Course, date: &str) -> Answer<'a> {
    let key = &course.protocol.activities[0].key;
    answer(std::slice::from_ref(course), key, day(date)).expect("the protocol knows it")
}

#[test]
fn an_activity_goes_from_not_yet_to_careful_to_yes() {
    let course = course(&with(activity("rinse").careful_from(4).yes_from(7)))
        .held("2026-03-01")
        .open();
    let expected = [
        ("2026-03-01", Status::NotYet),
        ("2026-03-04", Status::NotYet),
        ("2026-03-05", Status::Careful),
        ("2026-03-07", Status::Careful),
        ("2026-03-08", Status::Yes),
        ("2029-03-08", Status::Yes),
    ];
    for (date, status) in expected {
        assert_eq!(on(&course, date).status, status, "on {date}");
    }
}

#[test]
fn not_yet_says_the_first_day_allowed_and_the_first_day_free() {
    let course = course(&with(activity("rinse").careful_from(4).yes_from(7)))
        .held("2026-03-01")
        .open();
    let fresh = on(&course, "2026-03-02");
    assert_eq!(
        (fresh.from, fresh.freely_from),
        (Some(day("2026-03-05")), Some(day("2026-03-08")))
    );
    let careful = on(&course, "2026-03-05");
    assert_eq!((careful.from, careful.freely_from), (None, Some(day("2026-03-08"))));
    let free = on(&course, "2026-03-08");
    assert_eq!((free.from, free.freely_from, free.until), (None, None, None));
}

#[test]
fn most_activities_restart_with_each_session() {
    let course = course(&with(activity("shampoo").yes_from(7)))
        .held("2026-03-01")
        .held("2026-03-15")
        .open();
    assert_eq!(on(&course, "2026-03-08").status, Status::Yes);
    assert_eq!(on(&course, "2026-03-15").status, Status::NotYet);
    assert_eq!(on(&course, "2026-03-16").from, Some(day("2026-03-22")));
}

#[test]
fn some_activities_count_from_the_final_session() {
    let swim = activity("swim").yes_from(28).counted_from_final();
    let course = course(&with(swim)).held("2026-03-01").planned("2026-04-05").closed();
    // 28 days after the first session it is still not yet: the final one is ahead.
    assert_eq!(on(&course, "2026-03-30").status, Status::NotYet);
    assert_eq!(on(&course, "2026-03-02").from, Some(day("2026-05-03")));
    assert_eq!(on(&course, "2026-05-03").status, Status::Yes);
}

#[test]
fn the_final_clock_starts_with_the_first_session() {
    let swim = activity("swim").yes_from(28).counted_from_final();
    let course = course(&with(swim)).planned("2026-03-01").planned("2026-04-05").open();
    assert_eq!(on(&course, "2026-02-28").status, Status::Yes);
    assert_eq!(on(&course, "2026-03-01").status, Status::NotYet);
}

#[test]
fn an_activity_may_close_some_days_before_the_next_session() {
    let alcohol = activity("alcohol").yes_from(2).closed_before(3);
    let course = course(&with(alcohol)).held("2026-03-01").planned("2026-03-15").open();
    assert_eq!(on(&course, "2026-03-11").status, Status::Yes);
    assert_eq!(on(&course, "2026-03-12").status, Status::NotYet);
    assert_eq!(on(&course, "2026-03-12").from, Some(day("2026-03-17")));
}

#[test]
fn a_window_that_closes_again_says_until_when() {
    let alcohol = activity("alcohol").yes_from(2).closed_before(3);
    let course = course(&with(alcohol)).held("2026-03-01").planned("2026-03-15").open();
    assert_eq!(on(&course, "2026-03-03").until, Some(day("2026-03-11")));
    assert_eq!(on(&course, "2026-03-17").until, None);
}

#[test]
fn the_day_shown_is_the_first_allowed_given_all_known_sessions() {
    let sun = activity("sun").yes_from(28);
    let course = course(&with(sun))
        .held("2026-03-01")
        .planned("2026-03-15")
        .planned("2026-03-29")
        .open();
    assert_eq!(on(&course, "2026-03-02").from, Some(day("2026-04-26")));
}

#[test]
fn free_is_not_promised_for_a_day_that_a_session_takes_away() {
    let rinse = activity("rinse").careful_from(4).yes_from(20);
    let course = course(&with(rinse)).held("2026-03-01").planned("2026-03-15").open();
    let careful = on(&course, "2026-03-06");
    assert_eq!((careful.status, careful.freely_from), (Status::Careful, None));
    assert_eq!(careful.until, Some(day("2026-03-14")));
}

#[test]
fn before_the_first_session_only_what_closes_before_it_is_closed() {
    let course = course(
        &protocol()
            .activity(activity("swim").yes_from(28))
            .activity(activity("alcohol").yes_from(2).closed_before(3))
            .done(),
    )
    .planned("2026-03-10")
    .open();
    let courses = [course];
    let status = |key, date| answer(&courses, key, day(date)).expect("known").status;
    assert_eq!(status("swim", "2026-03-09"), Status::Yes);
    assert_eq!(status("alcohol", "2026-03-06"), Status::Yes);
    assert_eq!(status("alcohol", "2026-03-07"), Status::NotYet);
}

#[test]
fn ask_your_prescriber_is_the_answer_on_every_day() {
    let course = course(&with(activity("minoxidil").always(AlwaysAnswer::Ask)))
        .held("2026-03-01")
        .open();
    for date in ["2026-02-20", "2026-03-01", "2030-03-01"] {
        let answer = on(&course, date);
        assert_eq!((answer.status, answer.from, answer.until), (Status::Ask, None, None));
    }
}

#[test]
fn a_clinic_may_say_never() {
    let course = course(&with(activity("razor").always(AlwaysAnswer::Never)))
        .held("2026-03-01")
        .open();
    assert_eq!(on(&course, "2026-03-01").status, Status::Never);
    assert_eq!(on(&course, "2030-03-01").status, Status::Never);
}

#[test]
fn an_activity_that_no_course_knows_has_no_answer() {
    let courses = [course(&protocol().done()).held("2026-03-01").open()];
    assert!(answer(&courses, "fly", day("2026-03-01")).is_none());
}
