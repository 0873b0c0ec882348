use super::{
    PLAN_CHANGED, ReminderState,
    replan::{Changes, Patient, changes, write},
    store::reminder::{self as store, NewReminder, ReminderRow},
};
use crate::{
    actor::Person,
    check_in::store as check_ins,
    clinic::store as clinics,
    course::{Course, store as courses},
    error::Result,
    ids::{ClinicId, PatientId, ProtocolId, ReminderId, SessionId},
    patient::store as patients,
    plan::{Local, MISSED, tightened},
    protocol::Protocol,
    store::Tx,
    zone::{self, QuietHours},
};
use chrono::{DateTime, Utc};
use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

/// How many patients are in memory at a time.
const PAGE: i64 = 200;

/// What a new version does to those whose courses move to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Whose courses are on the new version.
    pub patients: u32,
    /// For whom a reminder changes or a notice goes.
    pub concerned: u32,
    /// By the keys of the rules.
    pub reminders: BTreeMap<String, Counts>,
    /// How many are told that their plan changed.
    pub notices: u32,
    /// Activities that are open today and will not be, and for how many.
    pub closed: BTreeMap<String, u32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub added: u32,
    /// To another time, or of use until another.
    pub moved: u32,
    pub withdrawn: u32,
    /// Recorded as not to be sent, with the reason: its day has passed, or quiet hours cover it.
    pub unsent: u32,
}

impl Effect {
    pub fn total(&self) -> Counts {
        self.reminders.values().fold(Counts::default(), |sum, counts| Counts {
            added: sum.added + counts.added,
            moved: sum.moved + counts.moved,
            withdrawn: sum.withdrawn + counts.withdrawn,
            unsent: sum.unsent + counts.unsent,
        })
    }

    /// A second asking follows its first, and counts with it.
    fn count(&mut self, patient: &Patient, changes: &Changes, now: DateTime<Utc>) {
        self.patients += 1;
        let rows: HashMap<ReminderId, &ReminderRow> = patient.rows.iter().map(|row| (row.id, row)).collect();
        let mut concerned = false;
        let replanned = changes.replanned.iter().map(|(id, plan)| (rows.get(id).copied(), plan));
        for (row, plan) in changes.new.iter().map(|plan| (None, plan)).chain(replanned) {
            if plan.rule_key == PLAN_CHANGED {
                self.notices += 1;
                concerned = true;
            } else if plan.rule_key != MISSED {
                concerned |= self.count_planned(row, plan);
            }
        }
        for row in changes.withdrawn.iter().filter_map(|id| rows.get(id)) {
            if row.state == ReminderState::Planned && ![PLAN_CHANGED, MISSED].contains(&row.rule_key.as_str()) {
                self.of(&row.rule_key).withdrawn += 1;
                concerned = true;
            }
        }
        self.concerned += u32::from(concerned);
        let today = zone::day(now, patient.local.zone);
        let was = patient.was.as_deref().unwrap_or_default();
        for key in tightened(was, &patient.courses, today) {
            *self.closed.entry(key).or_default() += 1;
        }
    }

    /// Whether the patient would notice.
    fn count_planned(&mut self, row: Option<&ReminderRow>, plan: &NewReminder) -> bool {
        let was_planned = row.is_some_and(|row| row.state == ReminderState::Planned);
        let counts = self.of(&plan.rule_key);
        match (was_planned, plan.state == ReminderState::Planned) {
            (false, true) => counts.added += 1,
            (true, true) => counts.moved += 1,
            (true, false) => counts.withdrawn += 1,
            (false, false) => {
                counts.unsent += 1;
                return false;
            }
        }
        true
    }

    fn of(&mut self, rule: &str) -> &mut Counts {
        self.reminders.entry(rule.to_owned()).or_default()
    }
}

/// Moves all courses of a treatment to a version, with the reminders that follow: some patients at a time, all in this transaction.
pub(crate) async fn republish(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    version: ProtocolId,
    protocol: &Arc<Protocol>,
) -> Result<Effect> {
    let quiet = clinics::clinic::must_find(tx, clinic).await?.quiet;
    let mut effect = Effect::default();
    let mut after = None;
    loop {
        let treatment = protocol.treatment;
        let page = courses::course::list_patients(tx, clinic, treatment, version, after, PAGE).await?;
        let Some(last) = page.last() else {
            return Ok(effect);
        };
        after = Some(*last);
        let patients = load(tx, clinic, quiet, &page, protocol).await?;
        let mut all = Vec::with_capacity(patients.len());
        for patient in patients {
            let changes = changes(&patient, now);
            effect.count(&patient, &changes, now);
            all.push((patient.row.id, changes));
        }
        write(tx, now, clinic, all).await?;
        courses::course::set_protocol(tx, clinic, treatment, version, &page).await?;
    }
}

/// The patients, held, with their courses as they are and as they will be.
async fn load(
    tx: &mut Tx,
    clinic: ClinicId,
    quiet: QuietHours,
    page: &[PatientId],
    protocol: &Arc<Protocol>,
) -> Result<Vec<Patient>> {
    let people = patients::lock_all(tx, clinic, page).await?;
    let mut courses = courses::load_all(tx, clinic, page).await?;
    let mut rows: HashMap<PatientId, Vec<ReminderRow>> = HashMap::new();
    for row in store::list_of_patients(tx, clinic, page).await? {
        if let Person::Patient(patient) = row.to {
            rows.entry(patient).or_default().push(row);
        }
    }
    let mut sent: HashMap<PatientId, Vec<(SessionId, String)>> = HashMap::new();
    for (patient, session, key) in check_ins::list_asked(tx, clinic, page).await? {
        sent.entry(patient).or_default().push((session, key));
    }
    let patient = |row: patients::PatientRow| {
        let was = courses.remove(&row.id).unwrap_or_default();
        Patient {
            courses: was.iter().map(|course| moved(course, protocol)).collect(),
            was: Some(was),
            rows: rows.remove(&row.id).unwrap_or_default(),
            sent: sent.remove(&row.id).unwrap_or_default(),
            local: Local {
                zone: row.zone.0,
                quiet,
            },
            row,
        }
    };
    Ok(people.into_iter().map(patient).collect())
}

fn moved(course: &Course, protocol: &Arc<Protocol>) -> Course {
    let mut course = course.clone();
    if course.treatment == protocol.treatment {
        course.protocol = protocol.clone();
    }
    course
}
