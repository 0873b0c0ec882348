use super::promises::Promises;
use crate::world::{World, slot};
use care::{
    Error, course,
    ids::{CourseId, PatientId, SessionId},
    patient::{self, PatientDraft},
    zone::Tz,
};
use chrono::{DateTime, Days, Duration, NaiveTime, Utc};
use rand::{Rng, rngs::StdRng, seq::IndexedRandom};
use std::collections::BTreeSet;

/// Where clocks change on other days than in London, by half an hour, or never.
const ZONES: [Tz; 6] = [
    Tz::Europe__London,
    Tz::America__New_York,
    Tz::Australia__Lord_Howe,
    Tz::Asia__Kolkata,
    Tz::Africa__Casablanca,
    Tz::Pacific__Chatham,
];
/// Of ten patients so many live as planned; the others move, change phones and come back.
const STEADY_OF_TEN: u32 = 6;
const CHANGES_EACH: u32 = 5;
/// The clinic's hours of silence.
pub const QUIET: (&str, &str) = ("21:00", "08:30");

#[derive(Clone, Debug)]
pub struct Patient {
    pub id: PatientId,
    pub zone: Tz,
    pub steady: bool,
    course: CourseId,
    sessions: Vec<SessionId>,
}

/// Staff at work, and what patients do by themselves.
pub struct Desk {
    pub patients: Vec<Patient>,
    pub changes: u32,
    /// When something happens to whom.
    agenda: BTreeSet<(DateTime<Utc>, usize)>,
}

impl Desk {
    pub async fn open(world: &World, dice: &mut StdRng, patients: u32, promises: &mut Promises) -> Self {
        world.quiet(QUIET.0, QUIET.1).await;
        let mut desk = Self {
            patients: Vec::new(),
            changes: 0,
            agenda: BTreeSet::new(),
        };
        for n in 0..patients {
            let patient = come(world, dice, n).await;
            if patient.steady {
                promises.expect(world, &patient).await;
            } else {
                for _ in 0..CHANGES_EACH {
                    let minute = Duration::minutes(dice.random_range(1..300 * 24 * 60));
                    desk.agenda.insert((world.now() + minute, desk.patients.len()));
                }
            }
            desk.patients.push(patient);
        }
        desk
    }

    pub fn next(&self) -> Option<DateTime<Utc>> {
        self.agenda.first().map(|(at, _)| *at)
    }

    pub fn of(&self, id: PatientId) -> &Patient {
        self.patients
            .iter()
            .find(|patient| patient.id == id)
            .expect("a patient of ours")
    }

    /// Whatever stands in the agenda by now.
    pub async fn act(&mut self, world: &World, dice: &mut StdRng) {
        while let Some((at, whose)) = self.agenda.first().copied() {
            if at > world.now() {
                return;
            }
            self.agenda.remove(&(at, whose));
            self.changes += 1;
            change(world, dice, &mut self.patients[whose]).await;
        }
    }
}

async fn come(world: &World, dice: &mut StdRng, n: u32) -> Patient {
    let zone = *ZONES.choose(dice).expect("zones");
    let draft = PatientDraft {
        name: format!("Patient {n}"),
        treatment: ["density", "shaved_look"][dice.random_range(0..2)].to_owned(),
        zone: zone.name().to_owned(),
        ..PatientDraft::default()
    };
    let id = patient::add(&world.db, &*world.clock, &world.owner, &draft)
        .await
        .unwrap();
    world.reachable(id, &format!("phone-{n}")).await;
    let course = world.course(id).await;
    let first = dice.random_range(2..120);
    let mut sessions = Vec::new();
    for session in 0..dice.random_range(1..=3) {
        sessions.push(world.book(course, &day(world, first + session * 21)).await);
    }
    let steady = n % 10 < STEADY_OF_TEN;
    Patient {
        id,
        zone,
        steady,
        course,
        sessions,
    }
}

fn day(world: &World, ahead: u64) -> String {
    (world.now().date_naive() + Days::new(ahead)).to_string()
}

/// One thing that happens. What cannot be, as a session moved onto another, is refused and changes nothing.
async fn change(world: &World, dice: &mut StdRng, patient: &mut Patient) {
    let (db, clock, owner) = (&world.db, &*world.clock, &world.owner);
    let soon = day(world, dice.random_range(1..40));
    let hour = NaiveTime::from_hms_opt(dice.random_range(8..19), 0, 0).expect("an hour");
    let session = *patient.sessions.choose(dice).expect("a session");
    let answer = match dice.random_range(0..7) {
        0 | 1 => {
            let draft = slot(&soon, &hour.format("%H:%M").to_string());
            course::move_session(db, clock, owner, session, &draft).await
        }
        2 => course::cancel_session(db, clock, owner, session).await,
        3 => course::book(db, clock, owner, patient.course, &slot(&soon, "10:00"))
            .await
            .map(|session| patient.sessions.push(session)),
        4 => {
            patient.zone = *ZONES.choose(dice).expect("zones");
            patient::set_zone(db, clock, owner, patient.id, patient.zone).await
        }
        5 => {
            // A phone that is thrown away without a word, and a new one.
            let n: u32 = dice.random();
            world.reachable(patient.id, &format!("{n}-thrown-away")).await;
            world.reachable(patient.id, &format!("{n}-new")).await;
            Ok(())
        }
        _ => course::close(db, clock, owner, patient.course).await,
    };
    match answer {
        Ok(()) | Err(Error::Invalid(_) | Error::NotFound) => {}
        Err(other) => panic!("{other}"),
    }
}
