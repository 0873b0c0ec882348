use super::{
    ANSWERED, BROADCAST, MESSAGE, PLAN_CHANGED, Reason, ReminderState, TEST,
    channel::Ladder,
    horizon::{is_near, reached_at},
    notice,
    store::reminder::{self as store, NewReminder, ReminderRow},
};
use crate::{
    actor::Person,
    check_in::store as check_ins,
    clinic::store as clinics,
    course::{Course, store as courses},
    error::Result,
    ids::{ClinicId, PatientId, ReminderId, SessionId},
    mail::CONFIRM,
    patient::store::{self as patients, PatientRow, Standing},
    plan::{self, Identity, Known, KnownState, Local, Outcome, Wanted},
    protocol::Lock,
    store::{At, Tx},
};
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};

/// A patient as a plan is made from.
pub(super) struct Patient {
    pub row: PatientRow,
    pub local: Local,
    pub courses: Vec<Course>,
    /// The same courses before their protocols were others, where that is what changed.
    pub was: Option<Vec<Course>>,
    pub rows: Vec<ReminderRow>,
    /// The check-ins that were sent, by session and key.
    pub sent: Vec<(SessionId, String)>,
}

/// From when on more is to be planned; `None` where all is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ExtendAt(pub Option<At>);

/// What is to be written so that a patient's reminders are in line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    pub new: Vec<NewReminder>,
    pub replanned: Vec<(ReminderId, NewReminder)>,
    pub withdrawn: Vec<ReminderId>,
    pub standing: Option<Standing>,
    /// Where that is new.
    pub extend_at: Option<ExtendAt>,
}

/// Brings a patient's reminders in line with sessions, protocols, zone and quiet hours as they stand in this transaction: whatever changes one
/// of those calls this before it commits. Reminders that are accepted or on their way stay as they are.
pub(crate) async fn replan(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, patient: PatientId) -> Result<()> {
    let row = patients::lock(tx, clinic, patient).await?;
    let patient = load(tx, clinic, row).await?;
    let changes = changes(&patient, now);
    write(tx, now, clinic, vec![(patient.row.id, changes)]).await
}

/// A patient with all that the plan needs.
pub(super) async fn load(tx: &mut Tx, clinic: ClinicId, row: PatientRow) -> Result<Patient> {
    let quiet = clinics::clinic::must_find(tx, clinic).await?.quiet;
    let local = Local {
        zone: row.zone.0,
        quiet,
    };
    let sent = check_ins::list_asked(tx, clinic, &[row.id]).await?;
    Ok(Patient {
        courses: courses::load(tx, clinic, row.id).await?,
        rows: rows(tx, clinic, row.id).await?,
        sent: sent.into_iter().map(|(_, session, key)| (session, key)).collect(),
        was: None,
        local,
        row,
    })
}

