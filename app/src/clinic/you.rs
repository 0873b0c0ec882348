//! Oneself: name, role, language, this sign-in, and the way out.

use super::{Back, Done, Noted, When, choices::languages};
use crate::{
    access::Staff,
    page::{Fail, Page, go, problem},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    Form as Typed,
    extract::{Query, State},
    response::Response,
};
use care::{Error, Problems, clinic::set_own_language};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    language: String,
}

pub async fn get(State(app): State<App>, staff: Staff, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let when = When::at_clinic(&app, &staff).await?;
    let chosen = staff.signed.language.clone();
    Ok(page(&app, &staff).show(|| body(&staff, when, &noted, chosen, None)))
}

pub async fn post(State(app): State<App>, staff: Staff, Typed(draft): Typed<Draft>) -> Result<Response, Fail> {
    match set_own_language(&app.db, &*app.clock, &staff.actor, &draft.language).await {
        Ok(()) => Ok(go(&Done::LanguageSaved.at("/clinic/you"))),
        Err(Error::Invalid(problems)) => {
            let when = When::at_clinic(&app, &staff).await?;
            Ok(page(&app, &staff)
                .invalid()
                .show(|| body(&staff, when, &Noted::default(), draft.language, Some(&problems))))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(app, staff, None, staff.words().say("place-you")).at_oneself()
}

fn body(
    staff: &Staff,
    when: When,
    noted: &Noted,
    chosen: String,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let w = staff.words();
    let banner = noted.banner(w, Back::Board);
    let (clinic, role) = (staff.signed.clinic_name.clone(), w.say_of("role", staff.role.key(), ""));
    let seen = when.instant(staff.signed.last_seen_at);
    let facts = view! {
        <Rows facts=true>
            <Row name=w.say("you-clinic") value=clinic/>
            <Row name=w.say("team-role") value=role/>
            <Row name=w.say("you-seen") value=seen/>
        </Rows>
    };
    let language = language(w, chosen, problem(w, problems, "language"));
    view! {
        {banner}
        <PageHead title=staff.signed.name.clone() lead=w.say_of("role", staff.role.key(), "-about")/>
        <div class="stack narrow">
            {facts}
            {language}
            <Card title=w.say("you-sign-in")>
                <Stack>
                    <p>{w.say("you-sign-in-about")}</p>
                    <PostButton
                        action="/sign-out"
                        label=w.say("sign-out")
                        kind=ButtonKind::Quiet
                        icon=Icon::Out
                        hidden=vec![("who", "staff".to_owned())]
                    />
                </Stack>
            </Card>
        </div>
    }
}

fn language(w: &'static Words, chosen: String, problem: Option<String>) -> impl IntoView {
    view! {
        <Card title=w.say("you-own-language")>
            <Form>
                <Choices
                    name="language"
                    label=w.say("languages")
                    hint=w.say("you-own-language-about")
                    choices=languages()
                    chosen=vec![chosen]
                    problem
                />
                <Button label=w.say("you-own-language-save") kind=ButtonKind::Quiet/>
            </Form>
        </Card>
    }
}
