//! What of the plan stands in the patient's own calendar: sessions to the minute, and the days on which Stipple asks for something.

use crate::{
    ics::{Entry, When},
    patient::Telling,
    state::App,
};
use care::{
    course::Session,
    plan::{What, timeline},
};
use chrono::Duration;

/// A session, called an appointment.
pub(in crate::patient) fn appointment(app: &App, telling: Telling, session: &Session) -> Entry {
    let Telling { words, care } = telling;
    let starts = session.starts_at();
    let telephone = care.clinic.telephone.as_str();
    Entry {
        uid: format!("{}@stipple", session.id),
        when: When::From(starts, starts + Duration::minutes(session.minutes.into())),
        title: words.say("calendar-title"),
        place: care.clinic.address.clone(),
        notes: words.say_with("calendar-notes", &[("telephone", telephone.into())]),
        link: app.link("/next-session"),
    }
}

/// All sessions, days for photos, and calls of later years.
pub(super) fn all(app: &App, telling: Telling) -> Vec<Entry> {
    let reminder = |uid: String, day, path: &str| Entry {
        uid: format!("{uid}@stipple"),
        when: When::Day(day),
        title: telling.words.say("calendar-reminder"),
        place: String::new(),
        notes: String::new(),
        link: app.link(path),
    };
    let entry = |what: What, day| match what {
        What::Session { session, .. } => Some(appointment(app, telling, session)),
        What::CheckIn(due) => {
            let uid = format!("{}-{}", due.session.id, due.check_in.key);
            Some(reminder(uid, day, "/today"))
        }
        What::Call { course, rule, .. } => {
            Some(reminder(format!("{}-{}-{day}", course.id, rule.key), day, "/timeline"))
        }
        What::Stage { .. } | What::Opens(_) | What::Closes(_) => None,
    };
    timeline(&telling.care.courses)
        .into_iter()
        .filter_map(|at| entry(at.what, at.day))
        .collect()
}