/// A patient's reminders that are rows, by time.
pub(super) async fn rows(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Vec<ReminderRow>> {
    Ok(store::list_of(tx, clinic, Person::Patient(patient)).await?)
}

/// Everything that follows, pure.
pub(super) fn changes(patient: &Patient, now: DateTime<Utc>) -> Changes {
    let mut changes = of_rules(patient, now);
    notice::follow(patient, now, &mut changes);
    changes
}

/// Writes the changes of any number of patients in a few statements.
pub(super) async fn write(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    all: Vec<(PatientId, Changes)>,
) -> Result<()> {
    let (mut new, mut replanned, mut withdrawn) = (Vec::new(), Vec::new(), Vec::new());
    let (mut standing, mut extend) = (Vec::new(), Vec::new());
    for (patient, changes) in all {
        new.extend(changes.new.into_iter().map(|row| (Person::Patient(patient), row)));
        replanned.extend(changes.replanned);
        withdrawn.extend(changes.withdrawn);
        standing.extend(changes.standing.map(|standing| (patient, standing)));
        extend.extend(changes.extend_at.map(|ExtendAt(at)| (patient, at)));
    }
    store::insert(tx, now, clinic, &new).await?;
    store::update(tx, now, clinic, &replanned).await?;
    store::withdraw(tx, clinic, &withdrawn).await?;
    patients::set_standing(tx, clinic, &standing).await?;
    patients::set_extend_at(tx, clinic, &extend).await?;
    tx.ring();
    Ok(())
}

/// From what is there to what is wanted.
fn of_rules(patient: &Patient, now: DateTime<Utc>) -> Changes {
    let Patient {
        courses,
        local,
        rows,
        sent,
        ..
    } = patient;
    let planned_by_rules: Vec<(Identity, &ReminderRow)> =
        rows.iter().filter_map(|row| Some((identity(row)?, row))).collect();
    let known: Vec<Known> = planned_by_rules
        .iter()
        .map(|(identity, row)| Known {
            identity: identity.clone(),
            state: known_state(row, now),
        })
        .collect();
    let there: HashMap<&Identity, &ReminderRow> = planned_by_rules
        .iter()
        .map(|(identity, row)| (identity, *row))
        .collect();

    let mut changes = Changes::default();
    let mut later = None;
    let mut wanted_ids = HashSet::new();
    let first = plan::reminders(courses, *local, now, &known);
    let second = plan::missed(courses, *local, now, &known, sent);
    for wanted in first.into_iter().chain(second) {
        let row = there.get(&wanted.identity);
        let plan = planned(courses, wanted);
        match row {
            None if is_near(plan.due_at.0, now) => changes.new.push(plan),
            None => later = later.into_iter().chain([plan.due_at.0]).min(),
            Some(row) => {
                wanted_ids.insert(row.id);
                if differs(row, &plan) {
                    changes.replanned.push((row.id, plan));
                }
            }
        }
    }
    let occasions = plan::occasions(courses);
    let nudges = plan::nudges(courses, sent);
    let first = occasions.iter().map(plan::Occasion::identity);
    let spoken: HashSet<Identity> = first.chain(nudges.iter().map(plan::Nudge::identity)).collect();
    let gone = |(identity, row): &(Identity, &ReminderRow)| {
        let unwanted = match known_state(row, now) {
            KnownState::Planned { .. } => !wanted_ids.contains(&row.id),
            // On its way: if it does not arrive, it is not to be tried again.
            KnownState::InFlight => !spoken.contains(identity),
            // Told of as still to come, and not to come.
            KnownState::Dormant => {
                row.state == ReminderState::Skipped && row.due_at.0 > now && !wanted_ids.contains(&row.id)
            }
            KnownState::Accepted => false,
        };
        unwanted.then_some(row.id)
    };
    changes.withdrawn = planned_by_rules.iter().filter_map(gone).collect();
    let extend_at = later.map(reached_at);
    changes.extend_at = (extend_at != patient.row.extend_at).then_some(ExtendAt(extend_at));
    changes
}

/// Of a reminder that a rule planned; notices, answers, messages, broadcasts and tests are none of the rules' business.
pub(super) fn identity(row: &ReminderRow) -> Option<Identity> {
    if [PLAN_CHANGED, TEST, ANSWERED, MESSAGE, BROADCAST, CONFIRM].contains(&row.rule_key.as_str()) {
        return None;
    }
    let session: SessionId = row.subject_id.parse().ok()?;
    Some(Identity {
        rule: row.rule_key.clone(),
        session,
        anchor_day: row.anchor_day.0,
    })
}

fn known_state(row: &ReminderRow, now: DateTime<Utc>) -> KnownState {
    match row.state {
        ReminderState::Accepted => KnownState::Accepted,
        ReminderState::Planned if row.in_flight(now) => KnownState::InFlight,
        ReminderState::Planned => KnownState::Planned { due: row.due_at.0 },
        ReminderState::Skipped | ReminderState::Withdrawn => KnownState::Dormant,
    }
}

pub(super) fn planned(courses: &[Course], wanted: Wanted) -> NewReminder {
    let course = courses.iter().find(|course| course.id == wanted.course);
    let rule = course.and_then(|course| course.protocol.rule(&wanted.identity.rule));
    let again = (wanted.identity.rule == plan::MISSED).then_some(course).flatten();
    let check_in = again.and_then(|course| plan::check_in_of(course, &wanted.identity));
    let lock = check_in.map(|_| Lock::Photo).or(rule.map(|rule| rule.lock));
    let (state, reason) = match wanted.outcome {
        Outcome::Planned => (ReminderState::Planned, None),
        Outcome::Skipped(reason) => (ReminderState::Skipped, Some(reason.into())),
    };
    NewReminder {
        course: Some(wanted.course),
        check_in: None,
        rule_key: wanted.identity.rule,
        subject_id: wanted.identity.session.to_string(),
        anchor_day: wanted.identity.anchor_day,
        about: check_in.map_or_else(String::new, |check_in| check_in.key.clone()),
        lock: lock.unwrap_or_default(),
        ladder: rule.map_or(Ladder::NOTE, Ladder::of_rule),
        due_at: At(wanted.due),
        expires_at: At(wanted.expires),
        state,
        reason,
    }
}

/// Whether what is there has to change. One that was skipped while it was of use keeps the reason it has: "its use has passed" says less.
fn differs(row: &ReminderRow, plan: &NewReminder) -> bool {
    let same_reason =
        row.reason == plan.reason || (plan.reason == Some(Reason::Past) && row.state == ReminderState::Skipped);
    let same_time = row.due_at == plan.due_at && row.expires_at == plan.expires_at;
    !(row.state == plan.state
        && same_reason
        && (same_time || plan.reason == Some(Reason::Past))
        && row.lock == plan.lock
        && row.ladder.is_like(&plan.ladder))
}
