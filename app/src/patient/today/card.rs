//! Everything that Today says, worked out and put into words before anything is drawn.

use super::hero::{Hero, Phase};
use crate::{
    patient::{Contact, Telling, because, check_in, next::Next, skin_check::Prompt, verdict, worry::Worry},
    ui::Icon,
    words::Spoken,
};
use care::{
    plan::{Answer, Moment, Status, Today, occasions, today},
    protocol::{AppliesTo, Lock},
    skin_check::{self, SkinCheck},
};
use std::cmp::Reverse;

/// What fits on a phone before the rest becomes noise.
const GOOD: usize = 5;
const WAITING: usize = 6;
const BECAUSE: usize = 2;
/// Once nothing has to wait any more, the page grows quiet: what opened last is what stays for good, the sunscreen.
const GOOD_WHEN_CALM: usize = 1;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub hero: Hero,
    /// The questions before a session, while they are open.
    pub skin_check: Option<Prompt>,
    /// The check-in that the plan asks for, until it was sent; whoever shows the page looks that up.
    pub check_in: Option<check_in::Prompt>,
    /// "Your clinic has written", while that is unread; whoever shows the page looks that up.
    pub written: Option<String>,
    /// The plan's own notes for today: what a reminder on a locked phone was about.
    pub notes: Vec<Note>,
    /// What opened today, or what opens next.
    pub unlock: Option<Unlock>,
    /// What may be seen and felt at this stage.
    pub normal: Option<Normal>,
    pub good: Vec<String>,
    /// What the patient's own answers add.
    pub because: Vec<String>,
    /// Nobody has asked about skin and habits yet.
    pub unasked: bool,
    pub waiting: Vec<Waiting>,
    /// The heading over them.
    pub waiting_title: String,
    /// Why some dates may still move.
    pub provisional: Option<String>,
    /// Title and start.
    pub session: Option<(String, String)>,
    pub photo: Option<String>,
    pub worry: Worry,
    pub contact: Contact,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub title: String,
    pub body: String,
    /// Why it comes today and not on its usual day.
    pub because: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unlock {
    pub icon: Icon,
    pub over: String,
    pub title: String,
    pub note: Option<String>,
    pub href: String,
    /// What else opened with it.
    pub also: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Normal {
    pub seen: String,
    pub felt: String,
    pub next: String,
}

/// One activity that has to wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub icon: Icon,
    pub name: String,
    pub href: String,
    pub until: String,
    /// As machines write it.
    pub date: Option<String>,
}

impl Card {
    /// `answered`: what was answered to the questions that are open.
    pub fn of(telling: Telling, answered: Option<&SkinCheck>) -> Self {
        let card = today(&telling.care.courses, telling.care.today);
        let spoken = telling.spoken_at(&card.moment);
        let hero = Hero::of(telling, card.moment);
        let healing = if let Phase::Healing { day } = hero.phase {
            Some(day)
        } else {
            None
        };
        Self {
            skin_check: Prompt::of(telling, answered),
            check_in: None,
            written: None,
            notes: notes(telling, hero.phase),
            unlock: healing.and_then(|_| unlock(telling, &card)),
            normal: hero.stage.as_deref().map(|stage| normal(spoken, stage)),
            good: healing.map(|_| good(telling, &card)).unwrap_or_default(),
            because: because(telling, &hero),
            unasked: telling.care.profile.is_none(),
            waiting: waiting(telling, &card),
            waiting_title: telling.words.say(waiting_title(hero.phase, &card)),
            provisional: provisional(telling, &card),
            session: session(telling),
            photo: card.next_check_in.map(|due| {
                telling
                    .words
                    .say_with("today-photo", &[("date", telling.day(due.day).into())])
            }),
            worry: Worry::of(spoken, hero.stage.as_deref(), healing),
            contact: Contact::of(telling),
            hero,
        }
    }
}

fn notes(telling: Telling, phase: Phase) -> Vec<Note> {
    let care = telling.care;
    let mut told: Vec<&str> = Vec::new();
    let mut notes = Vec::new();
    for occasion in occasions(&care.courses) {
        let rule = occasion.rule;
        let now =
            occasion.day <= care.today && care.today <= occasion.expires.date() && occasion.superseded_by.is_none();
        // Unlocks and the questions before a session have a place of their own; check-ins belong to photos. After the session means after it has begun.
        let of_unlock = rule.activity.is_some() && rule.applies_to != AppliesTo::ClosedCourse;
        let asks = rule.key == skin_check::RULE;
        let too_early = phase == Phase::Ahead && rule.offset_days >= 0;
        if !now || of_unlock || asks || too_early || rule.lock == Lock::Photo || told.contains(&rule.key.as_str()) {
            continue;
        }
        told.push(&rule.key);
        let date = telling.long_day(occasion.session.day);
        let spoken = telling.spoken(occasion.course);
        let body = spoken.find_on("rule", &rule.key, "-body", &date);
        notes.push(Note {
            title: spoken.say_of("rule", &rule.key, "-title"),
            body: body.unwrap_or_default(),
            because: because::moved(telling, occasion.day, occasion.usual_day()),
        });
    }
    notes
}

