//! The past of the demo, event by event, in order.

use super::{
    META,
    cast::{At, CAST, CourseOf, Person, Phone, SessionOf},
    clinic,
    phone::{self, Phones},
};
use care::{
    Actor, Error, Result,
    access::{authenticate, issue_join, join},
    clock::ManualClock,
    course::{self, CourseDraft, HeldDraft, SessionDraft},
    ids::{CourseId, PatientId, SessionId},
    patient::{self, PatientDraft},
    store::{Db, meta},
    zone::{self, Tz},
};
use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Utc};

/// How long before the first session a patient books.
const BOOKED_AHEAD: Duration = Duration::days(9);
const SESSION_MINUTES: i64 = 120;

pub async fn live(db: &Db, now: DateTime<Utc>) -> Result<()> {
    let zone: Tz = clinic::ZONE.parse().unwrap_or(Tz::UTC);
    let stage = Stage { now, zone };
    let mut events: Vec<Event> = CAST
        .iter()
        .enumerate()
        .flat_map(|(n, person)| stage.events(n, person))
        .collect();
    events.sort_by_key(|event| event.at);
    let first = events.first().map_or(now, |event| event.at);
    let clock = ManualClock::at(first - Duration::days(1));
    let owner = clinic::open(db, &clock).await?;
    meta::set(db, META, &owner.clinic().to_string()).await?;
    let mut players: Vec<Player> = CAST.iter().map(|_| Player::default()).collect();
    let mut phones = Phones::default();
    for event in events {
        phone::ring_until(db, &clock, event.at, &phones).await?;
        clock.set(event.at);
        let Event { person, what, .. } = event;
        act(
            db,
            &clock,
            &owner,
            &CAST[person],
            &mut players[person],
            &mut phones,
            what,
        )
        .await?;
    }
    phone::ring_until(db, &clock, now, &phones).await
}

/// What somebody has become known by.
#[derive(Default)]
struct Player {
    patient: Option<PatientId>,
    courses: Vec<CourseId>,
    /// By course, then by session.
    sessions: Vec<Vec<SessionId>>,
    /// Signed in, once joined.
    actor: Option<Actor>,
}

struct Event {
    at: DateTime<Utc>,
    person: usize,
    what: What,
}

enum What {
    /// A course with its sessions; the first also adds the patient.
    Book {
        course: usize,
        drafts: Vec<SessionDraft>,
    },
    Join,
    Held {
        course: usize,
        session: usize,
        day: String,
    },
    Close {
        course: usize,
    },
    Decline,
    LosePhone,
}

struct Stage {
    now: DateTime<Utc>,
    zone: Tz,
}

impl Stage {
    fn local(&self, at: At) -> NaiveDateTime {
        let today = zone::day(self.now, self.zone);
        let minutes = |instant| {
            let wall = zone::wall(instant, self.zone);
            wall.date()
                .and_time(NaiveTime::from_hms_opt(chrono::Timelike::hour(&wall), 0, 0).unwrap_or_default())
        };
        match at {
            At::Day(days, time) => {
                (today + Duration::days(days)).and_time(time.parse::<NaiveTime>().unwrap_or_default())
            }
            At::MinutesAgo(ago) => minutes(self.now - Duration::minutes(ago)),
            At::InMinutes(ahead) => minutes(self.now + Duration::minutes(ahead)),
        }
    }

    fn start(&self, session: &SessionOf) -> DateTime<Utc> {
        zone::instant(self.local(session.at), self.zone)
    }

    fn draft(&self, session: &SessionOf) -> SessionDraft {
        let start = self.local(session.at);
        SessionDraft {
            day: start.date().to_string(),
            start: start.format("%H:%M").to_string(),
            minutes: SESSION_MINUTES.to_string(),
        }
    }

