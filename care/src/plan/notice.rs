//! "Your plan changed": said once, after the changes have settled, and only if something did change.

use super::{
    local::Local,
    status::{Status, activity_keys, answer},
};
use crate::course::Course;
use chrono::{DateTime, Duration, DurationRound, NaiveDate, Utc};
use std::fmt::Write;

/// How long a notice waits for further changes.
pub const NOTICE_WAIT: Duration = Duration::minutes(10);

/// When a notice that arises at `now` goes: the first whole minute after the wait, out of quiet hours.
pub fn notice_due(now: DateTime<Utc>, local: Local) -> DateTime<Utc> {
    let waited = now + NOTICE_WAIT;
    let minute = waited.duration_trunc(Duration::minutes(1)).unwrap_or(waited);
    let at = if minute < waited {
        minute + Duration::minutes(1)
    } else {
        minute
    };
    local.awake_from(at)
}

/// What a patient has to know of the sessions, in one line: equal lines mean that nothing changed for the patient. Which row a session
/// is kept in means nothing to a patient: cancelled and booked again for the same hour, it is the same.
pub fn fingerprint(courses: &[Course]) -> String {
    let told = |course: &Course| -> Vec<_> {
        course
            .standing()
            .into_iter()
            .map(|session| (course.treatment, session.local_start()))
            .collect()
    };
    let mut sessions: Vec<_> = courses.iter().flat_map(told).collect();
    sessions.sort_unstable();
    sessions.iter().fold(String::new(), |mut line, (treatment, start)| {
        let _ = write!(line, "{}@{};", treatment.key(), start.format("%FT%R"));
        line
    })
}

/// The activities that were allowed on `day` and, after a change of sessions or protocol, no longer are: a notice names them.
pub fn tightened(before: &[Course], after: &[Course], day: NaiveDate) -> Vec<String> {
    let allowed = |courses, key| {
        answer(courses, key, day)
            .map(|answer| answer.status)
            .is_some_and(Status::allowed)
    };
    let closed = |key| answer(after, key, day).is_some_and(|answer| !answer.status.allowed());
    activity_keys(before)
        .into_iter()
        .filter(|key| allowed(before, key) && closed(key))
        .map(str::to_owned)
        .collect()
}
