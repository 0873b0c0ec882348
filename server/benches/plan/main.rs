//! The plan of one patient: how long it takes, and how often it asks for memory. A program of its own, because counting slows down whatever asks.
//! Says a line a measurement: what, its allocations, its microseconds and over how many, parted by tabs.
#![allow(
    clippy::expect_used,
    reason = "a measurement that cannot be made has no better way to say so"
)]

use care::{
    course::{Course, CourseState, Session, SessionState},
    ids::{CourseId, SessionId},
    plan::{Local, reminders, timeline, today},
    profile::Pace,
    protocol::{Protocol, Treatment},
    zone::{QuietHours, Tz},
};
use chrono::{Days, NaiveDate, NaiveTime};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::{alloc::System, hint::black_box, sync::Arc, time::Instant};

#[global_allocator]
static MEMORY: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const TIMES: u32 = 2_000;

fn main() {
    let courses = [course()];
    let latest = &courses[0].sessions[1];
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    let local = Local {
        zone: Tz::Europe__Madrid,
        quiet: QuietHours {
            from: hour(21),
            to: hour(8),
        },
    };
    tell("Today's card", || drop(black_box(today(&courses, latest.day))));
    tell("the timeline", || drop(black_box(timeline(&courses))));
    tell("all reminders", || {
        drop(black_box(reminders(&courses, local, latest.starts_at(), &[])));
    });
}

fn tell(what: &str, plan: impl Fn()) {
    let memory = Region::new(MEMORY);
    plan();
    let asked = memory.change().allocations;
    let start = Instant::now();
    for _ in 0..TIMES {
        plan();
    }
    let each = start.elapsed().as_secs_f64() * 1e6 / f64::from(TIMES);
    println!("{what}\t{asked}\t{each}\t{TIMES}");
}

/// Density in the middle: one session held, two planned, a fortnight apart.
fn course() -> Course {
    let first = NaiveDate::from_ymd_opt(2026, 3, 2).expect("a day");
    let session = |n: u64| Session {
        id: SessionId::from_u128(n.into()),
        day: first + Days::new(n * 14),
        start: NaiveTime::from_hms_opt(10, 0, 0).expect("a time"),
        minutes: 180,
        zone: Tz::Europe__Madrid,
        state: if n == 0 {
            SessionState::Held
        } else {
            SessionState::Planned
        },
    };
    let treatment = Treatment::Density;
    Course {
        id: CourseId::from_u128(1),
        treatment,
        state: CourseState::Open,
        pace: Pace::USUAL,
        protocol: Arc::new(Protocol::built_in(treatment).expect("a protocol")),
        sessions: (0..3).map(session).collect(),
    }
}
