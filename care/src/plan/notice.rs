//! "Your plan changed": said once, after the changes have settled, and only if something did change.

use super::{
    local::Local,
    status::{Status, activity_keys, answer, answers},
    today::{check_ins, steps},
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

/// What the protocols promise the patient, in one line: which activities open when, and on which days photos are asked for. Courses without a
/// session promise nothing yet.
pub fn terms(courses: &[Course]) -> String {
    let mut lines: Vec<_> = courses
        .iter()
        .filter(|course| !course.standing().is_empty())
        .map(line)
        .collect();
    lines.sort_unstable();
    lines.dedup();
    lines.concat()
}

fn line(course: &Course) -> String {
    let mut line = format!("{}:", course.treatment.key());
    for activity in &course.protocol.activities {
        let day = |day: Option<u32>| day.map_or_else(String::new, |day| day.to_string());
        let _ = write!(
            line,
            "{}={},{},{},{},{};",
            activity.key,
            activity.counting.key(),
            day(activity.careful_from),
            day(activity.yes_from),
            activity.before,
            activity.answer.map_or("", |answer| answer.key()),
        );
    }
    for check_in in &course.protocol.check_ins {
        let _ = write!(line, "{}@{};", check_in.key, check_in.day);
    }
    line
}

/// Whether other protocols change anything for this patient from `day` on: what is allowed on it, when that changes, when photos are asked for.
/// What only one of the two knows is no change of a promise.
pub fn promises_differ(before: &[Course], after: &[Course], day: NaiveDate) -> bool {
    let known = activity_keys(after);
    let kept: Vec<&str> = activity_keys(before)
        .into_iter()
        .filter(|key| known.contains(key))
        .collect();
    activities_ahead(before, &kept, day) != activities_ahead(after, &kept, day)
        || photos_ahead(before, day) != photos_ahead(after, day)
}

fn activities_ahead<'a>(courses: &'a [Course], keys: &[&str], day: NaiveDate) -> Vec<(&'a str, NaiveDate, Status)> {
    let now = answers(courses, day).into_iter().map(|answer| (day, answer));
    let later = steps(courses).into_iter().filter(|(step, ..)| *step > day);
    let mut ahead: Vec<_> = now
        .chain(later.map(|(step, answer, _)| (step, answer)))
        .map(|(day, answer)| (answer.activity.key.as_str(), day, answer.status))
        .filter(|(key, ..)| keys.contains(key))
        .collect();
    ahead.sort_unstable();
    ahead
}

fn photos_ahead(courses: &[Course], day: NaiveDate) -> Vec<NaiveDate> {
    check_ins(courses)
        .into_iter()
        .map(|due| due.day)
        .filter(|due| *due >= day)
        .collect()
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
