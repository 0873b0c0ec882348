use super::{Consent, NewPhoto, Photo, PhotoPlace, SentWith, WrappedKey};
use crate::{
    ids::{CheckInId, ClinicId, MessageId, PatientId, PhotoId},
    protocol::Angle,
    store::{At, StoreError, Tx, changed, on},
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
struct PhotoRow {
    id: PhotoId,
    patient_id: PatientId,
    check_in_id: Option<CheckInId>,
    message_id: Option<MessageId>,
    angle: Angle,
    width: i64,
    height: i64,
    received_at: At,
}

impl TryFrom<PhotoRow> for Photo {
    type Error = StoreError;

    fn try_from(row: PhotoRow) -> Result<Self, StoreError> {
        let pixels = |count: i64| u32::try_from(count).map_err(|_| StoreError::Damaged("photo's size"));
        Ok(Self {
            id: row.id,
            patient: row.patient_id,
            sent_with: sent_with(row.check_in_id, row.message_id)?,
            angle: row.angle,
            width: pixels(row.width)?,
            height: pixels(row.height)?,
            received_at: row.received_at.0,
        })
    }
}

const ROWS: &str =
    "SELECT id, patient_id, check_in_id, message_id, angle, width, height, received_at FROM photo WHERE clinic_id = $1";

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: PhotoId) -> Result<Option<Photo>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND id = $2"));
    let row: Option<PhotoRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))?;
    row.map(TryInto::try_into).transpose()
}

/// Of all clinics.
pub(super) async fn list_everything(tx: &mut Tx) -> Result<Vec<(PhotoPlace, WrappedKey)>, StoreError> {
    let rows: Vec<(ClinicId, PatientId, PhotoId, String)> = on!(tx, c => sqlx::query_as(
        "SELECT p.clinic_id, p.patient_id, p.id, k.wrapped FROM photo p
         JOIN photo_key k ON k.clinic_id = p.clinic_id AND k.patient_id = p.patient_id ORDER BY p.clinic_id, p.id"
    ).fetch_all(c))?;
    let place = |(clinic, patient, photo, wrapped)| (PhotoPlace { clinic, patient, photo }, WrappedKey(wrapped));
    Ok(rows.into_iter().map(place).collect())
}

/// The one that came with the same bytes, of the same angle, with the same check-in or message.
pub(super) async fn find_same(
    tx: &mut Tx,
    clinic: ClinicId,
    new: &NewPhoto<'_>,
) -> Result<Option<PhotoId>, StoreError> {
    let (check_in, message) = (new.sent_with.check_in(), new.sent_with.message());
    on!(tx, c => sqlx::query_scalar(
        "SELECT id FROM photo WHERE clinic_id = $1 AND (check_in_id = $2 OR message_id = $3) AND angle = $4 AND hash = $5"
    ).bind(clinic).bind(check_in).bind(message).bind(new.angle).bind(new.hash).fetch_optional(c))
}

/// How many came with the same check-in or message.
pub(super) async fn count_sent_with(tx: &mut Tx, clinic: ClinicId, with: SentWith) -> Result<i64, StoreError> {
    on!(tx, c => sqlx::query_scalar("SELECT COUNT(*) FROM photo WHERE clinic_id = $1 AND (check_in_id = $2 OR message_id = $3)")
        .bind(clinic).bind(with.check_in()).bind(with.message()).fetch_one(c))
}

/// The earliest first.
pub(crate) async fn list_of_patient(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<Photo>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND patient_id = $2 ORDER BY received_at, id"));
    let rows: Vec<PhotoRow> = on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(patient).fetch_all(c))?;
    rows.into_iter().map(TryInto::try_into).collect()
}

pub(super) async fn insert(tx: &mut Tx, clinic: ClinicId, photo: &Photo, hash: &str) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO photo (clinic_id, id, patient_id, check_in_id, message_id, angle, hash, width, height, received_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
        )
        .bind(clinic)
        .bind(photo.id)
        .bind(photo.patient)
        .bind(photo.sent_with.check_in())
        .bind(photo.sent_with.message())
        .bind(photo.angle)
        .bind(hash)
        .bind(i64::from(photo.width))
        .bind(i64::from(photo.height))
        .bind(At(photo.received_at))
    )?;
    Ok(())
}

