//! Which day asks for photos.

use crate::build::{course, day, protocol};
use care::{
    course::Course,
    plan::{Today, today},
    protocol::Protocol,
};
use chrono::NaiveDate;
use std::sync::Arc;

fn asking() -> Arc<Protocol> {
    protocol()
        .check_in("day_0", 0)
        .check_in("day_3", 3)
        .check_in("day_28", 28)
        .done()
}

fn on(courses: &[Course], date: &str) -> (Option<String>, Option<NaiveDate>) {
    let Today {
        check_in,
        next_check_in,
        ..
    } = today(courses, day(date));
    (
        check_in.map(|due| due.check_in.key.clone()),
        next_check_in.map(|due| due.day),
    )
}

#[test]
fn a_check_in_is_due_on_its_day_and_announced_before() {
    let courses = [course(&asking()).held("2026-03-01").open()];
    assert_eq!(
        on(&courses, "2026-03-01"),
        (Some("day_0".into()), Some(day("2026-03-04")))
    );
    assert_eq!(on(&courses, "2026-03-02"), (None, Some(day("2026-03-04"))));
    assert_eq!(
        on(&courses, "2026-03-04"),
        (Some("day_3".into()), Some(day("2026-03-29")))
    );
    assert_eq!(on(&courses, "2026-03-30"), (None, None));
}

#[test]
fn a_check_in_dies_when_a_later_session_falls_on_or_before_its_day() {
    let courses = [course(&asking()).held("2026-03-01").planned("2026-03-29").open()];
    assert_eq!(
        on(&courses, "2026-03-29"),
        (Some("day_0".into()), Some(day("2026-04-01")))
    );
}

#[test]
fn the_check_ins_of_a_cancelled_session_are_gone() {
    let courses = [course(&asking()).cancelled("2026-03-01").open()];
    assert_eq!(on(&courses, "2026-03-01"), (None, None));
}
