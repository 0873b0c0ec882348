//! The past of the demo, event by event, in order.

use super::{
    META,
    cast::{By, CAST, Habits, Line, Person, Sent},
    clinic,
    phone::{self, Phones},
    picture,
    stage::{Event, Stage, What},
};
use crate::photo::Darkroom;
use app::photos::{Arriving, Photos, at_hand};
use care::{
    Actor, Error, Result,
    access::{authenticate, issue_join, join},
    broadcast::{self, Audience, BroadcastDraft},
    check_in::{self, CheckInDraft, QuestionDraft, ReplyDraft},
    clock::{Clock, ManualClock},
    course::{self, CourseDraft, HeldDraft, SessionDraft},
    ids::{BroadcastId, CheckInId, CourseId, MessageId, PatientId, PhotoId, SessionId},
    material::{self, MaterialDraft},
    message::{self, MessageDraft},
    patient::{self, PatientDraft},
    photo::{self, CONSENT_VERSION, SentWith},
    profile::{self, ProfileDraft},
    reminder,
    skin_check::{self, SkinCheckDraft},
    store::{Db, meta},
    zone::Tz,
};
use chrono::{DateTime, Duration, Utc};
use std::sync::Arc;

/// When the owner wrote to everybody.
const LATELY: Duration = Duration::days(2);

/// `developing` opens a darkroom by a clock.
pub async fn live(db: &Db, now: DateTime<Utc>, developing: impl Fn(Arc<dyn Clock>) -> Darkroom) -> Result<()> {
    let zone: Tz = clinic::ZONE.parse().unwrap_or(Tz::UTC);
    let stage = Stage { now, zone };
    let mut events: Vec<Event> = CAST
        .iter()
        .enumerate()
        .flat_map(|(n, person)| stage.events(n, person))
        .collect();
    events.sort_by_key(|event| event.at);
    let first = events.first().map_or(now, |event| event.at);
    let clock = Arc::new(ManualClock::at(first - Duration::days(1)));
    let darkroom = developing(clock.clone());
    let clock = &*clock;
    let mut phones = Phones::default();
    let owner = clinic::open(db, clock, &mut phones).await?;
    meta::set(db, META, &owner.clinic().to_string()).await?;
    let mut players: Vec<Player> = CAST.iter().map(|_| Player::default()).collect();
    let lately = now - LATELY;
    let mut written = false;
    for event in events {
        if event.at >= lately && !written {
            written = true;
            write_to_all(db, clock, &owner, lately, &mut phones).await?;
        }
        phone::ring_until(db, clock, event.at, &mut phones).await?;
        clock.set(event.at);
        let Event { person, what, .. } = event;
        act(
            db,
            clock,
            (&owner, &darkroom),
            &CAST[person],
            &mut players[person],
            &mut phones,
            what,
        )
        .await?;
    }
    if !written {
        write_to_all(db, clock, &owner, lately, &mut phones).await?;
    }
    phone::ring_until(db, clock, now, &mut phones).await?;
    for actor in players.iter().filter_map(|player| player.actor.as_ref()) {
        reminder::seen(db, clock, actor, reminder::Place::CheckIn).await?;
    }
    clinic::write_a_draft(db, clock, &owner).await
}

/// The owner tells everybody that the clinic moves house.
async fn write_to_all(
    db: &Db,
    clock: &ManualClock,
    owner: &Actor,
    at: DateTime<Utc>,
    phones: &mut Phones,
) -> Result<()> {
    phone::ring_until(db, clock, at, phones).await?;
    clock.set(at);
    let note = BroadcastDraft {
        to: Audience::All.to_string(),
        words_en: "We close for one week from the 20th of next month. Your reminders go on as usual.".to_owned(),
        words_es: "Cerramos una semana a partir del 20 del mes que viene. Tus recordatorios siguen igual.".to_owned(),
        words_ar: "نغلق أسبوعًا ابتداءً من العشرين من الشهر القادم. تستمر تذكيراتك كالمعتاد.".to_owned(),
    };
    broadcast::send(db, clock, owner, BroadcastId::new(), &note).await?;
    Ok(())
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
    check_ins: Vec<(usize, CheckInId)>,
}

