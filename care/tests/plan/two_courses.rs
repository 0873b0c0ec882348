//! Two courses at once: the strictest answer wins and names its course.

use crate::build::{activity, course, day, protocol};
use care::{
    course::Course,
    plan::{Moment, Status, Today, answer, answers, moment, today},
    protocol::{AlwaysAnswer, Protocol, Treatment},
};
use std::sync::Arc;

fn rinsing(days: u32) -> Arc<Protocol> {
    protocol()
        .activity(activity("rinse").careful_from(days).yes_from(days + 3))
        .done()
}

fn crown_and_scar() -> [Course; 2] {
    let crown = course(&rinsing(4)).held("2026-03-01").open();
    let scar = course(&rinsing(4))
        .treatment(Treatment::ScarCamouflage)
        .number(2)
        .held("2026-03-03")
        .open();
    [crown, scar]
}

#[test]
fn two_courses_at_once_take_the_strictest_answer_and_name_its_course() {
    let courses = crown_and_scar();
    let answered = answer(&courses, "rinse", day("2026-03-05")).unwrap();
    assert_eq!(
        (answered.status, answered.course.treatment),
        (Status::NotYet, Treatment::ScarCamouflage)
    );
    assert_eq!(answered.from, Some(day("2026-03-07")));

    let careful = answer(&courses, "rinse", day("2026-03-08")).unwrap();
    assert_eq!(
        (careful.status, careful.course.treatment),
        (Status::Careful, Treatment::ScarCamouflage)
    );
    assert_eq!(careful.freely_from, Some(day("2026-03-10")));
}

#[test]
fn of_two_courses_that_both_forbid_the_one_that_opens_later_is_named() {
    let courses = crown_and_scar();
    assert_eq!(
        answer(&courses, "rinse", day("2026-03-04")).unwrap().course.treatment,
        Treatment::ScarCamouflage
    );
}

#[test]
fn never_is_stricter_than_not_yet_and_ask_is_stricter_than_careful() {
    let never = course(
        &protocol()
            .activity(activity("rinse").always(AlwaysAnswer::Never))
            .done(),
    )
    .held("2026-03-01");
    let courses = [course(&rinsing(4)).number(2).held("2026-03-01").open(), never.open()];
    assert_eq!(
        answer(&courses, "rinse", day("2026-03-02")).unwrap().status,
        Status::Never
    );

    let ask = course(&protocol().activity(activity("rinse").always(AlwaysAnswer::Ask)).done())
        .held("2026-03-01")
        .open();
    let courses = [course(&rinsing(4)).number(2).held("2026-03-01").open(), ask];
    assert_eq!(
        answer(&courses, "rinse", day("2026-03-02")).unwrap().status,
        Status::NotYet
    );
    assert_eq!(
        answer(&courses, "rinse", day("2026-03-05")).unwrap().status,
        Status::Ask
    );
}

#[test]
fn an_activity_of_one_course_is_answered_once_for_both() {
    let shaving = protocol()
        .activity(activity("rinse").yes_from(4))
        .activity(activity("razor").yes_from(10).order(1))
        .done();
    let courses = [
        course(&shaving).held("2026-03-01").open(),
        course(&rinsing(4)).number(2).held("2026-03-03").open(),
    ];
    let keys: Vec<_> = answers(&courses, day("2026-03-04"))
        .iter()
        .map(|answer| answer.activity.key.as_str())
        .collect();
    assert_eq!(keys, ["rinse", "razor"]);
}

#[test]
fn a_course_given_up_before_its_first_session_has_no_say() {
    let given_up = course(&rinsing(400)).number(2).cancelled("2026-03-03").given_up();
    let courses = [course(&rinsing(4)).held("2026-03-01").open(), given_up];
    assert_eq!(
        answer(&courses, "rinse", day("2026-03-08")).unwrap().status,
        Status::Yes
    );
}

#[test]
fn the_day_number_is_that_of_the_latest_session_of_any_course() {
    let courses = crown_and_scar();
    match moment(&courses, day("2026-03-05")) {
        Moment::After { course, day, .. } => assert_eq!((course.treatment, day), (Treatment::ScarCamouflage, 2)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_next_session_is_the_earliest_of_any_course() {
    let courses = [
        course(&rinsing(4)).held("2026-03-01").planned("2026-03-20").open(),
        course(&rinsing(4)).number(2).planned("2026-03-12").open(),
    ];
    let Today { next_session, .. } = today(&courses, day("2026-03-05"));
    assert_eq!(next_session.map(|(_, session)| session.day), Some(day("2026-03-12")));
}
