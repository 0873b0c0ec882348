use super::{OpeningDay, SettingsDraft, opening::WEEK, store::clinic as store};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clock::Clock,
    error::Result,
    patient::store as patients,
    reminder::{self, replan, store::reminder as reminders},
    store::Db,
    zone::QuietHours,
};
use chrono::NaiveTime;
use chrono_tz::Tz;
use serde_json::json;

/// What a clinic says of itself, and when its patients' phones are silent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    pub name: String,
    pub telephone: String,
    pub address: String,
    /// Seven days, Monday first.
    pub opening: Vec<OpeningDay>,
    /// Within how many hours a message is answered.
    pub promise_hours: u16,
    /// What to do in an emergency, in the clinic's own words; empty when the built-in words stand.
    pub emergency: String,
    pub zone: Tz,
    /// In each patient's own zone.
    pub quiet: QuietHours,
    /// What its staff read, and patients unless they chose another.
    pub language: String,
}

const QUIET_FROM: NaiveTime = wall(21);
const QUIET_TO: NaiveTime = wall(8);
const PROMISE_HOURS: u16 = 24;

const fn wall(hour: u32) -> NaiveTime {
    match NaiveTime::from_hms_opt(hour, 0, 0) {
        Some(time) => time,
        None => NaiveTime::MIN,
    }
}

impl Settings {
    /// Before its owner has filled them in.
    pub(crate) fn of_new_clinic(name: String, zone: Tz) -> Self {
        Self {
            name,
            telephone: String::new(),
            address: String::new(),
            opening: WEEK.map(|day| OpeningDay { day, hours: None }).to_vec(),
            promise_hours: PROMISE_HOURS,
            emergency: String::new(),
            zone,
            quiet: QuietHours {
                from: QUIET_FROM,
                to: QUIET_TO,
            },
            language: "en".to_owned(),
        }
    }
}

/// The clinic of whoever asks.
pub async fn settings(db: &Db, actor: &Actor) -> Result<Settings> {
    let mut tx = db.read().await?;
    store::must_find(&mut tx, actor.clinic()).await
}

/// New quiet hours move the reminders of all its patients.
pub async fn save_settings(db: &Db, c: &dyn Clock, actor: &Actor, draft: &SettingsDraft) -> Result<()> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let settings = draft.read()?;
    let now = c.now();
    let mut tx = db.write().await?;
    let before = store::must_find(&mut tx, clinic).await?;
    store::update(&mut tx, clinic, &settings).await?;
    if before.quiet != settings.quiet {
        for patient in reminders::list_patients_planned(&mut tx, clinic).await? {
            patients::lock(&mut tx, clinic, patient).await?;
            replan(&mut tx, now, clinic, patient).await?;
        }
    }
    if before.promise_hours != settings.promise_hours {
        reminder::follow_team(&mut tx, now, clinic).await?;
    }
    let quiet = json!({ "quiet": [settings.quiet.from, settings.quiet.to] });
    audit::append(&mut tx, now, actor, Action::SettingsSaved, clinic, quiet).await?;
    Ok(tx.commit().await?)
}
