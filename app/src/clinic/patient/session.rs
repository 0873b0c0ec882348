//! One session in its course: what became of it, and what may be done about it.

use super::Seen;
use crate::{
    clinic::{Back, held},
    ui::prelude::*,
    words::Words,
};
use care::{
    course::{CourseState, SessionState},
    patient::SessionRecord,
    skin_check,
};
use leptos::prelude::*;

/// How a session stands, for staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Coming,
    /// "I can't come": somebody has to call.
    Declined,
    /// Its time has passed; it counts as held until somebody says otherwise.
    Unsure,
    Held,
    NotHeld,
    Cancelled,
}

impl Standing {
    fn of(record: &SessionRecord, seen: &Seen) -> Self {
        let session = &record.session;
        match session.state {
            SessionState::Held => Self::Held,
            SessionState::Cancelled if record.confirmed_at.is_some() => Self::NotHeld,
            SessionState::Cancelled => Self::Cancelled,
            SessionState::Planned if session.starts_at() <= seen.here.now => Self::Unsure,
            SessionState::Planned if record.declined.is_some() => Self::Declined,
            SessionState::Planned => Self::Coming,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Declined => "declined",
            Self::Unsure => "unsure",
            Self::Held => "held",
            Self::NotHeld => "not-held",
            Self::Cancelled => "cancelled",
        }
    }

    const fn tone(self) -> Tone {
        match self {
            Self::Held => Tone::Good,
            Self::Declined | Self::Unsure => Tone::Amber,
            Self::Coming | Self::NotHeld | Self::Cancelled => Tone::Info,
        }
    }
}

/// `number` counts the sessions that stand, from 1; a cancelled one has none.
pub fn moment(
    w: &'static Words,
    record: &SessionRecord,
    number: Option<usize>,
    course: CourseState,
    seen: &Seen,
) -> impl IntoView + use<> {
    let session = &record.session;
    let standing = Standing::of(record, seen);
    let when = match session.day.cmp(&seen.here.today()) {
        std::cmp::Ordering::Less => When::Past,
        std::cmp::Ordering::Equal => When::Today,
        std::cmp::Ordering::Greater => When::Coming,
    };
    let title = match number {
        Some(number) => w.say_with("session-number", &[("number", number.into())]),
        None => w.say("session-fallen"),
    };
    let minutes = w.say_with("session-long", &[("minutes", session.minutes.into())]);
    let said = record
        .declined
        .as_ref()
        .filter(|said| standing == Standing::Declined && !said.note.is_empty());
    let said = said.map(|said| view! { <Quote text=said.note.clone()/> });
    let check = check(w, record, seen);
    let used = matches!(standing, Standing::Held | Standing::Unsure).then(|| {
        let href = format!("/clinic/sessions/{}/material", session.id);
        view! { <p><a href=href>{w.say("material-link")}</a></p> }
    });
    // A cancelled course has nothing more to move; what took place in it can still be put right.
    let actions = (course != CourseState::Cancelled).then(|| actions(w, record, standing));
    view! {
        <Moment
            when
            date=seen.here.session(session)
            datetime=session.local_start().format("%Y-%m-%dT%H:%M").to_string()
            title
            icon=number.map(|_| Icon::Calendar)
        >
            <div class="stack near">
                <p><Chip tone=standing.tone() label=w.say_of("session", standing.key(), "")/>" "{minutes}</p>
                {said}
                {check}
                {used}
                {actions}
            </div>
        </Moment>
    }
}

/// How the questions before it were answered, once they are open.
fn check(w: &'static Words, record: &SessionRecord, seen: &Seen) -> Option<impl IntoView + use<>> {
    let session = &record.session;
    let answered = seen
        .checks
        .iter()
        .find(|check| check.session == session.id && check.session_day == session.day);
    let courses = seen.courses();
    let is_open = || {
        let open = skin_check::open(&courses, seen.today(), seen.there.now);
        open.iter().any(|open| open.session.id == session.id)
    };
    let state = match answered {
        Some(check) if check.said_yes.is_empty() => "no",
        Some(check) if check.waits() => "yes",
        Some(_) => "kept",
        None if is_open() => "waiting",
        None => return None,
    };
    let href = format!("/clinic/sessions/{}/skin-check", session.id);
    Some(view! { <p><a href=href>{w.say_of("skin-check-state", state, "")}</a></p> })
}

fn actions(w: &'static Words, record: &SessionRecord, standing: Standing) -> Option<AnyView> {
    let here = format!("/clinic/sessions/{}", record.session.id);
    let link = |page: &str, key: &str, kind| {
        view! { <ButtonLink href=format!("{here}/{page}") label=w.say(key) kind size=ButtonSize::Small/> }
    };
    let post = |page: &str, key: &str| {
        let (action, hidden) = (format!("{here}/{page}"), vec![Back::Patient.field()]);
        let kind = if page == "undo" {
            ButtonKind::Plain
        } else {
            ButtonKind::Quiet
        };
        view! { <PostButton action label=w.say(key) kind size=ButtonSize::Small hidden/> }
    };
    let buttons = match standing {
        Standing::Coming => (
            link("move", "session-move", ButtonKind::Quiet),
            link("cancel", "session-cancel", ButtonKind::Danger),
        )
            .into_any(),
        Standing::Declined => (
            link("move", "session-move", ButtonKind::Primary),
            post("can-come", "session-can-come"),
            link("cancel", "session-cancel", ButtonKind::Danger),
        )
            .into_any(),
        Standing::Unsure => held::ask(w, record.session.id, Back::Patient).into_any(),
        Standing::Held | Standing::NotHeld if record.confirmed_at.is_some() => post("undo", "session-undo").into_any(),
        Standing::Held | Standing::NotHeld | Standing::Cancelled => return None,
    };
    Some(view! { <Buttons>{buttons}</Buttons> }.into_any())
}
