//! The touch-up: planned once a course is closed, withdrawn by any booking of that treatment.

use crate::{
    build::{built_in, course, in_utc, utc, wall},
    storage::{RowState, Storage},
};
use care::{
    course::Course,
    plan::{Entry, What, timeline},
    protocol::Treatment,
};

fn first_course() -> Course {
    course(&built_in(Treatment::Density))
        .held("2024-03-01")
        .held("2024-03-15")
        .closed()
}

fn touch_up(patient: &Storage) -> Vec<&RowState> {
    patient.states("touch_up")
}

#[test]
fn an_open_course_plans_no_touch_up() {
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&built_in(Treatment::Density)).held("2024-03-01").open()],
        utc("2024-06-01 12:00"),
    );
    assert!(touch_up(&patient).is_empty());
}

#[test]
fn a_closed_course_plans_it_from_its_final_session() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&[first_course()], utc("2024-06-01 12:00"));
    assert!(patient.planned().contains(&("touch_up", wall("2026-09-14 10:00"))));
}

#[test]
fn touch_up_is_withdrawn_when_a_new_course_begins() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&[first_course()], utc("2024-06-01 12:00"));
    let again = course(&built_in(Treatment::Density))
        .number(2)
        .planned("2026-02-01")
        .open();
    patient.replan(&[first_course(), again], utc("2026-01-10 12:00"));
    assert_eq!(touch_up(&patient), [&RowState::Withdrawn]);
}

#[test]
fn touch_up_returns_when_that_booking_is_cancelled() {
    let mut patient = Storage::new(in_utc());
    let again = || course(&built_in(Treatment::Density)).number(2);
    patient.replan(
        &[first_course(), again().planned("2026-02-01").open()],
        utc("2026-01-10 12:00"),
    );
    assert!(touch_up(&patient).is_empty());
    patient.replan(
        &[first_course(), again().cancelled("2026-02-01").given_up()],
        utc("2026-01-11 12:00"),
    );
    assert_eq!(touch_up(&patient), [&RowState::Planned]);
}

#[test]
fn touch_up_stays_when_another_treatment_is_booked() {
    let mut patient = Storage::new(in_utc());
    let scar = course(&built_in(Treatment::ScarCamouflage))
        .number(2)
        .planned("2026-02-01")
        .open();
    patient.replan(&[first_course(), scar], utc("2026-01-10 12:00"));
    assert_eq!(touch_up(&patient), [&RowState::Planned]);
}

#[test]
fn touch_up_of_the_later_course_takes_over() {
    let mut patient = Storage::new(in_utc());
    let second = course(&built_in(Treatment::Density))
        .number(2)
        .held("2026-02-01")
        .closed();
    patient.replan(&[first_course(), second], utc("2026-06-01 12:00"));
    let planned: Vec<_> = patient
        .planned()
        .into_iter()
        .filter(|(rule, _)| *rule == "touch_up")
        .collect();
    assert_eq!(planned, [("touch_up", wall("2028-08-02 10:00"))]);
}

#[test]
fn two_courses_that_end_on_one_day_call_once() {
    let mut patient = Storage::new(in_utc());
    let second = course(&built_in(Treatment::Density))
        .number(2)
        .held("2024-03-15")
        .closed();
    patient.replan(&[first_course(), second], utc("2024-06-01 12:00"));
    assert_eq!(touch_up(&patient), [&RowState::Planned]);
}

#[test]
fn the_timeline_shows_the_calls_of_the_years_after() {
    let courses = [first_course()];
    let calls: Vec<_> = timeline(&courses)
        .into_iter()
        .filter_map(|Entry { day, what }| match what {
            What::Call { rule, .. } => Some((rule.key.as_str(), day)),
            _ => None,
        })
        .collect();
    assert!(
        calls.contains(&("touch_up", wall("2026-09-14 10:00").date())),
        "{calls:?}"
    );
}
