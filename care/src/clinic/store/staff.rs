use crate::{
    actor::Role,
    ids::{ClinicId, StaffId},
    mail::MailStop,
    store::{At, StoreError, Tx, Wall, changed, on},
    zone::QuietHours,
};
use chrono::{DateTime, Utc};
use sqlx::AssertSqlSafe;

#[derive(Debug, sqlx::FromRow)]
pub(crate) struct StaffRow {
    pub id: StaffId,
    pub email: String,
    pub role: Role,
    pub name: Option<String>,
    pub has_password: bool,
    pub on_duty: bool,
    /// Why no mail goes to them.
    pub mail_stopped: Option<MailStop>,
    pub disabled_at: Option<At>,
    pub last_seen_at: Option<At>,
}

/// An account that may sign in.
#[derive(Debug, sqlx::FromRow)]
pub(crate) struct Account {
    pub clinic_id: ClinicId,
    pub id: StaffId,
    pub role: Role,
    pub password: String,
}

const ROWS: &str = "SELECT s.id, s.email, s.role, s.name, (s.password IS NOT NULL) AS has_password, s.on_duty, s.mail_stopped, s.disabled_at,
        (SELECT MAX(i.last_seen_at) FROM sign_in i WHERE i.clinic_id = s.clinic_id AND i.staff_id = s.id) AS last_seen_at
    FROM staff s WHERE s.clinic_id = $1";

pub(crate) async fn list(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<StaffRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} ORDER BY s.email"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).fetch_all(c))
}

pub(crate) async fn find(tx: &mut Tx, clinic: ClinicId, id: StaffId) -> Result<Option<StaffRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND s.id = $2"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(id).fetch_optional(c))
}

pub(crate) async fn find_by_email(tx: &mut Tx, clinic: ClinicId, email: &str) -> Result<Option<StaffRow>, StoreError> {
    let sql = AssertSqlSafe(format!("{ROWS} AND s.email = $2"));
    on!(tx, c => sqlx::query_as(sql).bind(clinic).bind(email).fetch_optional(c))
}

/// The accounts of an address in all clinics, the newest first: people who work at two of them have two.
pub(crate) async fn list_by_email(tx: &mut Tx, email: &str) -> Result<Vec<Account>, StoreError> {
    on!(tx, c => sqlx::query_as(
        "SELECT clinic_id, id, role, password FROM staff
         WHERE email = $1 AND password IS NOT NULL AND disabled_at IS NULL ORDER BY created_at DESC, id DESC"
    ).bind(email).fetch_all(c))
}

pub(crate) async fn count_other_owners(tx: &mut Tx, clinic: ClinicId, except: StaffId) -> Result<i64, StoreError> {
    on!(tx, c => sqlx::query_scalar(
        "SELECT COUNT(*) FROM staff
         WHERE clinic_id = $1 AND id <> $2 AND role = 'owner' AND password IS NOT NULL AND disabled_at IS NULL"
    ).bind(clinic).bind(except).fetch_one(c))
}

pub(crate) async fn insert(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    email: &str,
    role: Role,
) -> Result<StaffId, StoreError> {
    let id = StaffId::new();
    changed!(
        tx,
        sqlx::query("INSERT INTO staff (clinic_id, id, email, role, created_at) VALUES ($1, $2, $3, $4, $5)")
            .bind(clinic)
            .bind(id)
            .bind(email)
            .bind(role)
            .bind(At(now))
    )?;
    Ok(id)
}

/// Back to the start: whoever accepts the next invitation chooses name and password anew.
pub(crate) async fn set_invited(tx: &mut Tx, clinic: ClinicId, id: StaffId, role: Role) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE staff SET role = $3, password = NULL, disabled_at = NULL WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(role)
    )?;
    Ok(())
}

/// Without a name, the one there is stays.
pub(crate) async fn set_password(
    tx: &mut Tx,
    clinic: ClinicId,
    id: StaffId,
    name: Option<&str>,
    password: &str,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE staff SET name = COALESCE($3, name), password = $4 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(name)
            .bind(password)
    )?;
    Ok(())
}

pub(crate) async fn set_role(tx: &mut Tx, clinic: ClinicId, id: StaffId, role: Role) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE staff SET role = $3 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(role)
    )?;
    Ok(())
}

pub(crate) async fn set_language(tx: &mut Tx, clinic: ClinicId, id: StaffId, language: &str) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE staff SET language = $3 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(language)
    )?;
    Ok(())
}

/// Whether they are on duty, and their own quiet hours, if they chose any.
pub(crate) async fn find_duty(
    tx: &mut Tx,
    clinic: ClinicId,
    id: StaffId,
) -> Result<Option<(bool, Option<QuietHours>)>, StoreError> {
    let found: Option<(bool, Option<Wall>, Option<Wall>)> = on!(tx, c => sqlx::query_as(
        "SELECT on_duty, quiet_from, quiet_to FROM staff WHERE clinic_id = $1 AND id = $2"
    ).bind(clinic).bind(id).fetch_optional(c))?;
    Ok(found.map(|(on_duty, from, to)| {
        let quiet = from.zip(to).map(|(from, to)| QuietHours { from: from.0, to: to.0 });
        (on_duty, quiet)
    }))
}

pub(crate) async fn set_duty(
    tx: &mut Tx,
    clinic: ClinicId,
    id: StaffId,
    on_duty: bool,
    quiet: Option<QuietHours>,
) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE staff SET on_duty = $3, quiet_from = $4, quiet_to = $5 WHERE clinic_id = $1 AND id = $2")
            .bind(clinic)
            .bind(id)
            .bind(on_duty)
            .bind(quiet.map(|quiet| Wall(quiet.from)))
            .bind(quiet.map(|quiet| Wall(quiet.to)))
    )?;
    Ok(())
}

/// Whether mail went to them until now.
pub(crate) async fn stop_mail(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: StaffId,
    why: MailStop,
) -> Result<bool, StoreError> {
    let stopped = changed!(
        tx,
        sqlx::query(
            "UPDATE staff SET mail_stopped_at = $3, mail_stopped = $4 WHERE clinic_id = $1 AND id = $2 AND mail_stopped_at IS NULL"
        )
        .bind(clinic)
        .bind(id)
        .bind(At(now))
        .bind(why)
    )?;
    Ok(stopped == 1)
}

/// Whether it was stopped until now.
pub(crate) async fn resume_mail(tx: &mut Tx, clinic: ClinicId, id: StaffId) -> Result<bool, StoreError> {
    let resumed = changed!(
        tx,
        sqlx::query(
            "UPDATE staff SET mail_stopped_at = NULL, mail_stopped = NULL WHERE clinic_id = $1 AND id = $2 AND mail_stopped_at IS NOT NULL"
        )
        .bind(clinic)
        .bind(id)
    )?;
    Ok(resumed == 1)
}

pub(crate) async fn disable(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, id: StaffId) -> Result<(), StoreError> {
    changed!(
        tx,
        sqlx::query("UPDATE staff SET disabled_at = $3 WHERE clinic_id = $1 AND id = $2 AND disabled_at IS NULL")
            .bind(clinic)
            .bind(id)
            .bind(At(now))
    )?;
    Ok(())
}
