use super::store;
use crate::{
    actor::{Actor, Permission},
    clock::Clock,
    course::{Session, SessionState, store as courses},
    error::Result,
    ids::PatientId,
    protocol::Treatment,
    reminder::ReachState,
    store::Db,
    zone,
};
use chrono::NaiveDate;
use std::collections::HashMap;

const ROWS_A_PAGE: u32 = 50;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatientList {
    /// By name.
    pub rows: Vec<PatientRow>,
    /// Of all pages.
    pub total: u32,
    /// From 0.
    pub page: u32,
    /// At least 1.
    pub pages: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatientRow {
    pub id: PatientId,
    pub name: String,
    pub treatments: Vec<Treatment>,
    /// Days since the last session, today included as 0; `None` before the first.
    pub day_number: Option<i64>,
    /// Today's or later.
    pub next_session: Option<Session>,
    /// Before today.
    pub last_session: Option<Session>,
    pub reach: ReachState,
}

/// A clinic's patients by name, fifty a page; `search` looks at name, address and telephone. For staff.
pub async fn list(db: &Db, c: &dyn Clock, actor: &Actor, search: &str, page: u32) -> Result<PatientList> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let now = c.now();
    let mut tx = db.read().await?;
    let total = u32::try_from(store::count(&mut tx, clinic, search).await?).unwrap_or(u32::MAX);
    let pages = total.div_ceil(ROWS_A_PAGE).max(1);
    let page = page.min(pages - 1);
    let from = i64::from(page) * i64::from(ROWS_A_PAGE);
    let found = store::list(&mut tx, clinic, search, from, ROWS_A_PAGE.into()).await?;
    let ids: Vec<PatientId> = found.iter().map(|row| row.id).collect();
    let mut of_patient: HashMap<PatientId, (Vec<Treatment>, Vec<Session>)> = HashMap::new();
    for (patient, treatment, session) in courses::list_of_patients(&mut tx, clinic, &ids).await? {
        let (treatments, sessions) = of_patient.entry(patient).or_default();
        if !treatments.contains(&treatment) {
            treatments.push(treatment);
        }
        sessions.extend(session);
    }
    let rows = found.into_iter().map(|row| {
        let (treatments, sessions) = of_patient.remove(&row.id).unwrap_or_default();
        let reach = ReachState::of(row.joined, row.live_subscriptions, row.all_subscriptions);
        list_row(
            row.id,
            row.name,
            treatments,
            &sessions,
            zone::day(now, row.zone.0),
            reach,
        )
    });
    Ok(PatientList {
        rows: rows.collect(),
        total,
        page,
        pages,
    })
}

fn list_row(
    id: PatientId,
    name: String,
    treatments: Vec<Treatment>,
    sessions: &[Session],
    today: NaiveDate,
    reach: ReachState,
) -> PatientRow {
    let standing = || {
        sessions
            .iter()
            .filter(|session| session.state != SessionState::Cancelled)
    };
    let latest = standing()
        .filter(|session| session.day <= today)
        .map(|session| session.day)
        .max();
    PatientRow {
        id,
        name,
        treatments,
        day_number: latest.map(|day| (today - day).num_days()),
        next_session: standing()
            .filter(|session| session.day >= today)
            .min_by_key(|session| session.local_start())
            .cloned(),
        last_session: standing()
            .filter(|session| session.day < today)
            .max_by_key(|session| session.local_start())
            .cloned(),
        reach,
    }
}
