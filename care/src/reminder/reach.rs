use super::store::{reminder as reminders, subscription as store};
use crate::{
    access::store::sign_in,
    actor::{Actor, Permission, Person},
    clock::Clock,
    error::Result,
    ids::{ClinicId, PatientId},
    patient::store as patients,
    protocol::keyed,
    store::{Db, StoreError, Tx},
};
use chrono::{DateTime, Utc};

keyed! {
    /// What a browser answers when asked whether it may show notifications.
    PushPermission {
        /// Not asked yet.
        Default = "default",
        Granted = "granted",
        Denied = "denied",
    }
}

keyed! {
    /// Whether pushes reach a patient.
    ReachState {
        Reachable = "reachable",
        /// No phone has joined.
        NotJoined = "not_joined",
        /// Joined, but never let pushes in.
        NoPush = "no_push",
        /// Was reachable once: the phone is lost, or pushes were turned off.
        Lost = "lost",
    }
}

impl ReachState {
    /// From the number of subscriptions that live, and that there ever were.
    pub(crate) fn of(joined: bool, live: i64, all_time: i64) -> Self {
        match (live > 0, joined, all_time > 0) {
            (true, ..) => Self::Reachable,
            (false, false, _) => Self::NotJoined,
            (false, true, false) => Self::NoPush,
            (false, true, true) => Self::Lost,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    pub state: ReachState,
    pub joined: bool,
    pub devices: u32,
    pub subscriptions: u32,
    /// At least one device opens it from its home screen.
    pub installed: bool,
    /// The best answer of the devices.
    pub permission: Option<PushPermission>,
    /// When a push service last took a push, and a phone last showed and opened one.
    pub last_delivered: Option<DateTime<Utc>>,
    pub last_shown: Option<DateTime<Utc>>,
    pub last_opened: Option<DateTime<Utc>>,
    /// How many subscriptions push services gave up, ever.
    pub dead: u32,
    /// When the next reminder goes.
    pub next: Option<DateTime<Utc>>,
}

/// Somebody in treatment whom no push reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreachable {
    pub patient: PatientId,
    pub name: String,
    pub telephone: String,
    pub state: ReachState,
    /// When the next reminder would go.
    pub next: Option<DateTime<Utc>>,
}

/// For staff, and for the patient.
pub async fn reach(db: &Db, c: &dyn Clock, actor: &Actor, patient: PatientId) -> Result<Reach> {
    let clinic = actor.may_see(patient)?;
    let mut tx = db.read().await?;
    let joined = patients::must_find(&mut tx, clinic, patient).await?.joined_at.is_some();
    let devices = sign_in::list_of_patient(&mut tx, c.now(), clinic, patient).await?;
    let counts = store::count(&mut tx, clinic, patient).await?;
    let (shown, opened) = reminders::last_receipts(&mut tx, clinic, Person::Patient(patient)).await?;
    let next = reminders::next_of(&mut tx, clinic, patient).await?;
    let answers = devices
        .iter()
        .filter_map(|device| PushPermission::from_key(device.permission.as_deref()?));
    let worth = |permission: &PushPermission| match permission {
        PushPermission::Granted => 2,
        PushPermission::Default => 1,
        PushPermission::Denied => 0,
    };
    Ok(Reach {
        state: ReachState::of(joined, counts.live, counts.all_time),
        joined,
        devices: u32::try_from(devices.len()).unwrap_or(u32::MAX),
        subscriptions: u32::try_from(counts.live).unwrap_or(u32::MAX),
        installed: devices.iter().any(|device| device.installed),
        permission: answers.max_by_key(worth),
        last_delivered: counts.last_accepted_at.map(|at| at.0),
        last_shown: shown.map(|at| at.0),
        last_opened: opened.map(|at| at.0),
        dead: u32::try_from(counts.dead).unwrap_or(u32::MAX),
        next: next.map(|at| at.0),
    })
}

/// Patients with an open course whom no push reaches, by name. For staff.
pub async fn unreachable(db: &Db, actor: &Actor) -> Result<Vec<Unreachable>> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    Ok(list_unreachable(&mut tx, clinic).await?)
}

pub(crate) async fn list_unreachable(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<Unreachable>, StoreError> {
    let rows = store::list_unreachable(tx, clinic).await?.into_iter();
    Ok(rows
        .map(|row| Unreachable {
            patient: row.id,
            name: row.name,
            telephone: row.telephone,
            state: ReachState::of(row.joined, 0, row.all_time),
            next: row.next_at.map(|at| at.0),
        })
        .collect())
}

/// What this browser says of itself: whether it was opened from the home screen, and whether it may show notifications.
pub async fn report_device(db: &Db, actor: &Actor, installed: bool, permission: PushPermission) -> Result<()> {
    let (_, device) = actor.person()?;
    let clinic = actor.clinic();
    let mut tx = db.write().await?;
    sign_in::set_report(&mut tx, clinic, device, installed, permission.key()).await?;
    Ok(tx.commit().await?)
}
