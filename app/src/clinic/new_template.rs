//! A reply of the clinic's own.

use super::{
    Done, template_form,
    templates::{HERE, fields},
};
use crate::{
    access::Staff,
    page::{Fail, Page, go, look_again},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{
    Error, Problems,
    actor::Permission,
    clinic::settings,
    template::{TemplateDraft, add},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    staff.must(Permission::Treat)?;
    let draft = TemplateDraft {
        language: settings(&app.db, &staff.actor).await?.language,
        ..TemplateDraft::default()
    };
    Ok(page(&app, &staff).show(|| body(staff.words(), &draft, None)))
}

pub async fn post(State(app): State<App>, staff: Staff, Typed(draft): Typed<TemplateDraft>) -> Result<Response, Fail> {
    match add(&app.db, &*app.clock, &staff.actor, &draft).await {
        Ok(key) => Ok(go(&Done::TemplateSaved.at(&format!("{HERE}/{key}")))),
        Err(Error::Invalid(problems)) => Ok(page(&app, &staff)
            .invalid()
            .show(|| body(staff.words(), &draft, Some(&problems)))),
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Review),
        staff.words().say("templates-new"),
    )
}

fn body(w: &'static Words, draft: &TemplateDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let typed = template_form::fields(w, draft, problems, true);
    let wrong = look_again(w, problems);
    view! {
        <BackLink href=HERE label=w.say("templates-title")/>
        <PageHead title=w.say("templates-new") lead=w.say("templates-new-lead")/>
        <Stack>
            <Form wrong>
                {typed}
                <Buttons>
                    <Button label=w.say("save")/>
                    <ButtonLink href=HERE label=w.say("not-now") kind=ButtonKind::Plain/>
                </Buttons>
            </Form>
            {fields(w)}
        </Stack>
    }
}
