//! The final session is the last one not cancelled; while the course is open it may still change.

use crate::{
    build::{activity, course, day, in_utc, protocol, rule, utc, wall},
    storage::Storage,
};
use care::{
    plan::{Status, answer},
    protocol::{Anchor, AppliesTo, Protocol},
};
use std::sync::Arc;

fn swimming() -> Arc<Protocol> {
    protocol()
        .activity(activity("swim").yes_from(28).counted_from_final())
        .activity(activity("sun").yes_from(28))
        .rule(rule("swim_unlock").on(Anchor::Final, 28).about("swim"))
        .rule(
            rule("book_next")
                .on(Anchor::LatestHeld, 21)
                .only_in(AppliesTo::OpenCourse),
        )
        .done()
}

#[test]
fn final_session_not_known_yet_says_that_the_date_may_change() {
    let open = [course(&swimming()).held("2026-03-01").open()];
    let answered = answer(&open, "swim", day("2026-03-05")).unwrap();
    assert_eq!((answered.from, answered.provisional), (Some(day("2026-03-29")), true));
    // Not so for what counts from each session.
    assert!(!answer(&open, "sun", day("2026-03-05")).unwrap().provisional);
}

#[test]
fn a_closed_course_knows_its_final_session() {
    let closed = [course(&swimming()).held("2026-03-01").closed()];
    let answered = answer(&closed, "swim", day("2026-03-05")).unwrap();
    assert_eq!((answered.from, answered.provisional), (Some(day("2026-03-29")), false));
}

#[test]
fn what_is_open_already_is_not_provisional() {
    let open = [course(&swimming()).held("2026-03-01").open()];
    let answered = answer(&open, "swim", day("2026-03-29")).unwrap();
    assert_eq!((answered.status, answered.provisional), (Status::Yes, false));
}

#[test]
fn a_cancelled_last_session_gives_the_final_place_back() {
    let courses = [course(&swimming()).held("2026-03-01").cancelled("2026-03-20").open()];
    assert_eq!(
        answer(&courses, "swim", day("2026-03-05")).unwrap().from,
        Some(day("2026-03-29"))
    );
}

#[test]
fn a_late_booking_closes_what_the_final_clock_had_opened() {
    let courses = [course(&swimming()).held("2026-03-01").planned("2026-04-20").open()];
    assert_eq!(
        answer(&courses, "swim", day("2026-04-01")).unwrap().status,
        Status::NotYet
    );
    assert_eq!(
        answer(&courses, "swim", day("2026-04-01")).unwrap().from,
        Some(day("2026-05-18"))
    );
}

#[test]
fn a_reminder_of_the_final_session_follows_it() {
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&swimming()).held("2026-03-01").open()],
        utc("2026-03-01 12:00"),
    );
    assert_eq!(
        patient.planned(),
        [
            ("book_next", wall("2026-03-22 09:00")),
            ("swim_unlock", wall("2026-03-29 09:00"))
        ]
    );
    let booked = [course(&swimming()).held("2026-03-01").planned("2026-03-15").open()];
    patient.replan(&booked, utc("2026-03-02 12:00"));
    assert_eq!(
        patient.planned(),
        [
            ("book_next", wall("2026-04-05 09:00")),
            ("swim_unlock", wall("2026-04-12 09:00"))
        ]
    );
}

#[test]
fn the_latest_held_is_asked_to_book_only_while_nothing_is_booked() {
    let mut patient = Storage::new(in_utc());
    let asks = |patient: &Storage| {
        patient
            .planned()
            .iter()
            .filter(|(rule, _)| *rule == "book_next")
            .count()
    };
    patient.replan(
        &[course(&swimming()).held("2026-03-01").open()],
        utc("2026-03-10 12:00"),
    );
    assert_eq!(asks(&patient), 1);
    patient.replan(
        &[course(&swimming()).held("2026-03-01").closed()],
        utc("2026-03-10 12:00"),
    );
    assert_eq!(asks(&patient), 0);
}

#[test]
fn the_next_planned_is_the_first_session_on_or_after_the_reminders_day() {
    let prepare = protocol().rule(rule("prepare").before_next(3)).done();
    let mut patient = Storage::new(in_utc());
    // The second session is two days after the first: three days before it, the next one is still the first.
    let courses = [course(&prepare).planned("2026-03-10").planned("2026-03-12").open()];
    patient.replan(&courses, utc("2026-03-01 12:00"));
    assert_eq!(patient.planned(), [("prepare", wall("2026-03-07 09:00"))]);
}
