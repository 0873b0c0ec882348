//! The rules of the plan, as promises. Named tests hold one rule each; [`property`] holds the plan against [`oracle`], an independent
//! and slow reading of the same rules, over random courses, changes and every IANA zone.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a panic is a test's way to fail")]

mod build;
mod oracle;
mod property;
mod storage;

mod cards;
mod check_ins;
mod clock_changes;
mod days;
mod final_session;
mod late;
mod moves;
mod notice;
mod opens;
mod pace;
mod quiet_hours;
mod republish;
mod same_day;
mod sessions;
mod time_to_live;
mod timeline;
mod touch_up;
mod two_courses;
mod unlocks;