    fn events(&self, person: usize, who: &Person) -> Vec<Event> {
        let mut events = Vec::new();
        let mut tell = |at: DateTime<Utc>, what| {
            events.push(Event {
                at: at.min(self.now),
                person,
                what,
            });
        };
        for (n, course) in who.courses.iter().enumerate() {
            let Some(first) = course.sessions.first() else { continue };
            let drafts = course.sessions.iter().map(|session| self.draft(session)).collect();
            tell(self.start(first) - BOOKED_AHEAD, What::Book { course: n, drafts });
            for (s, session) in course
                .sessions
                .iter()
                .enumerate()
                .filter(|(_, session)| session.confirmed)
            {
                let day = self.local(session.at).date().to_string();
                tell(
                    self.start(session) + Duration::minutes(SESSION_MINUTES),
                    What::Held {
                        course: n,
                        session: s,
                        day,
                    },
                );
            }
            if let Some(days) = course.closed {
                tell(self.now - Duration::days(days), What::Close { course: n });
            }
        }
        if let Some(joins) = self.joins(who) {
            tell(joins, What::Join);
        }
        if who.phone == Phone::Lost {
            tell(self.now - Duration::days(5), What::LosePhone);
        }
        if who.declines.is_some() {
            tell(self.now - Duration::hours(2), What::Decline);
        }
        events
    }

    /// In the chair; one whose first session is still ahead has joined from the invitation.
    fn joins(&self, who: &Person) -> Option<DateTime<Utc>> {
        let first = who
            .courses
            .first()
            .and_then(|course: &CourseOf| course.sessions.first())?;
        let start = self.start(first);
        let joins = if start > self.now {
            self.now - Duration::days(3)
        } else {
            start + Duration::minutes(30)
        };
        (who.phone != Phone::None).then_some(joins)
    }
}

async fn act(
    db: &Db,
    clock: &ManualClock,
    owner: &Actor,
    who: &Person,
    player: &mut Player,
    phones: &mut Phones,
    what: What,
) -> Result<()> {
    match what {
        What::Book { course, drafts } => book(db, clock, owner, who, player, course, drafts).await?,
        What::Join => {
            let patient = player.patient.ok_or(Error::NotFound)?;
            let pass = issue_join(db, clock, owner, patient).await?;
            let token = join(db, clock, pass.secret.as_str(), "demo", "iPhone, Safari").await?;
            let signed = authenticate(db, clock, &token).await?.ok_or(Error::NotFound)?;
            phone::switch_on(db, clock, &signed.actor, phones).await?;
            player.actor = Some(signed.actor);
        }
        What::Held { course, session, day } => {
            let id = player.session(course, session)?;
            course::confirm_held(db, clock, owner, id, &HeldDraft { day }).await?;
        }
        What::Close { course } => {
            course::close(db, clock, owner, *player.courses.get(course).ok_or(Error::NotFound)?).await?;
        }
        What::Decline => {
            let actor = player.actor.ok_or(Error::NotFound)?;
            let next = player
                .sessions
                .first()
                .and_then(|sessions| sessions.last())
                .ok_or(Error::NotFound)?;
            course::decline(db, clock, &actor, *next, who.declines.unwrap_or_default()).await?;
        }
        What::LosePhone => phones.lose(player.patient.ok_or(Error::NotFound)?),
    }
    Ok(())
}

impl Player {
    fn session(&self, course: usize, session: usize) -> Result<SessionId> {
        self.sessions
            .get(course)
            .and_then(|sessions| sessions.get(session))
            .copied()
            .ok_or(Error::NotFound)
    }
}

async fn book(
    db: &Db,
    clock: &ManualClock,
    owner: &Actor,
    who: &Person,
    player: &mut Player,
    course: usize,
    drafts: Vec<SessionDraft>,
) -> Result<()> {
    let of = &who.courses[course];
    let zones: Vec<String> = of.zones.iter().map(|zone| (*zone).to_owned()).collect();
    let id = match player.patient {
        None => {
            let draft = PatientDraft {
                name: who.name.to_owned(),
                telephone: who.telephone(),
                email: format!("{}@example.org", who.name.to_lowercase().replace(' ', ".")),
                treatment: of.treatment.to_owned(),
                zones,
                ..PatientDraft::default()
            };
            let patient = patient::add(db, clock, owner, &draft).await?;
            player.patient = Some(patient);
            let record = patient::get(db, owner, patient).await?;
            record
                .courses
                .first()
                .map(|course| course.course.id)
                .ok_or(Error::NotFound)?
        }
        Some(patient) => {
            let draft = CourseDraft {
                treatment: of.treatment.to_owned(),
                zones,
                ..CourseDraft::default()
            };
            course::start(db, clock, owner, patient, &draft).await?
        }
    };
    player.courses.push(id);
    let mut sessions = Vec::new();
    for draft in &drafts {
        sessions.push(course::book(db, clock, owner, id, draft).await?);
    }
    player.sessions.push(sessions);
    Ok(())
}
