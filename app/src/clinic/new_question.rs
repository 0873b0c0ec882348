//! A question that the clinic asks and answers itself.

use super::{Done, question_form, questions::HERE};
use crate::{
    access::Staff,
    page::{Fail, Page, go, look_again},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    actor::Permission,
    clinic::settings,
    question::{CLINIC, QuestionDraft, add},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    staff.must(Permission::Treat)?;
    let draft = QuestionDraft {
        language: settings(&app.db, &staff.actor).await?.language,
        category: CLINIC.to_owned(),
        ..QuestionDraft::default()
    };
    Ok(page(&app, &staff).show(|| body(staff.words(), &draft, None)))
}

pub async fn post(State(app): State<App>, staff: Staff, Typed(draft): Typed<QuestionDraft>) -> Result<Response, Fail> {
    match add(&app.db, &*app.clock, &staff.actor, &draft).await {
        Ok(_) => Ok(go(&Done::QuestionAdded.at(HERE))),
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
        Some(ClinicPlace::Protocols),
        staff.words().say("faq-new-title"),
    )
}

fn body(w: &'static Words, draft: &QuestionDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let fields = question_form::of_own(w, draft, problems, true);
    view! {
        <BackLink href=HERE label=w.say("faq-title")/>
        <PageHead title=w.say("faq-new-title") lead=w.say("faq-new-lead")/>
        <Form wrong=look_again(w, problems)>
            {fields}
            <Buttons>
                <Button label=w.say("faq-add")/>
                <ButtonLink href=HERE label=w.say("not-now") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}
