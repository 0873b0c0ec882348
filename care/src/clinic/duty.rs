use super::store::{clinic as clinics, staff as store};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    error::{Error, Result},
    ids::{ClinicId, StaffId},
    reminder,
    store::Db,
    typed::Typed,
    zone::QuietHours,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Whether, and when, a member of staff is called. A switch and one span of hours: a small clinic keeps no rota, and a table of weekdays would be
/// wrong by the second week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Whether they are among the first whom a call goes to.
    pub on_duty: bool,
    /// When their phone is silent, in the clinic's zone, for all but red.
    pub quiet: QuietHours,
    /// Chosen by themselves; else the clinic's.
    pub own_hours: bool,
}

/// As typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DutyDraft {
    /// A checkbox: empty when it is not ticked.
    pub on_duty: String,
    pub quiet_from: String,
    pub quiet_to: String,
}

/// Of the member of staff who asks.
pub async fn duty(db: &Db, actor: &Actor) -> Result<Duty> {
    let (clinic, staff) = own(actor)?;
    let mut tx = db.read().await?;
    let clinics_own = clinics::must_find(&mut tx, clinic).await?.quiet;
    let (on_duty, own) = store::find_duty(&mut tx, clinic, staff).await?.ok_or(Error::NotFound)?;
    Ok(Duty {
        on_duty,
        quiet: own.unwrap_or(clinics_own),
        own_hours: own.is_some(),
    })
}

/// For oneself. What waits is called to whoever is on duty from now on. The clinic's own hours are not kept as a choice: they move with the
/// clinic's.
pub async fn set_duty(db: &Db, c: &dyn Clock, actor: &Actor, draft: &DutyDraft) -> Result<()> {
    let (clinic, staff) = own(actor)?;
    let mut typed = Typed::default();
    let quiet = QuietHours {
        from: typed.time("quiet_from", &draft.quiet_from),
        to: typed.time("quiet_to", &draft.quiet_to),
    };
    let quiet = typed.done(quiet)?;
    let on_duty = !draft.on_duty.is_empty();
    let now = c.now();
    let mut tx = db.write().await?;
    reminder::hold_team(&mut tx, clinic).await?;
    let clinics_own = clinics::must_find(&mut tx, clinic).await?.quiet;
    let own = Some(quiet).filter(|quiet| *quiet != clinics_own);
    store::set_duty(&mut tx, clinic, staff, on_duty, own).await?;
    reminder::follow_team(&mut tx, now, clinic).await?;
    let detail = json!({ "on_duty": on_duty });
    audit::append(&mut tx, now, actor, Action::DutySet, staff, detail).await?;
    Ok(tx.commit().await?)
}

fn own(actor: &Actor) -> Result<(ClinicId, StaffId)> {
    match *actor {
        Actor::Staff { clinic, staff, .. } => Ok((clinic, staff)),
        Actor::Patient { .. } | Actor::System { .. } => Err(Error::NotFound),
    }
}

/// Fills the form with what is stored.
impl From<&Duty> for DutyDraft {
    fn from(duty: &Duty) -> Self {
        Self {
            on_duty: if duty.on_duty { "yes" } else { "" }.to_owned(),
            quiet_from: duty.quiet.from.format("%H:%M").to_string(),
            quiet_to: duty.quiet.to.format("%H:%M").to_string(),
        }
    }
}