/// What pauses before each session (alcohol) is no news to be glad of, so it never stands first.
fn unlock(telling: Telling, card: &Today) -> Option<Unlock> {
    let words = telling.words;
    let news = |answer: &&Answer| answer.activity.before == 0;
    let names = |answers: Vec<&Answer>| {
        let names: Vec<_> = answers.iter().map(|answer| telling.activity(answer)).collect();
        (!names.is_empty()).then(|| words.list(&names))
    };
    if let Some(first) = card.opened.iter().find(news) {
        let others = card
            .opened
            .iter()
            .filter(|other| other.activity.key != first.activity.key)
            .collect();
        return Some(Unlock {
            icon: verdict::icon(first),
            over: words.say("today-opened"),
            title: telling.activity(first),
            note: telling.find_of(first, "-do"),
            href: verdict::href(first),
            also: names(others).map(|list| words.say_with("today-opened-also", &[("list", list.into())])),
        });
    }
    let next = card.not_yet.iter().filter(news).find(|answer| answer.from.is_some())?;
    let key = if next.provisional {
        "today-next-provisional"
    } else {
        "today-next"
    };
    Some(Unlock {
        icon: verdict::icon(next),
        over: words.say_with(key, &[("date", telling.day(next.from?).into())]),
        title: telling.activity(next),
        note: None,
        href: verdict::href(next),
        also: names(card.opened.iter().collect())
            .map(|list| words.say_with("today-opened-only", &[("list", list.into())])),
    })
}

/// The weightiest, as long as the surface settles; after that the page grows quiet.
fn because(telling: Telling, hero: &Hero) -> Vec<String> {
    let settles = hero.ring.as_ref().is_some_and(|ring| ring.day < i64::from(ring.total));
    let mut lines = if settles {
        because::of_day(telling, hero.phase == Phase::Ahead)
    } else {
        Vec::new()
    };
    lines.truncate(BECAUSE);
    lines
}

fn normal(spoken: Spoken, stage: &str) -> Normal {
    let say = |part| spoken.say_of("stage", stage, part);
    Normal {
        seen: say("-seen"),
        felt: say("-felt"),
        next: say("-next"),
    }
}

/// What opened last stands first: it is what the patient waited for.
fn good(telling: Telling, card: &Today) -> Vec<String> {
    let shown = card.opened.first().map(|answer| answer.activity.key.as_str());
    let mut good: Vec<_> = card
        .good
        .iter()
        .filter(|answer| Some(answer.activity.key.as_str()) != shown)
        .collect();
    good.sort_by_key(|answer| {
        let activity = answer.activity;
        (
            because::place(telling, &activity.key),
            Reverse(activity.first_day()),
            activity.order,
        )
    });
    let most = if card.next_unlock.is_none() {
        GOOD_WHEN_CALM
    } else {
        GOOD
    };
    good.into_iter()
        .take(most)
        .map(|answer| telling.said_of(answer, "-do"))
        .collect()
}

/// On the day of a session, before it begins, nothing is closed yet.
fn waiting_title(phase: Phase, card: &Today) -> &'static str {
    match (phase, card.moment) {
        (Phase::Ahead, Moment::After { .. }) => "today-from-session",
        _ => "today-not-yet",
    }
}

/// The most asked of what has to wait, the soonest first; over both stands what the patient's own answers put there.
fn waiting(telling: Telling, card: &Today) -> Vec<Waiting> {
    most_asked(telling, card)
        .into_iter()
        .map(|answer| waits(telling, answer))
        .collect()
}

fn most_asked<'a>(telling: Telling, card: &'a Today) -> Vec<&'a Answer<'a>> {
    let place = |answer: &Answer| because::place(telling, &answer.activity.key);
    let mut asked: Vec<_> = card.not_yet.iter().collect();
    asked.sort_by_key(|answer| (place(answer), answer.activity.order));
    asked.truncate(WAITING);
    asked.sort_by_key(|answer| (place(answer), answer.from.is_none(), answer.from));
    asked
}

fn waits(telling: Telling, answer: &Answer) -> Waiting {
    let until = match (answer.status, answer.from) {
        (Status::Never, _) => telling.words.say("today-never"),
        (_, Some(from)) => telling.day(from),
        (_, None) => telling.words.say("today-no-date"),
    };
    let date = answer.from.map(|from| from.to_string());
    Waiting {
        icon: verdict::icon(answer),
        name: telling.activity(answer),
        href: verdict::href(answer),
        until,
        date,
    }
}

fn provisional(telling: Telling, card: &Today) -> Option<String> {
    let names: Vec<_> = most_asked(telling, card)
        .iter()
        .filter(|answer| answer.provisional)
        .map(|answer| telling.activity(answer))
        .collect();
    let args = [
        ("list", telling.words.list(&names).into()),
        ("count", names.len().into()),
    ];
    (!names.is_empty()).then(|| telling.words.say_with("today-provisional", &args))
}

fn session(telling: Telling) -> Option<(String, String)> {
    let Next {
        course,
        session,
        number,
    } = Next::of(telling.care)?;
    Some((telling.session(course, number), telling.session_start(session)))
}