/// What stays is that there was one.
pub(super) async fn delete(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, photo: &Photo) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query(
            "INSERT INTO photo_deleted (clinic_id, id, patient_id, check_in_id, message_id, angle, deleted_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)"
        )
        .bind(clinic)
        .bind(photo.id)
        .bind(photo.patient)
        .bind(photo.sent_with.check_in())
        .bind(photo.sent_with.message())
        .bind(photo.angle)
        .bind(At(now))
    )?;
    changed!(
        tx,
        sqlx::query("DELETE FROM photo WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(photo.id)
    )?;
    Ok(())
}

/// The photos that a patient deleted: what each came with, and its angle.
pub(crate) async fn list_deleted(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Vec<(SentWith, Angle)>, StoreError> {
    let rows: Vec<(Option<CheckInId>, Option<MessageId>, Angle)> = on!(tx, c => sqlx::query_as(
        "SELECT check_in_id, message_id, angle FROM photo_deleted WHERE clinic_id = $1 AND patient_id = $2 ORDER BY deleted_at, id"
    ).bind(clinic).bind(patient).fetch_all(c))?;
    rows.into_iter()
        .map(|(check_in, message, angle)| Ok((sent_with(check_in, message)?, angle)))
        .collect()
}

fn sent_with(check_in: Option<CheckInId>, message: Option<MessageId>) -> Result<SentWith, StoreError> {
    match (check_in, message) {
        (Some(check_in), None) => Ok(SentWith::CheckIn(check_in)),
        (None, Some(message)) => Ok(SentWith::Message(message)),
        _ => Err(StoreError::Damaged("what a photo came with")),
    }
}

pub(crate) async fn find_consent(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Option<Consent>, StoreError> {
    let row: Option<(i64, At)> = on!(tx, c => sqlx::query_as(
        "SELECT version, given_at FROM photo_consent WHERE clinic_id = $1 AND patient_id = $2 AND withdrawn_at IS NULL"
    ).bind(clinic).bind(patient).fetch_optional(c))?;
    row.map(|(version, given_at)| {
        Ok(Consent {
            version: u32::try_from(version).map_err(|_| StoreError::Damaged("version of a consent"))?,
            given_at: given_at.0,
        })
    })
    .transpose()
}

pub(super) async fn insert_consent(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    version: u32,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("INSERT INTO photo_consent (clinic_id, patient_id, given_at, version) VALUES ($1, $2, $3, $4)")
            .bind(clinic)
            .bind(patient)
            .bind(At(now))
            .bind(i64::from(version))
    )?;
    Ok(())
}

/// Whether one stood.
pub(super) async fn withdraw_consent(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<bool, StoreError> {
    let withdrawn = changed!(
        tx,
        sqlx::query(
            "UPDATE photo_consent SET withdrawn_at = $3 WHERE clinic_id = $1 AND patient_id = $2 AND withdrawn_at IS NULL"
        )
        .bind(clinic)
        .bind(patient)
        .bind(At(now))
    )?;
    Ok(withdrawn > 0)
}

pub(super) async fn find_key(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
) -> Result<Option<WrappedKey>, StoreError> {
    let key: Option<String> = on!(tx, c => sqlx::query_scalar("SELECT wrapped FROM photo_key WHERE clinic_id = $1 AND patient_id = $2")
        .bind(clinic).bind(patient).fetch_optional(c))?;
    Ok(key.map(WrappedKey))
}

pub(super) async fn insert_key(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
    key: &WrappedKey,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("INSERT INTO photo_key (clinic_id, patient_id, wrapped) VALUES ($1, $2, $3)")
            .bind(clinic)
            .bind(patient)
            .bind(&key.0)
    )?;
    Ok(())
}
