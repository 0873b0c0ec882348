//! Several reminders on one day.

use crate::{
    build::{built_in, course, in_utc, protocol, rule, utc, wall},
    storage::{RowState, Storage},
};
use care::{plan::SkipReason, protocol::Treatment};

#[test]
fn the_superseding_one_goes_and_the_others_are_recorded() {
    let both = protocol()
        .rule(rule("day").each(7))
        .rule(rule("week").each(7).supersedes("day"))
        .done();
    let mut patient = Storage::new(in_utc());
    patient.replan(&[course(&both).held("2026-03-01").open()], utc("2026-03-01 12:00"));
    assert_eq!(patient.planned(), [("week", wall("2026-03-08 09:00"))]);
    assert_eq!(
        patient.states("day"),
        [&RowState::Skipped(SkipReason::Superseded { by: "week".into() })]
    );
}

#[test]
fn a_rule_supersedes_on_its_own_day_only() {
    let both = protocol()
        .rule(rule("day").each(7))
        .rule(rule("week").each(8).supersedes("day"))
        .done();
    let mut patient = Storage::new(in_utc());
    patient.replan(&[course(&both).held("2026-03-01").open()], utc("2026-03-01 12:00"));
    assert_eq!(
        patient.planned(),
        [("day", wall("2026-03-08 09:00")), ("week", wall("2026-03-09 09:00"))]
    );
}

#[test]
fn a_rule_that_does_not_speak_supersedes_nothing() {
    let closed = care::protocol::AppliesTo::ClosedCourse;
    let both = protocol()
        .rule(rule("day").each(7))
        .rule(rule("week").each(7).supersedes("day").only_in(closed))
        .done();
    let mut patient = Storage::new(in_utc());
    patient.replan(&[course(&both).held("2026-03-01").open()], utc("2026-03-01 12:00"));
    assert_eq!(patient.planned(), [("day", wall("2026-03-08 09:00"))]);
}

#[test]
fn a_superseded_one_revives_when_the_other_is_gone() {
    let rules = |week: u8| {
        let day = protocol().rule(rule("day").each(7));
        if week == 0 {
            day.done()
        } else {
            day.rule(rule("week").each(7).supersedes("day")).done()
        }
    };
    let mut patient = Storage::new(in_utc());
    patient.replan(&[course(&rules(1)).held("2026-03-01").open()], utc("2026-03-01 12:00"));
    patient.replan(&[course(&rules(0)).held("2026-03-01").open()], utc("2026-03-01 13:00"));
    assert_eq!(patient.planned(), [("day", wall("2026-03-08 09:00"))]);
    assert_eq!(patient.states("week"), [&RowState::Withdrawn]);
}

#[test]
fn the_touch_up_speaks_in_place_of_that_years_sun_note() {
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&built_in(Treatment::ShavedLook)).held("2026-03-01").closed()],
        utc("2026-06-01 12:00"),
    );
    assert_eq!(
        patient.states("sun_year_3"),
        [&RowState::Skipped(SkipReason::Superseded { by: "touch_up".into() })]
    );
    assert!(patient.planned().contains(&("touch_up", wall("2029-02-28 10:00"))));
}

#[test]
fn all_of_one_minute_are_due_at_one_instant_so_that_one_push_can_carry_them() {
    let mut patient = Storage::new(in_utc());
    patient.replan(
        &[course(&built_in(Treatment::ShavedLook)).held("2026-03-01").open()],
        utc("2026-03-01 12:00"),
    );
    let day_4: Vec<_> = patient
        .planned()
        .into_iter()
        .filter(|(_, at)| at.date() == wall("2026-03-05 09:00").date())
        .collect();
    assert_eq!(
        day_4,
        [
            ("foil_shaver_unlock", wall("2026-03-05 09:00")),
            ("rinse_unlock", wall("2026-03-05 09:00"))
        ]
    );
}
