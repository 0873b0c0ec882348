use super::store::{self, DraftRow};
use crate::{
    actor::{Actor, Permission},
    clinic::{self, ProtocolView, store as clinics},
    course::store::course as courses,
    error::{Error, Result},
    ids::{ClinicId, RevisionId},
    patient::store as patients,
    protocol::{Finding, Practice, Protocol, Treatment, guard},
    store::{Db, StoreError, Tx},
};
use chrono::{DateTime, Utc};
use std::sync::Arc;

/// A draft as it stands.
#[derive(Clone, Debug)]
pub struct Draft {
    pub treatment: Treatment,
    /// What a change of it has to name.
    pub revision: RevisionId,
    pub protocol: Protocol,
    /// The version it began from.
    pub base: ProtocolView,
    /// What new courses run on as long as the draft is not published; the base where nothing is signed yet.
    pub current: Arc<Protocol>,
    pub findings: Vec<Finding>,
    pub changed_by: String,
    pub changed_at: DateTime<Utc>,
}

/// A version, and how many patients have a course on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub view: ProtocolView,
    pub patients: u32,
}

/// The draft for a treatment, if there is one. For staff.
pub async fn find(db: &Db, actor: &Actor, treatment: Treatment) -> Result<Option<Draft>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    match store::find(&mut tx, clinic, treatment).await? {
        Some(row) => whole(&mut tx, clinic, row).await.map(Some),
        None => Ok(None),
    }
}

/// The treatments that have a draft, with who changed it last, and when. For staff.
pub async fn list(db: &Db, actor: &Actor) -> Result<Vec<(Treatment, String, DateTime<Utc>)>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    let rows = store::list(&mut tx, clinic).await?;
    let line = |row: DraftRow| (row.treatment, row.changed_by.unwrap_or_default(), row.changed_at.0);
    Ok(rows.into_iter().map(line).collect())
}

/// All versions for a treatment, the newest first. For staff.
pub async fn versions(db: &Db, actor: &Actor, treatment: Treatment) -> Result<Vec<Version>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    let counts = courses::count_by_protocol(&mut tx, clinic, treatment).await?;
    let rows = clinics::protocol::list_of_treatment(&mut tx, clinic, treatment).await?;
    let version = |row: clinics::protocol::ProtocolRow| {
        let patients = counts
            .iter()
            .find(|(id, _)| *id == row.id)
            .map_or(0, |(_, count)| *count);
        Version {
            view: clinic::view(row),
            patients: u32::try_from(patients).unwrap_or(u32::MAX),
        }
    };
    Ok(rows.into_iter().map(version).collect())
}

/// A draft's row with everything that is known of it.
pub(super) async fn whole(tx: &mut Tx, clinic: ClinicId, row: DraftRow) -> Result<Draft> {
    let protocol = row.protocol()?;
    let base = clinics::protocol::find(tx, clinic, row.base_id)
        .await?
        .ok_or(Error::NotFound)?;
    let current = clinics::protocol::find_signed(tx, clinic, row.treatment)
        .await?
        .unwrap_or(base.id);
    Ok(Draft {
        findings: guard(&protocol, &practice(tx, clinic).await?),
        current: clinics::protocol::load(tx, clinic, current).await?,
        base: clinic::view(base),
        treatment: row.treatment,
        revision: row.revision_id,
        protocol,
        changed_by: row.changed_by.unwrap_or_default(),
        changed_at: row.changed_at.0,
    })
}

/// What of a clinic bears on its protocols.
pub(super) async fn practice(tx: &mut Tx, clinic: ClinicId) -> Result<Practice, StoreError> {
    let settings = match clinics::clinic::must_find(tx, clinic).await {
        Ok(settings) => settings,
        Err(Error::Store(error)) => return Err(error),
        Err(_) => return Err(StoreError::Damaged("clinic")),
    };
    let mut languages = patients::list_languages(tx, clinic).await?;
    if !languages.contains(&settings.language) {
        languages.push(settings.language);
    }
    Ok(Practice {
        quiet: settings.quiet,
        languages,
    })
}
