use super::{
    code::Code,
    invite::{InviteKind, LINK_LIVES},
    limit::Source,
    secret::{Secret, Token},
    sign_in::open_sign_in,
    store::invite::{self as invites, NewInvite, OpenInvite},
};
use crate::{
    actor::{Actor, Person},
    audit::{self, Action},
    clock::Clock,
    error::{Problems, Result},
    ids::PatientId,
    patient::store as patients,
    reminder::replan,
    store::{At, Db, Tx},
};
use chrono::{DateTime, Duration, Utc};
use serde_json::Value;

const CODE_LIVES: Duration = Duration::hours(24);

/// A patient's way in for one device: the link (as a QR code) or the code (typed). Spending one spends both.
#[derive(Clone, Debug)]
pub struct JoinPass {
    pub secret: Secret,
    /// `K7QM-2XPD`.
    pub code: String,
    pub expires_at: DateTime<Utc>,
    pub code_expires_at: DateTime<Utc>,
}

/// Lets one more device of a patient in. By staff, or by the patient for a new phone. Passes issued before, and not used, end.
pub async fn issue_join(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId) -> Result<JoinPass> {
    let clinic = actor.may_act_for(patient)?;
    let now = c.now();
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    invites::end_of_patient(&mut tx, now, clinic, patient).await?;
    let (secret, code) = (Secret::random(), Code::random());
    let (expires_at, code_expires_at) = (now + LINK_LIVES, now + CODE_LIVES);
    let invite = NewInvite {
        kind: InviteKind::PatientJoin,
        secret_hash: secret.hash(),
        code_hash: Some(code.hash()),
        staff: None,
        patient: Some(patient),
        expires_at: At(expires_at),
        code_expires_at: Some(At(code_expires_at)),
    };
    invites::insert(&mut tx, now, clinic, &invite).await?;
    audit::append(&mut tx, now, actor, Action::JoinIssued, patient, Value::Null).await?;
    tx.commit().await?;
    Ok(JoinPass {
        secret,
        code: code.to_string(),
        expires_at,
        code_expires_at,
    })
}

/// Signs a patient's device in by a link's secret or a typed code. Used, expired and wrong ones answer alike; the tenth wrong try of a
/// `source` (an address) within an hour is refused, as are those after it.
pub async fn join(db: &Db, c: &dyn Clock, secret_or_code: &str, source: &str, device_label: &str) -> Result<Token> {
    let now = c.now();
    let source = Source::address(source);
    let mut tx = db.write().await?;
    source.check(&mut tx, now).await?;
    let Some((invite, patient)) = spend(&mut tx, now, secret_or_code).await? else {
        let limited = source.count(&mut tx, now).await?;
        tx.commit().await?;
        return Err(limited.unwrap_or_else(|| Problems::one("code", "problem-code").into()));
    };
    let clinic = invite.clinic_id;
    patients::lock(&mut tx, clinic, patient).await?;
    let (token, device) = open_sign_in(&mut tx, now, clinic, Person::Patient(patient), device_label).await?;
    patients::set_joined(&mut tx, now, clinic, patient).await?;
    replan(&mut tx, now, clinic, patient).await?;
    let actor = Actor::Patient {
        clinic,
        patient,
        device,
    };
    audit::append(&mut tx, now, &actor, Action::PatientJoined, device, Value::Null).await?;
    tx.commit().await?;
    Ok(token)
}

async fn spend(tx: &mut Tx, now: DateTime<Utc>, secret_or_code: &str) -> Result<Option<(OpenInvite, PatientId)>> {
    let typed = secret_or_code.trim();
    let found = if let Some(secret) = Secret::parse(typed) {
        invites::find_by_secret(tx, now, &secret.hash()).await?
    } else if let Some(code) = Code::parse(typed) {
        invites::find_by_code(tx, now, &code.hash()).await?
    } else {
        None
    };
    let Some((invite, patient)) = found.and_then(|invite| invite.patient_id.map(|patient| (invite, patient))) else {
        return Ok(None);
    };
    let ours = invites::spend(tx, now, invite.clinic_id, invite.id).await?;
    Ok(ours.then_some((invite, patient)))
}
