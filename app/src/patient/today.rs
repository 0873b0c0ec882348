//! `/today`: where the scalp is, what is good for it, what has to wait, and what to do when something worries.

mod card;
mod hero;
#[cfg(test)]
mod tests;

use super::{
    Telling, check_in,
    inbox::read_here,
    skin_check::{self, Prompt},
    worry::WorryBlock,
};
use crate::{
    access::{Looked, Patient},
    page::{Fail, Page},
    shell::PatientPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
pub use card::Card as Told;
use card::{Normal, Note, Unlock, Waiting};
use care::{patient::aftercare, reminder::Place};
use hero::{Hero, RingOfDays};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, mut patient: Patient, looked: Looked) -> Result<Response, Fail> {
    read_here(&app, &mut patient, looked, Place::Today).await;
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let silent = !patient.signed.push;
    let check = skin_check::answered(&app, &patient, &care).await?;
    let telling = Telling::new(words, &care);
    let mut told = Told::of(telling, check.as_ref());
    told.check_in = check_in::prompt(&app, &patient, telling).await?;
    let unread = patient.signed.waiting;
    told.written = (unread > 0).then(|| words.say_with("today-written", &[("count", unread.into())]));
    let page = Page::patient(&app, &patient, Some(PatientPlace::Today), words.say("place-today"));
    Ok(page.show(|| view(words, told, silent)))
}

/// `silent`: no reminder reaches this phone.
pub fn view(words: &'static Words, told: Told, silent: bool) -> impl IntoView {
    let Told {
        hero,
        skin_check,
        check_in,
        written,
        notes,
        unlock,
        normal,
        good,
        because,
        unasked,
        waiting,
        waiting_title,
        provisional,
        session,
        photo,
        worry,
        contact,
    } = told;
    let Hero { ring, title, lead, .. } = hero;
    let news = skin_check.is_some() || check_in.is_some() || written.is_some() || !notes.is_empty() || unlock.is_some();
    view! {
        <Split aside=move || picture(ring.clone())>
            <div>
                <PageHead title lead/>
                {news.then(|| view! {
                    <Stack>
                        {skin_check.map(|prompt| before_session(words, prompt))}
                        {check_in.map(|prompt| healing(words, prompt))}
                        {written.map(|title| view! { <Callout icon=Icon::Chat title href="/messages#latest".to_owned()/> })}
                        {notes.into_iter().map(note).collect_view()}
                        {unlock.map(unlocked)}
                    </Stack>
                })}
            </div>
            {normal.map(|normal| normal_now(words, normal))}
            {(!good.is_empty()).then(|| view! { <Section title=words.say("today-good") quiet=true><Ticks items=good/></Section> })}
            {(!waiting.is_empty()).then(|| not_yet(words, waiting_title, waiting, provisional))}
            {(!because.is_empty()).then(|| chosen(words, because))}
            {coming(words, session, photo, silent, unasked)}
            <WorryBlock words worry contact/>
        </Split>
    }
}

fn picture(ring: Option<RingOfDays>) -> AnyView {
    match ring {
        Some(RingOfDays {
            day,
            total,
            label,
            headline,
            caption,
        }) => view! { <Ring day total label headline caption/> }.into_any(),
        None => view! { <Stipple/> }.into_any(),
    }
}

/// The main thing to do, as long as it is open; after that the way back to it.
fn before_session(words: &'static Words, Prompt { title, ask }: Prompt) -> AnyView {
    match ask {
        Some(why) => view! {
            <Card title>
                <Stack>
                    <p>{why}</p>
                    <ButtonLink href="/skin-check" label=words.say("skin-check-open") size=ButtonSize::Whole/>
                </Stack>
            </Card>
        }
        .into_any(),
        None => view! { <Callout icon=Icon::Shield title href="/skin-check".to_owned()/> }.into_any(),
    }
}

/// The check-in that the plan asks for today.
fn healing(words: &'static Words, check_in::Prompt { title, why }: check_in::Prompt) -> impl IntoView {
    view! {
        <Card title>
            <Stack>
                <p>{why}</p>
                <ButtonLink
                    href="/check-in"
                    label=words.say("check-in-start")
                    size=ButtonSize::Whole
                    icon=Icon::Camera
                />
            </Stack>
        </Card>
    }
}

fn note(Note { title, body, because }: Note) -> impl IntoView {
    let because = because.map(|because| view! { <p class="soft small">{because}</p> });
    view! { <Card title><p>{body}</p>{because}</Card> }
}

fn unlocked(
    Unlock {
        icon,
        over,
        title,
        note,
        href,
        also,
    }: Unlock,
) -> impl IntoView {
    view! {
        <Callout icon over title note href/>
        {also.map(|also| view! { <p class="soft small">{also}</p> })}
    }
}

/// Folded: the lead says the most of it, and who asks "is this normal?" finds it.
fn normal_now(words: &'static Words, Normal { seen, felt, next }: Normal) -> impl IntoView {
    let parts = [("today-seen", seen), ("today-felt", felt), ("today-then", next)];
    let told = parts.map(|(key, text)| view! { <p><b>{words.say(key)}</b>" "{text}</p> });
    view! { <div><Details summary=words.say("today-normal")>{told.into_iter().collect_view()}</Details></div> }
}

fn not_yet(words: &'static Words, title: String, waiting: Vec<Waiting>, provisional: Option<String>) -> impl IntoView {
    let rows = waiting.into_iter().map(
        |Waiting {
             icon,
             name,
             href,
             until,
             date,
         }| {
            view! { <Row name value=until datetime=date icon href/> }
        },
    );
    view! {
        <Section title quiet=true>
            <Stack>
                <Rows>{rows.collect_view()}</Rows>
                {provisional.map(|provisional| view! { <p class="soft small">{provisional}</p> })}
                <p><a href="/can-i">{words.say("today-all-activities")}</a></p>
            </Stack>
        </Section>
    }
}

/// What the patient's own answers add, and the way to the rest of it.
fn chosen(words: &'static Words, because: Vec<String>) -> impl IntoView {
    view! {
        <Section title=words.say("tailoring-because-title") quiet=true>
            <Stack>
                {because.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
                <p><a href="/you/skin">{words.say("tailoring-because-more")}</a></p>
            </Stack>
        </Section>
    }
}

/// What lies ahead: the next session, the next photos, whether this phone will tell, and what would make the plan fit better.
fn coming(
    words: &'static Words,
    session: Option<(String, String)>,
    photo: Option<String>,
    silent: bool,
    unasked: bool,
) -> Option<impl IntoView> {
    let any = session.is_some() || photo.is_some() || silent || unasked;
    any.then(|| {
        view! {
            <Section title=words.say("today-coming") quiet=true>
                <Links>
                    {session.map(|(title, note)| view! { <LinkRow title note href="/next-session".to_owned() icon=Icon::Calendar/> })}
                    {photo.map(|photo| view! { <LinkRow title=photo icon=Icon::Camera/> })}
                    {silent.then(|| view! {
                        <LinkRow title=words.say("today-silent") note=words.say("today-silent-note") href="/you/reminders".to_owned() icon=Icon::BellOff/>
                    })}
                    {unasked.then(|| view! {
                        <LinkRow title=words.say("tailoring-title") note=words.say("tailoring-offer-note") href="/you/skin".to_owned() icon=Icon::Person/>
                    })}
                </Links>
            </Section>
        }
    })
}
