use super::{Secret, invite::InviteKind, issue_staff_invite};
use crate::{
    actor::{Actor, Role},
    audit::{self, Action},
    clinic::{self, store as clinics},
    clock::Clock,
    error::Result,
    ids::ClinicId,
    store::Db,
    typed::Typed,
};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ClinicDraft {
    pub clinic_name: String,
    pub zone: String,
    /// The owner's.
    pub email: String,
}

/// A new clinic with its owner, who is let in once by the secret, and the built-in protocols, not yet signed.
pub async fn create_clinic(db: &Db, c: &dyn Clock, draft: &ClinicDraft) -> Result<(ClinicId, Secret)> {
    let mut typed = Typed::default();
    let name = typed.name("clinic_name", &draft.clinic_name);
    let zone = typed.zone("zone", &draft.zone, Tz::UTC);
    let email = typed.email("email", &draft.email);
    let (name, zone, email) = typed.done((name, zone, email))?;

    let now = c.now();
    let mut tx = db.write().await?;
    let clinic = ClinicId::new();
    clinics::clinic::insert(&mut tx, now, clinic, &clinic::Settings::of_new_clinic(name, zone)).await?;
    clinic::add_built_in_protocols(&mut tx, now, clinic).await?;
    let owner = clinics::staff::insert(&mut tx, now, clinic, &email, Role::Owner).await?;
    let secret = issue_staff_invite(&mut tx, now, clinic, owner, InviteKind::OwnerSetup).await?;
    audit::append(
        &mut tx,
        now,
        &Actor::System { clinic },
        Action::ClinicCreated,
        clinic,
        Value::Null,
    )
    .await?;
    tx.commit().await?;
    Ok((clinic, secret))
}
