//! `/next-session`: when and where, how to get ready, how to reach the clinic, and "I can't come".

use super::{Contact, Telling, contact::CallButton, inbox::read_here, next::Next};
use crate::{
    access::{Looked, Patient},
    page::{Fail, Page, go, problem},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{
    Error, Problems,
    course::{decline, session},
    patient::{Aftercare, aftercare},
    plan::occasions,
    protocol::Anchor,
    reminder::Place,
    skin_check,
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Which session it was about when the page was read: by now another may be the next.
    session: String,
    note: String,
}

pub async fn get(State(app): State<App>, mut patient: Patient, looked: Looked) -> Result<Response, Fail> {
    read_here(&app, &mut patient, looked, Place::NextSession).await;
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let told = tell(&app, &patient, &care).await?;
    Ok(page(&app, &patient).show(|| view(patient.words(), told, String::new(), None)))
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(draft): Typed<Draft>) -> Result<Response, Fail> {
    let id = draft.session.parse().map_err(|_| Error::NotFound)?;
    match decline(&app.db, &*app.clock, &patient.actor, id, &draft.note).await {
        Ok(()) => Ok(go("/next-session")),
        Err(Error::Invalid(problems)) => {
            let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
            let told = tell(&app, &patient, &care).await?;
            let page = page(&app, &patient).invalid();
            Ok(page.show(|| view(patient.words(), told, draft.note, Some(&problems))))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, patient: &Patient) -> Page<'a> {
    Page::patient(app, patient, None, patient.words().say("next-session-title"))
}

/// What the page says of the next session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    id: String,
    title: String,
    when: String,
    /// On the patient's own clock, where that differs.
    elsewhere: Option<String>,
    lasts: String,
    /// What there is to do before it.
    prepare: Vec<Step>,
    declined: Option<String>,
    contact: Contact,
}

/// When, what, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    day: String,
    title: String,
    body: String,
    /// It is about the questions before the session.
    asks: bool,
}

async fn tell(app: &App, patient: &Patient, care: &Aftercare) -> Result<Option<Told>, Fail> {
    let Some(next) = Next::of(care) else { return Ok(None) };
    let record = session(&app.db, &patient.actor, next.session.id).await?.record;
    let declined = record.declined.map(|declined| declined.note);
    Ok(Some(Told::of(Telling::new(patient.words(), care), next, declined)))
}

impl Told {
    /// `declined` holds the note that the patient left with "I can't come".
    pub fn of(telling: Telling, next: Next, declined: Option<String>) -> Self {
        let Next {
            course,
            session,
            number,
        } = next;
        let words = telling.words;
        let args = [
            ("date", telling.long_day(session.day).into()),
            ("time", words.time(session.start).into()),
        ];
        Self {
            id: session.id.to_string(),
            title: telling.session(course, number),
            when: words.say_with("day-and-time", &args),
            elsewhere: telling.start_elsewhere(session),
            lasts: lasts(words, session.minutes),
            prepare: prepare(telling, next),
            declined,
            contact: Contact::of(telling),
        }
    }
}

