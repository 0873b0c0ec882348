use crate::{
    check_in::{Review, ReviewKind, reply_draft::Reply},
    ids::{CheckInId, ClinicId, PatientId, ReviewId, StaffId},
    protocol::Angle,
    store::{At, Day, StoreError, Tx, changed, on, values},
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::AssertSqlSafe;
use std::collections::HashMap;

#[derive(Debug, sqlx::FromRow)]
struct ReviewRow {
    check_in_id: CheckInId,
    id: ReviewId,
    kind: ReviewKind,
    words: String,
    angle: Option<Angle>,
    follow_up: Option<Day>,
    colleague: Option<String>,
    by_name: Option<String>,
    at: At,
}

/// By check-in, the earliest first.
pub(super) async fn list(
    tx: &mut Tx,
    clinic: ClinicId,
    check_ins: &[CheckInId],
) -> Result<HashMap<CheckInId, Vec<Review>>, StoreError> {
    let mut found: HashMap<CheckInId, Vec<Review>> = HashMap::new();
    for check_ins in check_ins.chunks(200) {
        let list = values(2, check_ins.len(), 1);
        let sql = AssertSqlSafe(format!(
            "SELECT r.check_in_id, r.id, r.kind, r.words, r.angle, r.follow_up, o.name AS colleague, n.name AS by_name, r.at
             FROM review r JOIN staff n ON n.clinic_id = r.clinic_id AND n.id = r.staff_id
                LEFT JOIN staff o ON o.clinic_id = r.clinic_id AND o.id = r.colleague_id
             WHERE r.clinic_id = $1 AND r.check_in_id IN (VALUES {list}) ORDER BY r.at, r.id"
        ));
        let rows: Vec<ReviewRow> = on!(tx, c => {
            let query = check_ins.iter().fold(sqlx::query_as(sql).bind(clinic), sqlx::query::QueryAs::bind);
            query.fetch_all(c)
        })?;
        for row in rows {
            found.entry(row.check_in_id).or_default().push(Review {
                id: row.id,
                kind: row.kind,
                words: row.words,
                angle: row.angle,
                follow_up: row.follow_up.map(|day| day.0),
                colleague: row.colleague,
                by: row.by_name.unwrap_or_default(),
                at: row.at.0,
            });
        }
    }
    Ok(found)
}

pub(in crate::check_in) async fn insert_review(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    check_in: CheckInId,
    id: ReviewId,
    staff: StaffId,
    reply: &Reply,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO review (clinic_id, id, check_in_id, kind, words, angle, follow_up, colleague_id, staff_id, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        )
        .bind(clinic)
        .bind(id)
        .bind(check_in)
        .bind(reply.kind)
        .bind(&reply.words)
        .bind(reply.angle)
        .bind(reply.follow_up.map(Day))
        .bind(reply.colleague)
        .bind(staff)
        .bind(At(now))
    )?;
    Ok(())
}

/// Concerns whose day has come and after which the patient was not looked at again: the check-in and the day.
pub(crate) async fn list_follow_ups(
    tx: &mut Tx,
    clinic: ClinicId,
    today: NaiveDate,
) -> Result<Vec<(CheckInId, PatientId, String, Day)>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT k.id, k.patient_id, p.name, r.follow_up
         FROM review r JOIN check_in k ON k.clinic_id = r.clinic_id AND k.id = r.check_in_id
            JOIN patient p ON p.clinic_id = k.clinic_id AND p.id = k.patient_id
         WHERE r.clinic_id = $1 AND r.follow_up IS NOT NULL AND r.follow_up <= $2
            AND NOT EXISTS (SELECT 1 FROM review later JOIN check_in o ON o.clinic_id = later.clinic_id AND o.id = later.check_in_id
                WHERE later.clinic_id = r.clinic_id AND o.patient_id = k.patient_id AND later.at > r.at)
         ORDER BY r.follow_up, k.id"
    ).bind(clinic).bind(Day(today)).fetch_all(c))
}
