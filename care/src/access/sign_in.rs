use super::{
    limit::Source,
    password,
    secret::Token,
    store::sign_in::{self as store, LiveSignIn, NewSignIn},
};
use crate::{
    actor::{Actor, Person},
    audit::{self, Action},
    clinic::store::staff as staff_store,
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{ClinicId, DeviceId, StaffId},
    reminder::store::subscription,
    store::{Db, StoreError, Tx},
};
use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Staff share computers: after an hour without a page, or a day in any case, they sign in again.
pub(super) const STAFF_IDLE: Duration = Duration::hours(1);
const STAFF_LIVES: Duration = Duration::hours(24);
/// The longest that browsers keep a cookie; counted from the last visit.
const PATIENT_LIVES: Duration = Duration::days(400);
/// A visit is noted at most this often: pages are read more often than a disk should be written.
const NOTED_EACH: Duration = Duration::minutes(5);
const LONGEST_LABEL: usize = 120;

#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SignInDraft {
    pub email: String,
    #[serde(skip_serializing)]
    pub password: String,
}

/// Who a cookie stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub actor: Actor,
    pub name: String,
    pub language: String,
    pub clinic_name: String,
    pub last_seen_at: DateTime<Utc>,
    /// Whether reminders reach this browser.
    pub push: bool,
    /// Messages that the patient has not read; for staff, threads that wait for an answer.
    pub waiting: u32,
    /// Notes that the patient has not read.
    pub unread: u32,
    /// This visit was noted: set the cookie again, so that the browser keeps it as long as we do.
    pub renewed: bool,
}

/// Signs a member of staff in. An unknown address, a disabled account and a wrong password answer alike and take as long.
pub async fn sign_in(db: &Db, c: &dyn Clock, draft: &SignInDraft, device_label: &str) -> Result<Token> {
    let now = c.now();
    let email = draft.email.trim().to_lowercase();
    let source = Source::account(&email);

    // The try is counted before the password is checked, so that tries at the same time count too.
    let mut tx = db.write().await?;
    source.check(&mut tx, now).await?;
    let limited = source.count(&mut tx, now).await?;
    let accounts = staff_store::list_by_email(&mut tx, &email).await?;
    tx.commit().await?;

    let mut found = None;
    if accounts.is_empty() {
        password::verify(&draft.password, None).await?;
    }
    for account in accounts {
        if password::verify(&draft.password, Some(&account.password)).await? {
            found = Some(account);
            break;
        }
    }
    let Some(account) = found else {
        return Err(limited.unwrap_or_else(|| Problems::one("password", "problem-sign-in").into()));
    };

    let clinic = account.clinic_id;
    let mut tx = db.write().await?;
    source.forget(&mut tx).await?;
    // Disabled, or the password changed, while this one was checked?
    let still = staff_store::list_by_email(&mut tx, &email).await?;
    if !still
        .iter()
        .any(|other| other.id == account.id && other.password == account.password)
    {
        return Err(Problems::one("password", "problem-sign-in").into());
    }
    let (token, device) = open_sign_in(&mut tx, now, clinic, Person::Staff(account.id), device_label).await?;
    let actor = Actor::Staff {
        clinic,
        staff: account.id,
        role: account.role,
        device,
    };
    audit::append(&mut tx, now, &actor, Action::SignedIn, device, Value::Null).await?;
    tx.commit().await?;
    Ok(token)
}

/// Who this token stands for, if it still counts.
pub async fn authenticate(db: &Db, c: &dyn Clock, token: &Token) -> Result<Option<Signed>> {
    let now = c.now();
    let mut tx = db.glance().await?;
    let found = store::find_live(&mut tx, &token.hash(), now, now - STAFF_IDLE).await?;
    drop(tx);
    let Some(found) = found else { return Ok(None) };
    let actor = actor_of(&found)?;
    let last_seen_at = found.last_seen_at.0;
    let renewed = now - last_seen_at >= NOTED_EACH;
    if renewed && let Err(error) = note_visit(db, now, &found).await {
        // Reading goes on while the disk is full or the database busy.
        tracing::warn!(%error, "a visit could not be noted");
    }
    let LiveSignIn {
        name,
        language,
        clinic_name,
        push,
        waiting,
        unread,
        ..
    } = found;
    Ok(Some(Signed {
        actor,
        name,
        language,
        clinic_name,
        last_seen_at,
        push,
        waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
        unread: u32::try_from(unread).unwrap_or(u32::MAX),
        renewed,
    }))
}

/// Ends this browser's sign-in and its push subscription.
pub async fn sign_out(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<()> {
    let clinic = actor.clinic();
    let Ok((holder, device)) = actor.person() else {
        return Ok(());
    };
    let now = c.now();
    let mut tx = db.write().await?;
    store::revoke(&mut tx, now, clinic, device, holder).await?;
    subscription::retire_of_device(&mut tx, now, clinic, device, "signed_out").await?;
    audit::append(&mut tx, now, actor, Action::SignedOut, device, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// Ends all sign-ins of a member of staff at once, and with them the pushes to those browsers.
pub(crate) async fn end_sign_ins(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    staff: StaffId,
) -> Result<(), StoreError> {
    store::revoke_of_staff(tx, now, clinic, staff).await?;
    subscription::retire_of_staff(tx, now, clinic, staff, "revoked").await
}

/// A new sign-in, and the token that its browser keeps.
pub(super) async fn open_sign_in(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    holder: Person,
    device_label: &str,
) -> Result<(Token, DeviceId), StoreError> {
    let token = Token::random();
    let lives = match holder {
        Person::Staff(_) => STAFF_LIVES,
        Person::Patient(_) => PATIENT_LIVES,
    };
    let label: String = device_label
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_LABEL)
        .collect();
    let new = NewSignIn {
        token_hash: token.hash(),
        holder,
        label: &label,
        expires_at: now + lives,
    };
    let device = store::insert(tx, now, clinic, new).await?;
    Ok((token, device))
}

async fn note_visit(db: &Db, now: DateTime<Utc>, sign_in: &LiveSignIn) -> Result<()> {
    let until = sign_in.patient_id.map(|_| now + PATIENT_LIVES);
    let mut tx = db.write().await?;
    store::touch(&mut tx, sign_in.clinic_id, sign_in.id, now, until).await?;
    Ok(tx.commit().await?)
}

fn actor_of(sign_in: &LiveSignIn) -> Result<Actor> {
    let (clinic, device) = (sign_in.clinic_id, sign_in.id);
    match (sign_in.patient_id, sign_in.staff_id.zip(sign_in.role)) {
        (Some(patient), None) => Ok(Actor::Patient {
            clinic,
            patient,
            device,
        }),
        (None, Some((staff, role))) => Ok(Actor::Staff {
            clinic,
            staff,
            role,
            device,
        }),
        _ => Err(Error::Store(StoreError::Damaged("sign-in"))),
    }
}
