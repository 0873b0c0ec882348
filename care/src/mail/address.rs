//! Where a patient wants mail. What is typed counts once somebody who reads that mailbox has pressed a button; until then the address before
//! it, if there is one, goes on being used. The address that staff keep in the record is for staff: it is never written to.

use super::{Channels, MailStop, store};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{AddressId, ClinicId, PatientId},
    patient::store as patients,
    reminder,
    store::Db,
    typed::Typed,
};
use chrono::{DateTime, Duration, Utc};
use serde_json::Value;

/// The rule key of the mail that asks whether a mailbox is the right one.
pub const CONFIRM: &str = "confirm_mail";

/// The link in that mail ends.
const USEFUL: Duration = Duration::hours(24);
/// Who may send mail to any address may annoy anybody: so many a day, and no more.
const ASKED_A_DAY: usize = 5;

/// What a patient and staff see of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// Whether the installation sends mail at all.
    pub there: bool,
    pub used: Option<String>,
    /// Waits for its owner to say yes, until then.
    pub asked: Option<(String, DateTime<Utc>)>,
    /// Why the one before is not used any more, while no other is.
    pub stopped: Option<MailStop>,
    pub channels: Channels,
}

/// For the patient, and for staff.
pub async fn mailbox(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId) -> Result<Mailbox> {
    let clinic = actor.may_see(patient)?;
    let now = c.now();
    let mut tx = db.read().await?;
    patients::must_find(&mut tx, clinic, patient).await?;
    let there = super::is_set_in(&mut tx).await?;
    let channels = store::channels(&mut tx, clinic, patient).await?;
    let rows = store::list_of(&mut tx, clinic, patient).await?;
    let live = |row: &&store::AddressRow| row.retired_at.is_none();
    let used = rows.iter().filter(live).find(|row| row.confirmed_at.is_some());
    let asked = rows
        .iter()
        .filter(live)
        .find(|row| row.confirmed_at.is_none() && now < row.asked_at.0 + USEFUL);
    let stopped = rows
        .last()
        .filter(|row| row.retired_at.is_some())
        .and_then(|row| row.reason);
    Ok(Mailbox {
        there,
        used: used.map(|row| row.address.clone()),
        asked: asked.map(|row| (row.address.clone(), row.asked_at.0 + USEFUL)),
        stopped: stopped.filter(|_| used.is_none()),
        channels,
    })
}

/// Mail with a link goes to what was typed. Asked for again, the link before ends.
pub async fn ask(db: &Db, c: &dyn Clock, actor: &Actor, typed: &str) -> Result<()> {
    let (clinic, patient) = (actor.clinic(), actor.patient()?);
    let mut fields = Typed::default();
    let address = fields.email("email", typed);
    let address = fields.done(address)?;
    let now = c.now();
    let mut tx = db.write().await?;
    if !super::is_set_in(&mut tx).await? {
        return Err(Error::NotFound);
    }
    let row = patients::lock(&mut tx, clinic, patient).await?;
    let rows = store::list_of(&mut tx, clinic, patient).await?;
    let lately = rows.iter().filter(|row| now < row.asked_at.0 + Duration::days(1));
    if lately.count() >= ASKED_A_DAY {
        return Err(Problems::one("email", "problem-email-too-often").into());
    }
    let waiting = rows
        .iter()
        .filter(|row| row.retired_at.is_none() && row.confirmed_at.is_none());
    for before in waiting {
        store::retire(&mut tx, now, clinic, before.id, MailStop::Replaced).await?;
        reminder::withdraw_confirmation(&mut tx, clinic, patient, before.id).await?;
    }
    let id = AddressId::new();
    store::insert(&mut tx, now, clinic, patient, (id, &address)).await?;
    reminder::plan_confirmation(&mut tx, now, clinic, &row, id).await?;
    audit::append(&mut tx, now, actor, Action::MailAsked, id, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// Whether a link still waits to be confirmed, and what its reader reads. Looking confirms nothing, for scanners follow links too.
pub async fn may_confirm(db: &Db, c: &dyn Clock, clinic: ClinicId, id: AddressId) -> Result<String> {
    let mut tx = db.glance().await?;
    let row = store::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
    if row.is_open(c.now()) {
        Ok(store::language(&mut tx, clinic, id).await?)
    } else {
        Err(Error::NotFound)
    }
}

/// The mailbox is right: mail goes there from now on, and nowhere else. Once, and within the day.
pub async fn confirm(db: &Db, c: &dyn Clock, clinic: ClinicId, id: AddressId) -> Result<()> {
    let now = c.now();
    let mut tx = db.write().await?;
    let patient = store::find(&mut tx, clinic, id)
        .await?
        .ok_or(Error::NotFound)?
        .patient_id;
    patients::lock(&mut tx, clinic, patient).await?;
    let row = store::find(&mut tx, clinic, id).await?.ok_or(Error::NotFound)?;
    if !row.is_open(now) {
        return Err(Error::NotFound);
    }
    for before in store::list_of(&mut tx, clinic, patient).await? {
        if before.confirmed_at.is_some() && before.retired_at.is_none() {
            store::retire(&mut tx, now, clinic, before.id, MailStop::Replaced).await?;
        }
    }
    store::set_confirmed(&mut tx, now, clinic, id).await?;
    let by = Actor::System { clinic };
    audit::append(&mut tx, now, &by, Action::MailConfirmed, id, Value::Null).await?;
    Ok(tx.commit().await?)
}

/// No mail any more, and nothing waits to be confirmed. For the patient, or for staff whom they ask.
pub async fn remove(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId) -> Result<()> {
    let clinic = actor.may_act_for(patient)?;
    let now = c.now();
    let mut tx = db.write().await?;
    patients::lock(&mut tx, clinic, patient).await?;
    for row in store::list_of(&mut tx, clinic, patient).await? {
        if row.retired_at.is_none() {
            store::retire(&mut tx, now, clinic, row.id, MailStop::Removed).await?;
            reminder::withdraw_confirmation(&mut tx, clinic, patient, row.id).await?;
            audit::append(&mut tx, now, actor, Action::MailRemoved, row.id, Value::Null).await?;
        }
    }
    Ok(tx.commit().await?)
}

impl store::AddressRow {
    fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.confirmed_at.is_none() && self.retired_at.is_none() && now < self.asked_at.0 + USEFUL
    }
}
