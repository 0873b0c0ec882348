use super::{
    PLAN_CHANGED, ReminderState,
    channel::Ladder,
    replan::{Changes, Patient},
    store::reminder::{self as store, NewReminder, ReminderRow},
};
use crate::{
    course::Course,
    digest::digest,
    patient::store::Standing,
    plan::{answer, fingerprint, notice_due, promises_differ, terms, tightened},
    protocol::Lock,
    store::At,
    zone,
};
use chrono::{DateTime, Duration, NaiveDate, Utc};

/// How long "your plan changed" is worth saying.
const USEFUL: Duration = Duration::hours(24);

/// Keeps one "your plan changed" planned while the sessions, or what the protocols promise, are not what the patient was last told of.
/// Further changes push it on; a net change of nothing takes it back, silently.
pub(super) fn follow(patient: &Patient, now: DateTime<Utc>, changes: &mut Changes) {
    let person = &patient.row;
    let today = zone::day(now, patient.local.zone);
    let standing = standing(patient, today);
    let sessions_moved = standing.sessions != person.standing;
    let promises_moved = standing.terms != person.terms && standing.told_terms != standing.terms;
    let told = person.told.as_ref() == Some(&standing.sessions) && standing.told_terms == standing.terms;
    if sessions_moved || standing.terms != person.terms || standing.told_terms != person.told_terms {
        changes.standing = Some(standing);
    }
    if person.joined_at.is_none() {
        return;
    }
    let is_waiting =
        |row: &&ReminderRow| row.rule_key == PLAN_CHANGED && row.state == ReminderState::Planned && !row.in_flight(now);
    let waiting: Vec<&ReminderRow> = patient.rows.iter().filter(is_waiting).collect();
    if told {
        changes.withdrawn.extend(waiting.iter().map(|row| row.id));
        return;
    }
    let moved = sessions_moved || promises_moved;
    let due = notice_due(now, patient.local);
    let notice = |subject_id: String, about: String| NewReminder {
        course: None,
        check_in: None,
        rule_key: PLAN_CHANGED.to_owned(),
        subject_id,
        anchor_day: today,
        about,
        lock: Lock::Changed,
        ladder: Ladder::NOTE,
        due_at: At(due),
        expires_at: At(due + USEFUL),
        state: ReminderState::Planned,
        reason: None,
    };
    if let Some(row) = waiting.first() {
        if moved || patient.local.is_quiet(row.due_at.0) {
            let about = closed(patient, &row.about, today);
            changes.replanned.push((row.id, notice(row.subject_id.clone(), about)));
        }
    } else if moved {
        changes
            .new
            .push(notice(store::own_subject(), closed(patient, "", today)));
    }
}

/// What is to stand of this patient. A change of protocols that changes nothing ahead of the patient counts as told, if what was before it was.
fn standing(patient: &Patient, today: NaiveDate) -> Standing {
    let person = &patient.row;
    let promised = terms(&patient.courses);
    let terms = Some(if promised.is_empty() {
        promised
    } else {
        digest(&[&promised])
    });
    let unnoticed = || {
        patient
            .was
            .as_ref()
            .is_some_and(|was| !promises_differ(was, &patient.courses, today))
    };
    let first_time = person.terms.is_none();
    let told_terms = if first_time || (person.told_terms == person.terms && terms != person.terms && unnoticed()) {
        terms.clone()
    } else {
        person.told_terms.clone()
    };
    Standing {
        sessions: fingerprint(&patient.courses),
        terms,
        told_terms,
    }
}

/// The activities that were open before these changes and are closed: those that the waiting notice names, and those of this change.
fn closed(patient: &Patient, named: &str, today: NaiveDate) -> String {
    let named = named.split(',').filter(|key| !key.is_empty()).map(str::to_owned);
    let was: &[Course] = patient.was.as_deref().unwrap_or(&patient.courses);
    let mut closed: Vec<String> = named.chain(tightened(was, &patient.courses, today)).collect();
    closed.retain(|key| answer(&patient.courses, key, today).is_some_and(|answer| !answer.status.allowed()));
    closed.sort_unstable();
    closed.dedup();
    closed.join(",")
}