async fn act(
    db: &Db,
    clock: &ManualClock,
    (owner, darkroom): (&Actor, &Darkroom),
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
            material::note(db, clock, owner, id, &used(session)).await?;
        }
        What::Close { course } => {
            course::close(db, clock, owner, *player.courses.get(course).ok_or(Error::NotFound)?).await?;
        }
        What::Decline => {
            let actor = player.actor.ok_or(Error::NotFound)?;
            course::decline(db, clock, &actor, player.next()?, who.declines.unwrap_or_default()).await?;
        }
        What::Check => {
            let actor = player.actor.ok_or(Error::NotFound)?;
            let (said_yes, note) = who.concern.ok_or(Error::NotFound)?;
            let draft = SkinCheckDraft::answered(said_yes, note);
            skin_check::answer(db, clock, &actor, player.next()?, &draft).await?;
        }
        What::Habits => {
            let (actor, patient) = player.actor.zip(player.patient).ok_or(Error::NotFound)?;
            let habits = who.habits.as_ref().ok_or(Error::NotFound)?;
            profile::save(db, clock, &actor, patient, &habits.draft()).await?;
        }
        What::Send { check_in } => {
            let actor = player.actor.ok_or(Error::NotFound)?;
            let sent = who.sent.get(check_in).ok_or(Error::NotFound)?;
            let id = send(db, clock, (&actor, darkroom), who, sent).await?;
            player.check_ins.push((check_in, id));
        }
        What::Answer { check_in } => {
            let known = player.check_ins.iter().find(|(of, _)| *of == check_in);
            let (_, id) = *known.ok_or(Error::NotFound)?;
            let words = who.sent.get(check_in).and_then(|sent| sent.answer).unwrap_or_default();
            let kind = if words.is_empty() { "reviewed" } else { "replied" };
            let reply = ReplyDraft {
                kind: kind.to_owned(),
                words: words.to_owned(),
                ..ReplyDraft::default()
            };
            check_in::answer(db, clock, owner, id, &reply).await?;
        }
        What::Write { line } => {
            let line = who.talk.get(line).ok_or(Error::NotFound)?;
            let (phone, patient) = player.actor.zip(player.patient).ok_or(Error::NotFound)?;
            write(db, clock, (owner, &phone), patient, line).await?;
        }
        What::LosePhone => phones.lose(player.patient.ok_or(Error::NotFound)?),
    }
    Ok(())
}

/// What stands on the bottles at each session.
fn used(session: usize) -> MaterialDraft {
    let shade = if session == 0 { "Ash 2" } else { "Ash 3" };
    MaterialDraft {
        maker_1: "Dotwell".to_owned(),
        shade_1: shade.to_owned(),
        lot_1: format!("DW-{}", 2041 + session * 7),
        anaesthetic: "Lidocaine cream 4 %".to_owned(),
        ..MaterialDraft::default()
    }
}

/// With photos as dots look on that day.
async fn send(
    db: &Db,
    clock: &ManualClock,
    (actor, darkroom): (&Actor, &Darkroom),
    who: &Person,
    sent: &Sent,
) -> Result<CheckInId> {
    photo::give_consent(db, clock, actor, CONSENT_VERSION).await?;
    let care = patient::aftercare(db, clock, actor, actor.patient()?).await?;
    // What the plan asks for at that moment, if it does.
    let asked = check_in::open(&care.courses, care.today, |_, _| false);
    let asked = asked.map(|asked| format!("{}/{}", asked.due.session.id, asked.due.check_in.key));
    let draft = CheckInDraft {
        asked: asked.unwrap_or_default(),
        ..CheckInDraft::answered(&sent.answers)
    };
    let kept = check_in::send(db, clock, actor, CheckInId::new(), &draft).await?;
    let person: u32 = who.name.bytes().map(u32::from).sum();
    for (seed, angle) in (person..).zip(sent.angles) {
        let arriving = Arriving {
            id: PhotoId::random(),
            sent_with: SentWith::CheckIn(kept.id),
            angle: *angle,
        };
        let drawn = picture::draw(seed, kept.day).unwrap_or_default();
        // A demo without a photo is a demo all the same.
        if let Err(fault) = darkroom.take(actor, arriving, at_hand(drawn)).await {
            tracing::warn!(?fault, "a photo of the demo was not taken");
        }
    }
    let question = sent.question.to_owned();
    check_in::ask(db, clock, actor, kept.id, &QuestionDraft { question }).await?;
    Ok(kept.id)
}

/// Whoever writes has read what was written before.
async fn write(
    db: &Db,
    clock: &ManualClock,
    (owner, phone): (&Actor, &Actor),
    patient: PatientId,
    line: &Line,
) -> Result<()> {
    let draft = MessageDraft {
        words: line.words.to_owned(),
    };
    let (by, id) = (if line.by == By::Clinic { owner } else { phone }, MessageId::new());
    message::read(db, clock, by, patient).await?;
    match line.by {
        By::Patient => message::send(db, clock, phone, id, &draft).await?,
        By::Clinic => message::reply(db, clock, owner, patient, id, &draft).await?,
    };
    Ok(())
}

impl Habits {
    fn draft(&self) -> ProfileDraft {
        let only_if = |holds: bool, answer: &str| if holds { answer } else { "" }.to_owned();
        ProfileDraft {
            sun: only_if(self.outdoors, "outdoors"),
            scars: only_if(self.scars, "yes"),
            allergy: self.allergy.to_owned(),
            ..ProfileDraft::default()
        }
    }
}

impl Player {
    /// The last session of the first course.
    fn next(&self) -> Result<SessionId> {
        let of_first = self.sessions.first().and_then(|sessions| sessions.last());
        of_first.copied().ok_or(Error::NotFound)
    }

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
