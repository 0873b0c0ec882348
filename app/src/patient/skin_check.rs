//! `/skin-check`: six questions before a session, and what becomes of the answers.

mod form;
mod told;

use super::{Contact, Telling, contact::CallButton, inbox::read_here};
use crate::{
    access::{Looked, Patient},
    page::{Fail, Page, go},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{
    Error, Problems,
    patient::{Aftercare, aftercare},
    reminder::Place,
    skin_check::{self, SkinCheck, SkinCheckDraft},
};
use form::{Asked, form};
use leptos::prelude::*;
use serde::Deserialize;
use told::Answered;
pub use told::{Prompt, Told};

/// What the form sends.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    /// Which session it was about when the page was read: by now another may be the next.
    session: String,
    #[serde(flatten)]
    draft: SkinCheckDraft,
}

pub async fn get(State(app): State<App>, mut patient: Patient, looked: Looked) -> Result<Response, Fail> {
    read_here(&app, &mut patient, looked, Place::SkinCheck).await;
    let (told, contact) = tell(&app, &patient).await?;
    Ok(page(&app, &patient).show(|| view(patient.words(), told, contact, None)))
}

pub async fn post(
    State(app): State<App>,
    patient: Patient,
    Typed(Sent { session, draft }): Typed<Sent>,
) -> Result<Response, Fail> {
    let id = session.parse().map_err(|_| Error::NotFound)?;
    match skin_check::answer(&app.db, &*app.clock, &patient.actor, id, &draft).await {
        Ok(_) => Ok(go("/skin-check")),
        Err(Error::Invalid(problems)) => {
            let (told, contact) = tell(&app, &patient).await?;
            let page = page(&app, &patient).invalid();
            Ok(page.show(|| view(patient.words(), told, contact, Some((&draft, &problems)))))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, patient: &Patient) -> Page<'a> {
    Page::patient(app, patient, None, patient.words().say("skin-check-title"))
}

async fn tell(app: &App, patient: &Patient) -> Result<(Told, Contact), Fail> {
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let checks = skin_check::list_for(&app.db, &patient.actor, patient.id).await?;
    let telling = Telling::new(patient.words(), &care);
    Ok((Told::of(telling, &checks), Contact::of(telling)))
}

/// What was answered to the check that is open now.
pub async fn answered(app: &App, patient: &Patient, care: &Aftercare) -> Result<Option<SkinCheck>, Fail> {
    let open = skin_check::open(&care.courses, care.today, care.now);
    match open.first() {
        Some(open) => Ok(skin_check::find(&app.db, &patient.actor, open.session.id).await?),
        None => Ok(None),
    }
}

/// `sent`: what was typed and what is wrong with it.
pub fn view(
    words: &'static Words,
    told: Told,
    contact: Contact,
    sent: Option<(&SkinCheckDraft, &Problems)>,
) -> impl IntoView {
    // The session has begun, or moved, while somebody was answering.
    let over = sent.and_then(|(_, problems)| crate::page::problem(words, Some(problems), "session"));
    let over = over.map(|title| view! { <Banner tone=Tone::Amber title/> });
    let (lead, body) = match told {
        Told::Nothing { lead, moved } => (None, nothing(words, lead, moved).into_any()),
        Told::Ask { session, lead } => {
            let asked = Asked::of(session, None, sent);
            (Some(lead), form(words, asked).into_any())
        }
        Told::Answered(answered) => {
            let asked = Asked::of(answered.session.clone(), Some(&answered.check), sent);
            (None, was_answered(words, answered, contact, asked).into_any())
        }
    };
    view! {
        <BackLink href="/today" label=words.say("place-today")/>
        <PageHead title=words.say("skin-check-title") lead/>
        <Stack>{over}{body}</Stack>
    }
}

fn nothing(words: &'static Words, note: String, moved: Option<String>) -> impl IntoView {
    let moved = moved
        .map(|text| view! { <Banner tone=Tone::Good title=words.say("skin-check-moved-title")><p>{text}</p></Banner> });
    view! {
        {moved}
        <Empty title=words.say("skin-check-none-title") note>
            <ButtonLink href="/next-session" label=words.say("next-session-title") kind=ButtonKind::Quiet/>
        </Empty>
    }
}

/// What became of the answers, whom to reach, and the same questions once more should something change.
fn was_answered(
    words: &'static Words,
    Answered {
        tone,
        title,
        lines,
        urgent,
        call,
        ..
    }: Answered,
    contact: Contact,
    asked: Asked,
) -> impl IntoView {
    let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let urgent = urgent.map(|text| {
        let title = words.say("skin-check-urgent-title");
        view! { <Banner tone=Tone::Red title><p>{text}</p></Banner> }
    });
    let reach = view! { <p class="soft small">{contact.answers.clone()}" "{contact.emergency.clone()}</p> };
    let call = call.then(|| view! { <CallButton words contact size=ButtonSize::Whole/> });
    let open = asked.has_problems();
    view! {
        <Banner tone title>{lines}</Banner>
        {urgent}
        {call}
        {reach}
        <div><Details summary=words.say("skin-check-again") open>{form(words, asked)}</Details></div>
    }
}
