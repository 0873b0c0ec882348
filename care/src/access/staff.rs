use super::{
    invite::InviteKind,
    password,
    secret::{Secret, Token},
    sign_in::{end_sign_ins, open_sign_in},
    store::invite::{self as invites, OpenInvite},
};
use crate::{
    actor::{Actor, Person, Role},
    audit::{self, Action},
    clinic::store::staff as store,
    clock::Clock,
    error::{Error, Result},
    ids::StaffId,
    reminder,
    store::{Db, Tx},
    typed::Typed,
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// NIST SP 800-63B asks for eight and no rules about kinds of characters; twelve, as the address is known to colleagues and a short phrase
/// reaches it. Pages say so beforehand.
pub const SHORTEST_PASSWORD: usize = 12;
const LONGEST_PASSWORD: usize = 200;

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct StaffDraft {
    pub name: String,
    #[serde(skip_serializing)]
    pub password: String,
    #[serde(skip_serializing)]
    pub password_again: String,
}

/// Spends an invitation of staff: sets name and password and signs this browser in. A password reset leaves the name and ends all
/// other sign-ins.
pub async fn accept_staff_invite(
    db: &Db,
    c: &dyn Clock,
    secret: &Secret,
    draft: &StaffDraft,
    device_label: &str,
) -> Result<Token> {
    let now = c.now();
    let mut tx = db.read().await?;
    let (invite, ..) = find(&mut tx, now, secret).await?;
    drop(tx);
    let name = check(draft, invite.kind)?;
    let password = password::hash(&draft.password).await?;

    let mut tx = db.write().await?;
    let (invite, staff, role) = find(&mut tx, now, secret).await?;
    let clinic = invite.clinic_id;
    if !invites::spend(&mut tx, now, clinic, invite.id).await? {
        return Err(Error::NotFound);
    }
    reminder::hold_team(&mut tx, clinic).await?;
    store::set_password(&mut tx, clinic, staff, name.as_deref(), &password).await?;
    end_sign_ins(&mut tx, now, clinic, staff).await?;
    reminder::follow_team(&mut tx, now, clinic).await?;
    let (token, device) = open_sign_in(&mut tx, now, clinic, Person::Staff(staff), device_label).await?;
    let action = if invite.kind == InviteKind::PasswordReset {
        Action::PasswordSet
    } else {
        Action::StaffJoined
    };
    let actor = Actor::Staff {
        clinic,
        staff,
        role,
        device,
    };
    audit::append(&mut tx, now, &actor, action, staff, Value::Null).await?;
    tx.commit().await?;
    Ok(token)
}

async fn find(tx: &mut Tx, now: DateTime<Utc>, secret: &Secret) -> Result<(OpenInvite, StaffId, Role)> {
    let invite = invites::find_by_secret(tx, now, &secret.hash())
        .await?
        .ok_or(Error::NotFound)?;
    let (staff, role) = invite.staff_id.zip(invite.role).ok_or(Error::NotFound)?;
    Ok((invite, staff, role))
}

/// The name to set, if one is.
fn check(draft: &StaffDraft, kind: InviteKind) -> Result<Option<String>> {
    let mut typed = Typed::default();
    let name = (kind != InviteKind::PasswordReset).then(|| typed.name("name", &draft.name));
    let length = draft.password.chars().count();
    if length < SHORTEST_PASSWORD {
        typed.problems.add_with(
            "password",
            "problem-password-short",
            [("least", SHORTEST_PASSWORD.to_string())],
        );
    } else if length > LONGEST_PASSWORD {
        typed
            .problems
            .add_with("password", "problem-long", [("max", LONGEST_PASSWORD.to_string())]);
    } else if draft.password != draft.password_again {
        typed.problems.add("password_again", "problem-password-again");
    }
    typed.done(name)
}
