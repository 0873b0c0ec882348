//! Session 2 booked while the day-28 unlocks of session 1 are pending, with the protocol that patients receive.

use crate::{
    build::{built_in, course, day, in_utc, utc, wall},
    storage::{RowState, Storage},
};
use care::{
    course::Course,
    plan::{Status, answer},
    protocol::Treatment,
};

fn one_session() -> [Course; 1] {
    [course(&built_in(Treatment::Density)).held("2026-03-01").open()]
}

fn two_sessions() -> [Course; 1] {
    [course(&built_in(Treatment::Density))
        .held("2026-03-01")
        .planned("2026-03-15")
        .open()]
}

#[test]
fn session_2_booked_while_unlocks_of_session_1_are_pending_moves_their_days() {
    let (before, after) = (one_session(), two_sessions());
    for key in ["sun", "swim", "sauna", "dye"] {
        let from = |courses| answer(courses, key, day("2026-03-10")).expect("known").from;
        assert_eq!(from(&before), Some(day("2026-03-29")), "{key} with one session");
        assert_eq!(from(&after), Some(day("2026-04-12")), "{key} with two");
    }
}

#[test]
fn session_2_booked_while_unlocks_of_session_1_are_pending_moves_their_reminders() {
    let mut patient = Storage::new(in_utc());
    patient.replan(&one_session(), utc("2026-03-01 12:00"));
    assert!(patient.planned().contains(&("swim_unlock", wall("2026-03-29 09:00"))));

    patient.pass_until(utc("2026-03-10 12:00"));
    patient.replan(&two_sessions(), utc("2026-03-10 12:00"));
    assert_eq!(
        patient.states("swim_unlock"),
        [&RowState::Withdrawn, &RowState::Planned]
    );
    assert!(patient.planned().contains(&("swim_unlock", wall("2026-04-12 09:00"))));
}

#[test]
fn what_opened_between_two_sessions_stays_open_until_the_second() {
    let courses = two_sessions();
    let shampoo = answer(&courses, "shampoo", day("2026-03-12")).expect("known");
    assert_eq!((shampoo.status, shampoo.until), (Status::Yes, Some(day("2026-03-14"))));
}

#[test]
fn an_unlock_is_not_announced_on_a_day_that_a_booking_has_closed() {
    // Session 2 on the sixth day: the shampoo of session 1 never opens.
    let courses = [course(&built_in(Treatment::Density))
        .held("2026-03-01")
        .planned("2026-03-07")
        .open()];
    let mut patient = Storage::new(in_utc());
    patient.replan(&courses, utc("2026-03-01 12:00"));
    let shampoo: Vec<_> = patient
        .planned()
        .into_iter()
        .filter(|(rule, _)| *rule == "shampoo_unlock")
        .collect();
    assert_eq!(shampoo, [("shampoo_unlock", wall("2026-03-14 09:00"))]);
}

#[test]
fn an_unlock_is_not_announced_on_a_day_that_another_course_forbids() {
    let density = course(&built_in(Treatment::Density)).held("2026-03-01").open();
    let scar = course(&built_in(Treatment::ScarCamouflage))
        .number(2)
        .held("2026-03-04")
        .open();
    let mut patient = Storage::new(in_utc());
    patient.replan(&[density, scar], utc("2026-03-04 12:00"));
    let rinse: Vec<_> = patient
        .planned()
        .into_iter()
        .filter(|(rule, _)| *rule == "rinse_unlock")
        .collect();
    assert_eq!(rinse, [("rinse_unlock", wall("2026-03-08 09:00"))]);
}

#[test]
fn what_pauses_for_a_session_names_it_and_what_heals_does_not() {
    let courses = two_sessions();
    let paused = |key, on| {
        answer(&courses, key, day(on))
            .expect("known")
            .pauses_for(day(on))
            .map(|session| session.day)
    };
    assert_eq!(paused("alcohol", "2026-03-13"), Some(day("2026-03-15")));
    assert_eq!(paused("alcohol", "2026-03-11"), None);
    assert_eq!(paused("alcohol", "2026-03-15"), None);
    assert_eq!(paused("swim", "2026-03-14"), None);
}
