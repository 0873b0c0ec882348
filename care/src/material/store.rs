use super::{Material, Pigment};
use crate::{
    ids::{ClinicId, PatientId, SessionId, StaffId},
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};

#[derive(Debug, sqlx::FromRow)]
struct MaterialRow {
    session_id: SessionId,
    pigments: String,
    anaesthetic: String,
    by_name: Option<String>,
    noted_at: At,
}

pub(super) async fn list_of_patient(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<Material>, StoreError> {
    let rows: Vec<MaterialRow> = on!(tx, c => sqlx::query_as(
        "SELECT m.session_id, m.pigments, m.anaesthetic, n.name AS by_name, m.noted_at
         FROM session_material m
         JOIN session s ON s.clinic_id = m.clinic_id AND s.id = m.session_id
         JOIN course k ON k.clinic_id = s.clinic_id AND k.id = s.course_id
         JOIN staff n ON n.clinic_id = m.clinic_id AND n.id = m.staff_id
         WHERE m.clinic_id = $1 AND k.patient_id = $2"
    ).bind(clinic).bind(patient).fetch_all(c))?;
    rows.into_iter()
        .map(|row| {
            Ok(Material {
                session: row.session_id,
                pigments: serde_json::from_str(&row.pigments)
                    .map_err(|_| StoreError::Damaged("pigments of a session"))?,
                anaesthetic: row.anaesthetic,
                by: row.by_name.unwrap_or_default(),
                noted_at: row.noted_at.0,
            })
        })
        .collect()
}

pub(super) async fn save(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    session: SessionId,
    staff: StaffId,
    (pigments, anaesthetic): (&[Pigment], &str),
) -> Result<(), StoreError> {
    let pigments = serde_json::to_string(pigments).map_err(|_| StoreError::Damaged("pigments of a session"))?;
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO session_material (clinic_id, session_id, pigments, anaesthetic, staff_id, noted_at) VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (clinic_id, session_id) DO UPDATE SET pigments = excluded.pigments, anaesthetic = excluded.anaesthetic,
                staff_id = excluded.staff_id, noted_at = excluded.noted_at"
        )
        .bind(clinic)
        .bind(session)
        .bind(&pigments)
        .bind(anaesthetic)
        .bind(staff)
        .bind(At(now))
    )?;
    Ok(())
}
