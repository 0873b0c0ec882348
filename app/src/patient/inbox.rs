//! `/inbox`: everything that was sent, and what could not be, in full words; the lock screen says less. What is new stands first and open.

mod told;

use super::Telling;
use crate::{
    access::{Looked, Patient},
    page::{Fail, Page},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{
    patient::aftercare,
    reminder::{self, Place, list_for},
};
use chrono::Duration;
use leptos::prelude::*;
pub use told::{Came, Coming, Inbox};

/// A note that was tapped on the lock screen stands open for so long.
const JUST_TAPPED: Duration = Duration::minutes(2);

pub async fn get(State(app): State<App>, mut patient: Patient, looked: Looked) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let mut reminders = list_for(&app.db, &patient.actor, patient.id).await?;
    let just_now = app.clock.now() - JUST_TAPPED;
    for tapped in &mut reminders {
        // The tap has read it, and it is still what one came for.
        tapped.read_at = tapped
            .read_at
            .filter(|_| tapped.opened_at.is_none_or(|at| at < just_now));
    }
    read_here(&app, &mut patient, looked, Place::Inbox).await;
    let inbox = Inbox::of(Telling::new(words, &care), &reminders);
    let page = Page::patient(&app, &patient, None, words.say("place-inbox")).at_inbox();
    Ok(page.show(|| view(words, inbox)))
}

/// The patient has this place before their eyes: the notes that lead here are read, and the bar counts the others. What a browser fetches ahead
/// counts as read by nobody; and what cannot be noted keeps nobody from reading.
pub async fn read_here(app: &App, patient: &mut Patient, Looked(looked): Looked, place: Place) {
    if !looked || patient.signed.unread == 0 {
        return;
    }
    match reminder::seen(&app.db, &*app.clock, &patient.actor, place).await {
        Ok(left) => patient.signed.unread = left,
        Err(error) => tracing::warn!(%error, "what was read could not be noted"),
    }
}

pub fn view(words: &'static Words, Inbox { came, .. }: Inbox) -> impl IntoView {
    let (new, read): (Vec<Came>, Vec<Came>) = came.into_iter().partition(|came| came.new);
    let empty = new.is_empty() && read.is_empty();
    view! {
        <PageHead title=words.say("place-inbox") lead=words.say("inbox-lead")/>
        <Stack>
            {empty.then(|| view! {
                <Empty title=words.say("inbox-none-title") note=words.say("inbox-none")>""</Empty>
            })}
            {(!new.is_empty()).then(|| unread(words, new))}
            {(!read.is_empty()).then(|| earlier(words, read))}
            <p class="soft small"><a href="/you/reminders">{words.say("inbox-settings")}</a></p>
        </Stack>
    }
}

fn unread(words: &'static Words, new: Vec<Came>) -> impl IntoView {
    let cards = new.into_iter().map(|came| {
        let chip = words.say("inbox-new");
        let action = move || view! { <Chip tone=Tone::Info label=chip.clone()/> };
        let leads = came.leads.clone();
        view! {
            <Card title=came.title.clone() action>
                <Stack>
                    {said(came)}
                    {leads.map(|(href, label)| view! { <p><a href=href>{label}</a></p> })}
                </Stack>
            </Card>
        }
    });
    view! { <Section title=words.say("inbox-unread") quiet=true><Stack>{cards.collect_view()}</Stack></Section> }
}

fn earlier(words: &'static Words, read: Vec<Came>) -> impl IntoView {
    let notes = read.into_iter().map(|came| {
        let summary = came.title.clone();
        view! { <Details summary>{said(came)}</Details> }
    });
    view! { <Section title=words.say("inbox-earlier") quiet=true><div>{notes.collect_view()}</div></Section> }
}

fn said(
    Came {
        when,
        body,
        silent,
        quoted,
        ..
    }: Came,
) -> impl IntoView {
    view! {
        <p class="small soft">{when}</p>
        {body.map(|body| view! { <p>{body}</p> })}
        {quoted.map(|(lang, dir, text)| view! { <InLanguage lang dir><Quote text/></InLanguage> })}
        {silent.map(|silent| view! { <p class="small">{silent}</p> })}
    }
}
