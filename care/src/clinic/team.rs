use super::store::{
    clinic as clinics,
    staff::{self as store, StaffRow},
};
use crate::{
    access::{InviteKind, Secret, end_sign_ins, end_staff_invites, issue_staff_invite},
    actor::{Actor, Permission, Role},
    audit::{self, Action},
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{ClinicId, StaffId},
    mail::MailStop,
    reminder,
    store::{Db, Tx},
    typed::Typed,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct InviteDraft {
    pub email: String,
    /// A role's key.
    pub role: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StaffState {
    /// Has not accepted the invitation yet.
    Invited,
    Active,
    Disabled,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffView {
    pub id: StaffId,
    pub name: Option<String>,
    pub email: String,
    pub role: Role,
    pub state: StaffState,
    pub last_seen_at: Option<DateTime<Utc>>,
    /// Why no mail goes to them.
    pub mail_stopped: Option<MailStop>,
}

/// Everybody who works or worked here, by address. For owners.
pub async fn team(db: &Db, actor: &Actor) -> Result<Vec<StaffView>> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let mut tx = db.read().await?;
    Ok(store::list(&mut tx, clinic).await?.into_iter().map(view).collect())
}

/// Invites somebody to the team; the secret belongs into the link that is sent to them. Inviting again, before the invitation was accepted or
/// after the account was disabled, replaces it.
pub async fn invite_staff(db: &Db, c: &dyn Clock, actor: &Actor, draft: &InviteDraft) -> Result<Secret> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let mut typed = Typed::default();
    let email = typed.email("email", &draft.email);
    let role = typed.key("role", "problem-role", Role::from_key(&draft.role), Role::FrontDesk);
    let (email, role) = typed.done((email, role))?;

    let now = c.now();
    let mut tx = db.write().await?;
    clinics::lock(&mut tx, clinic).await?;
    let staff = match store::find_by_email(&mut tx, clinic, &email).await?.map(view) {
        None => store::insert(&mut tx, now, clinic, &email, role).await?,
        Some(known) if known.state == StaffState::Active => {
            return Err(Problems::one("email", "problem-email-taken").into());
        }
        Some(known) => {
            store::set_invited(&mut tx, clinic, known.id, role).await?;
            known.id
        }
    };
    let secret = issue_staff_invite(&mut tx, now, clinic, staff, InviteKind::StaffInvite).await?;
    audit::append(
        &mut tx,
        now,
        actor,
        Action::StaffInvited,
        staff,
        json!({ "role": role.key() }),
    )
    .await?;
    tx.commit().await?;
    Ok(secret)
}

/// Their sign-ins end at once: a page that is open must not go on with the old role.
pub async fn set_role(db: &Db, c: &dyn Clock, actor: &Actor, staff: StaffId, role: Role) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let known = lock_staff(&mut tx, clinic, staff).await?;
    if role != Role::Owner {
        refuse_last_owner(&mut tx, clinic, &known).await?;
    }
    store::set_role(&mut tx, clinic, staff, role).await?;
    end_sign_ins(&mut tx, now, clinic, staff).await?;
    reminder::follow_team(&mut tx, now, clinic).await?;
    audit::append(
        &mut tx,
        now,
        actor,
        Action::StaffRoleSet,
        staff,
        json!({ "role": role.key() }),
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Ends an account at once, with its sign-ins and open invitations. What they did stays under their name.
pub async fn disable_staff(db: &Db, c: &dyn Clock, actor: &Actor, staff: StaffId) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let known = lock_staff(&mut tx, clinic, staff).await?;
    refuse_last_owner(&mut tx, clinic, &known).await?;
    store::disable(&mut tx, now, clinic, staff).await?;
    end_sign_ins(&mut tx, now, clinic, staff).await?;
    reminder::withdraw_of_staff(&mut tx, clinic, staff).await?;
    reminder::follow_team(&mut tx, now, clinic).await?;
    end_staff_invites(&mut tx, now, clinic, staff).await?;
    audit::append(&mut tx, now, actor, Action::StaffDisabled, staff, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// A link to set a new password; the sign-ins of the account end at once. For somebody invited, a new invitation.
pub async fn reset_password(db: &Db, c: &dyn Clock, actor: &Actor, staff: StaffId) -> Result<Secret> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let kind = match lock_staff(&mut tx, clinic, staff).await?.state {
        StaffState::Active => InviteKind::PasswordReset,
        StaffState::Invited => InviteKind::StaffInvite,
        StaffState::Disabled => return Err(Error::NotFound),
    };
    end_sign_ins(&mut tx, now, clinic, staff).await?;
    let secret = issue_staff_invite(&mut tx, now, clinic, staff, kind).await?;
    audit::append(&mut tx, now, actor, Action::PasswordResetIssued, staff, Value::Null).await?;
    tx.commit().await?;
    Ok(secret)
}

/// With the clinic held, so that two owners cannot take the role from each other at once.
async fn lock_staff(tx: &mut Tx, clinic: ClinicId, staff: StaffId) -> Result<StaffView> {
    // The team first: whoever calls it holds it before anything of the clinic's own.
    reminder::hold_team(tx, clinic).await?;
    clinics::lock(tx, clinic).await?;
    store::find(tx, clinic, staff).await?.map(view).ok_or(Error::NotFound)
}

/// A clinic without an owner could never be managed again.
async fn refuse_last_owner(tx: &mut Tx, clinic: ClinicId, staff: &StaffView) -> Result<()> {
    let owns = staff.role == Role::Owner && staff.state == StaffState::Active;
    if owns && store::count_other_owners(tx, clinic, staff.id).await? == 0 {
        return Err(Problems::one("role", "problem-last-owner").into());
    }
    Ok(())
}

fn view(row: StaffRow) -> StaffView {
    let state = match (row.disabled_at, row.has_password) {
        (Some(_), _) => StaffState::Disabled,
        (None, true) => StaffState::Active,
        (None, false) => StaffState::Invited,
    };
    StaffView {
        id: row.id,
        name: row.name,
        email: row.email,
        role: row.role,
        state,
        last_seen_at: row.last_seen_at.map(|at| at.0),
        mail_stopped: row.mail_stopped,
    }
}
