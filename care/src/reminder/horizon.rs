//! How far ahead reminders are rows. What a patient's plan wants beyond that is worked out when somebody looks, and becomes a row when it is near: each
//! patient says from when on that is so, and a daily round sees to it.

use super::{
    ReminderState,
    replan::{self, planned},
    store::reminder::{NewReminder, ReminderRow},
};
use crate::{
    clock::Clock,
    error::Result,
    ids::{ClinicId, PatientId, ReminderId},
    patient::store::{self as patients, PatientRow},
    plan::{self, Identity},
    store::{At, Db, Tx},
};
use chrono::{DateTime, Duration, Utc};
use std::collections::HashSet;

/// Half a year: whoever comes back to a server that stood still for months loses nothing.
pub(super) const HORIZON: Duration = Duration::days(180);

/// How many patients are looked up at a time.
const PAGE: i64 = 100;

/// Where what is wanted parts into rows and later.
pub(super) fn is_near(due: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    due <= now + HORIZON
}

/// When a reminder that lies beyond the horizon becomes a row.
pub(super) fn reached_at(due: DateTime<Utc>) -> At {
    At(due - HORIZON)
}

/// The daily round, for all clinics: plans what has come within the horizon. For how many patients it did.
pub async fn extend(db: &Db, c: &dyn Clock) -> Result<u32> {
    let now = c.now();
    let mut extended = 0;
    loop {
        let mut tx = db.read().await?;
        let page = patients::list_to_extend(&mut tx, now, PAGE).await?;
        drop(tx);
        if page.is_empty() {
            return Ok(extended);
        }
        // One transaction each: a clinic at work waits for one patient at most. Each is told anew how far it is planned, so none comes twice.
        for (clinic, patient) in page {
            let mut tx = db.write().await?;
            replan::replan(&mut tx, now, clinic, patient).await?;
            tx.commit().await?;
            extended += 1;
        }
    }
}

/// A patient's reminders by time: the rows, and what is still beyond the horizon as it will be planned.
pub(crate) async fn list_whole(tx: &mut Tx, clinic: ClinicId, patient: PatientId) -> Result<Vec<ReminderRow>> {
    let row = patients::must_find(tx, clinic, patient).await?;
    let Some(At(reached)) = row.extend_at else {
        return replan::rows(tx, clinic, patient).await;
    };
    let mut patient = replan::load(tx, clinic, row).await?;
    // Seen from the day on which the first of them becomes a row, none of them is late.
    let wanted = plan::reminders(&patient.courses, patient.local, reached, &[]);
    let there: HashSet<Identity> = patient.rows.iter().filter_map(replan::identity).collect();
    let later = wanted
        .into_iter()
        .filter(|wanted| wanted.due >= reached + HORIZON && !there.contains(&wanted.identity))
        .map(|wanted| row_of(clinic, &patient.row, planned(&patient.courses, wanted)));
    let later: Vec<_> = later.filter(|row| row.state == ReminderState::Planned).collect();
    patient.rows.extend(later);
    Ok(patient.rows)
}

fn row_of(clinic: ClinicId, patient: &PatientRow, plan: NewReminder) -> ReminderRow {
    ReminderRow {
        clinic_id: clinic,
        id: ReminderId::new(),
        to: crate::actor::Person::Patient(patient.id),
        course_id: plan.course,
        rule_key: plan.rule_key,
        subject_id: plan.subject_id,
        anchor_day: crate::store::Day(plan.anchor_day),
        about: plan.about,
        lock: plan.lock,
        ladder: plan.ladder,
        due_at: plan.due_at,
        expires_at: plan.expires_at,
        state: plan.state,
        reason: plan.reason,
        attempts: 0,
        lease_token: None,
        lease_until: None,
        accepted_at: None,
        shown_at: None,
        opened_at: None,
        read_at: None,
    }
}
