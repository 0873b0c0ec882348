//! Counts over all of a clinic's patients.

use crate::{
    ids::ClinicId,
    store::{At, StoreError, Tx, on, values},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

/// The reminders that were due from one instant on, up to another.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct DayRow {
    pub from_at: At,
    pub delivered: i64,
    pub opened: i64,
    pub failed: i64,
    pub planned: i64,
    pub last_opened_at: Option<At>,
}

/// Of the patients who joined.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct PeopleRow {
    pub joined: i64,
    pub installed: i64,
    pub permitted: i64,
    pub reachable: i64,
}

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct PushesRow {
    pub dead: i64,
    pub last_accepted_at: Option<At>,
}

/// Spans without a reminder are left out.
pub(crate) async fn count_by_span(
    tx: &mut Tx,
    clinic: ClinicId,
    spans: &[(At, At)],
) -> Result<Vec<DayRow>, StoreError> {
    let list = values(2, spans.len(), 2);
    let sql = AssertSqlSafe(format!(
        "SELECT v.column1 AS from_at, COUNT(CASE WHEN r.state = 'accepted' THEN 1 END) AS delivered,
            COUNT(CASE WHEN r.state = 'accepted' THEN r.opened_at END) AS opened,
            COUNT(CASE WHEN r.state = 'skipped' AND r.reason IN ('expired', 'unreachable', 'undeliverable') THEN 1 END) AS failed,
            COUNT(CASE WHEN r.state = 'planned' AND r.rule_key <> 'missed' THEN 1 END) AS planned,
            MAX(r.opened_at) AS last_opened_at
         FROM (VALUES {list}) AS v CROSS JOIN reminder r
         WHERE r.clinic_id = $1 AND r.patient_id IS NOT NULL AND r.due_at >= v.column1 AND r.due_at < v.column2 AND r.rule_key <> 'test'
         GROUP BY v.column1"
    ));
    on!(tx, c => spans
        .iter()
        .fold(sqlx::query_as(sql).bind(clinic), |query, (from, to)| query.bind(*from).bind(*to))
        .fetch_all(c))
}

pub(crate) async fn count_people(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId) -> Result<PeopleRow, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT COUNT(*) AS joined, COUNT(CASE WHEN d.installed = 1 THEN 1 END) AS installed,
            COUNT(CASE WHEN d.permitted = 1 THEN 1 END) AS permitted, COUNT(u.patient_id) AS reachable
         FROM patient p
         LEFT JOIN (SELECT patient_id, MAX(CASE WHEN installed THEN 1 ELSE 0 END) AS installed,
                MAX(CASE WHEN permission = 'granted' THEN 1 ELSE 0 END) AS permitted
            FROM sign_in WHERE clinic_id = $1 AND patient_id IS NOT NULL AND revoked_at IS NULL AND expires_at > $2 GROUP BY patient_id) AS d
            ON d.patient_id = p.id
         LEFT JOIN (SELECT DISTINCT patient_id FROM subscription
            WHERE clinic_id = $1 AND patient_id IS NOT NULL AND retired_at IS NULL) AS u ON u.patient_id = p.id
         WHERE p.clinic_id = $1 AND p.joined_at IS NOT NULL"
    ).bind(clinic).bind(At(now)).fetch_one(c))
}

/// Of patients' subscriptions: how many push services gave up since then, and when one last took something.
pub(crate) async fn count_pushes(tx: &mut Tx, clinic: ClinicId, since: DateTime<Utc>) -> Result<PushesRow, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT COUNT(CASE WHEN reason = 'gone' AND retired_at >= $2 THEN 1 END) AS dead, MAX(last_accepted_at) AS last_accepted_at
         FROM subscription WHERE clinic_id = $1 AND patient_id IS NOT NULL"
    ).bind(clinic).bind(At(since)).fetch_one(c))
}