/// "2 hours", "1 hour 30 minutes".
fn lasts(words: &Words, minutes: u16) -> String {
    let part = |key, count: u16| (count > 0).then(|| words.say_with(key, &[("count", count.into())]));
    let parts = [part("lasts-hours", minutes / 60), part("lasts-minutes", minutes % 60)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The plan's own notes ahead of this session.
fn prepare(telling: Telling, next: Next) -> Vec<Step> {
    let date = telling.long_day(next.session.day);
    let told = occasions(&telling.care.courses).into_iter().filter(|occasion| {
        occasion.session.id == next.session.id
            && occasion.rule.anchor == Anchor::NextPlanned
            && occasion.superseded_by.is_none()
    });
    told.map(|occasion| {
        let spoken = telling.spoken(occasion.course);
        let body = spoken.find_on("rule", &occasion.rule.key, "-body", &date);
        Step {
            day: telling.day(occasion.day),
            title: spoken.say_of("rule", &occasion.rule.key, "-title"),
            body: body.unwrap_or_default(),
            asks: occasion.rule.key == skin_check::RULE,
        }
    })
    .collect()
}

pub fn view(words: &'static Words, told: Option<Told>, note: String, problems: Option<&Problems>) -> AnyView {
    let Some(told) = told else {
        return nothing(words).into_any();
    };
    let Told {
        id,
        title,
        when,
        elsewhere,
        lasts,
        prepare,
        declined,
        contact,
    } = told;
    let address = contact.address.clone();
    let (told, ask) = match declined {
        Some(note) => (Some(was_declined(words, note, contact.clone())), None),
        None => (None, Some(cannot_come(words, id, note, problems))),
    };
    view! {
        <PageHead title lead=when/>
        <Stack>
            {told}
            <Rows facts=true>
                {elsewhere.map(|there| view! { <Row name=words.say("next-session-elsewhere") value=there icon=Icon::Globe/> })}
                <Row name=words.say("next-session-lasts") value=lasts icon=Icon::Clock/>
                {address.map(|address| view! { <Row name=words.say("next-session-where") value=address icon=Icon::Pin/> })}
            </Rows>
            <Buttons>
                <ButtonLink href="/next-session.ics" label=words.say("next-session-calendar") icon=Icon::Calendar/>
                <CallButton words contact kind=ButtonKind::Quiet/>
            </Buttons>
            {(!prepare.is_empty()).then(|| before(words, prepare))}
            {ask}
        </Stack>
    }
    .into_any()
}

fn nothing(words: &'static Words) -> impl IntoView {
    view! {
        <PageHead title=words.say("next-session-title")/>
        <Empty title=words.say("next-session-none") note=words.say("next-session-none-lead")>
            <ButtonLink href="/today" label=words.say("place-today") kind=ButtonKind::Quiet/>
        </Empty>
    }
}

fn before(words: &'static Words, prepare: Vec<Step>) -> impl IntoView {
    let details = prepare.into_iter().map(|Step { day, title, body, asks }| {
        let summary = words.say_with("next-session-step", &[("date", day.into()), ("step", title.into())]);
        let ask = asks.then(|| view! { <p><a href="/skin-check">{words.say("skin-check-title")}</a></p> });
        view! { <Details summary><p>{body}</p>{ask}</Details> }
    });
    view! { <Section title=words.say("next-session-prepare") quiet=true><div>{details.collect_view()}</div></Section> }
}

fn cannot_come(words: &'static Words, id: String, note: String, problems: Option<&Problems>) -> impl IntoView + use<> {
    let wrong = problem(words, problems, "note");
    let whole = problems
        .filter(|_| wrong.is_none())
        .and_then(|all| problem(words, Some(all), all.0.first()?.field));
    let open = problems.is_some();
    view! {
        <div>
            <Details summary=words.say("cannot-come") open>
                <p>{words.say("cannot-come-lead")}</p>
                <Form wrong=whole>
                    <input type="hidden" name="session" value=id/>
                    <TextArea name="note" label=words.say("cannot-come-note") value=note problem=wrong hint=words.say("cannot-come-hint") longest=500_u32/>
                    <Button label=words.say("cannot-come-button") kind=ButtonKind::Danger/>
                </Form>
            </Details>
        </div>
    }
}

fn was_declined(words: &'static Words, note: String, contact: Contact) -> impl IntoView {
    let title = words.say_with("cannot-come-told", &[("clinic", contact.clinic.into())]);
    view! {
        <Banner title>
            <p>{words.say("cannot-come-stands")}</p>
            {(!note.is_empty()).then(|| view! { <Quote text=note/> })}
        </Banner>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        patient::sample::{Sample, telling},
        words::{Language, words},
    };
    use care::zone::Tz;

    fn told(sample: &Sample) -> Told {
        let care = sample.care();
        Told::of(telling(&care), Next::of(&care).unwrap(), None)
    }

    #[test]
    fn it_says_when_and_for_how_long() {
        let told = told(&Sample::new().session(-4).session(10));
        assert_eq!(
            (told.title.as_str(), told.when.as_str(), told.lasts.as_str()),
            ("Session 2", "Wednesday 2 December, 10:00", "2 hours")
        );
        assert_eq!(lasts(words(Language::English), 95), "1 hour 35 minutes");
    }

    #[test]
    fn somebody_in_another_zone_sees_the_hour_there_too() {
        assert_eq!(told(&Sample::new().session(10)).elsewhere, None);
        let abroad = told(&Sample::new().session(10).living_in(Tz::Europe__Athens));
        assert_eq!(abroad.elsewhere.as_deref(), Some("Wed 2 Dec, 12:00"));
    }

    #[test]
    fn what_to_do_before_it_stands_with_its_day() {
        let prepare = told(&Sample::new().session(10)).prepare;
        let days: Vec<_> = prepare.iter().map(|step| step.day.as_str()).collect();
        assert_eq!(days, ["Sun 29 Nov", "Mon 30 Nov", "Tue 1 Dec"]);
        assert!(prepare[2].body.contains("Wednesday 2 December"), "{prepare:?}");
        assert!(prepare[1].asks && !prepare[2].asks, "{prepare:?}");
    }
}
