//! `/can-i/{key}`: one activity, answered for today: the answer, its date, how, why, and what to do after a slip.

mod told;

use super::{
    Telling,
    contact::{AskClinic, CallButton},
    share,
};
use crate::{
    access::Patient,
    page::{Fail, Page},
    shell::PatientPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use care::{Error, patient::aftercare, plan::answer};
use leptos::prelude::*;
pub use told::Told;

pub async fn get(State(app): State<App>, patient: Patient, Path(key): Path<String>) -> Result<Response, Fail> {
    let (told, shared) = tell(&app, &patient, &key).await?;
    let page = Page::patient(&app, &patient, Some(PatientPlace::CanI), told.question.clone());
    Ok(page.show(|| view(patient.words(), &key, told, shared)))
}

/// The answer for today, as its page says it and as text to share.
pub(super) async fn tell(app: &App, patient: &Patient, key: &str) -> Result<(Told, String), Fail> {
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let answer = answer(&care.courses, key, care.today).ok_or(Error::NotFound)?;
    let telling = Telling::new(patient.words(), &care);
    let told = Told::of(telling, &answer);
    let shared = share::text(telling, &told);
    Ok((told, shared))
}

pub fn view(words: &'static Words, key: &str, told: Told, shared: String) -> impl IntoView + use<> {
    let Told {
        question,
        verdict,
        headline,
        when,
        waited,
        wait,
        how,
        why,
        notes,
        mistake_title,
        mistake,
        also,
        contact,
    } = told;
    let (share, about) = (share::href(key), format!("activity={key}"));
    let asked = contact.clone();
    view! {
        <BackLink href="/can-i" label=words.say("place-can-i")/>
        <PageHead title=question/>
        <Stack>
            <Answer verdict headline when waited wait>
                <p>{how}</p>
                {notes.into_iter().map(|note| view! { <p class="small">{note}</p> }).collect_view()}
            </Answer>
            <Buttons>
                <ButtonLink href=share label=words.say("share-button") icon=Icon::Share kind=ButtonKind::Quiet share=shared/>
            </Buttons>
            <Section title=words.say("page-activity-why") quiet=true><p>{why}</p></Section>
            {(!also.is_empty()).then(|| view! {
                <Section title=words.say("also-opens") quiet=true>
                    <Links>{also.into_iter().map(|(title, href, icon)| view! { <LinkRow title href icon/> }).collect_view()}</Links>
                </Section>
            })}
            <div>
                <Details summary=mistake_title>
                    <p>{mistake}</p>
                    <p>{contact.answers.clone()}" "{contact.emergency.clone()}</p>
                    <CallButton words contact kind=ButtonKind::Quiet/>
                </Details>
            </div>
            <AskClinic words contact=asked about/>
        </Stack>
    }
}
