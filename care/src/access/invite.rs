use super::{
    secret::Secret,
    store::invite::{self as store, NewInvite},
};
use crate::{
    actor::Role,
    clock::Clock,
    error::{Error, Result},
    ids::{ClinicId, StaffId},
    protocol::keyed,
    store::{At, Db, StoreError, Tx, keys_stored},
};
use chrono::{DateTime, Duration, Utc};

/// How long a link may be used. A typed code lives shorter.
pub(super) const LINK_LIVES: Duration = Duration::days(7);

keyed! {
    /// What an invitation is for.
    InviteKind {
        OwnerSetup = "owner_setup",
        StaffInvite = "staff_invite",
        PasswordReset = "password_reset",
        PatientJoin = "patient_join",
    }
}
keys_stored!(InviteKind);

/// What an invitation's page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InviteView {
    pub kind: InviteKind,
    pub clinic_name: String,
    /// Staff only.
    pub role: Option<Role>,
    /// Staff only.
    pub email: Option<String>,
    /// The patient's, or that of staff who have one already.
    pub name: Option<String>,
    pub language: String,
}

/// Looks at an invitation without spending it: scanners follow links too. Unknown, used, replaced and expired ones are all "not found".
pub async fn find_invite(db: &Db, c: &dyn Clock, secret: &Secret) -> Result<InviteView> {
    let mut tx = db.read().await?;
    let found = store::find_by_secret(&mut tx, c.now(), &secret.hash())
        .await?
        .ok_or(Error::NotFound)?;
    Ok(InviteView {
        kind: found.kind,
        clinic_name: found.clinic_name,
        role: found.role,
        email: found.email,
        name: found.name,
        language: found.language,
    })
}

/// A way in for a member of staff; those issued before end.
pub(crate) async fn issue_staff_invite(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
    kind: InviteKind,
) -> Result<Secret, StoreError> {
    end_staff_invites(tx, now, clinic, staff).await?;
    let secret = Secret::random();
    let invite = NewInvite {
        kind,
        secret_hash: secret.hash(),
        code_hash: None,
        staff: Some(staff),
        patient: None,
        expires_at: At(now + LINK_LIVES),
        code_expires_at: None,
    };
    store::insert(tx, now, clinic, &invite).await?;
    Ok(secret)
}

pub(crate) async fn end_staff_invites(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
) -> Result<(), StoreError> {
    store::end_of_staff(tx, now, clinic, staff).await
}
