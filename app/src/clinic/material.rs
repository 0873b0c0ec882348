//! `/clinic/sessions/{id}/material`: what was used at a session, for the patient's card.

use super::{Done, When};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go, look_again, problem},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{
    Error, Problems,
    course::{SessionContext, session},
    ids::SessionId,
    material::{MaterialDraft, list_for, note},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<SessionId>) -> Result<Response, Fail> {
    let context = session(&app.db, &staff.actor, id).await?;
    let noted = list_for(&app.db, &staff.actor, context.patient).await?;
    let noted = noted.iter().find(|material| material.session == id);
    let draft = noted.map(MaterialDraft::from).unwrap_or_default();
    show(&app, &staff, &context, &draft, None).await
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<SessionId>,
    Typed(draft): Typed<MaterialDraft>,
) -> Result<Response, Fail> {
    match note(&app.db, &*app.clock, &staff.actor, id, &draft).await {
        Ok(patient) => Ok(go(&Done::MaterialNoted.at(&format!("/clinic/patients/{patient}")))),
        Err(Error::Invalid(problems)) => {
            let context = session(&app.db, &staff.actor, id).await?;
            show(&app, &staff, &context, &draft, Some(&problems)).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn show(
    app: &App,
    staff: &Staff,
    context: &SessionContext,
    draft: &MaterialDraft,
    problems: Option<&Problems>,
) -> Result<Response, Fail> {
    let w = staff.words();
    let when = When::at_clinic(app, staff).await?.session(&context.record.session);
    let page = Page::clinic(app, staff, Some(ClinicPlace::Patients), w.say("material-title"));
    let page = if problems.is_some() { page.invalid() } else { page };
    Ok(page.show(|| body(w, context, when, draft, problems)))
}

fn body(
    w: &'static Words,
    context: &SessionContext,
    when: String,
    draft: &MaterialDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let record = format!("/clinic/patients/{}", context.patient);
    let args = [("name", context.patient_name.as_str().into()), ("when", when.into())];
    let lead = w.say_with("material-lead", &args);
    let pigments: Vec<_> = draft
        .fields()
        .into_iter()
        .enumerate()
        .map(|(at, fields)| {
            let title = w.say_with("material-pigment", &[("number", (at + 1).into())]);
            let [maker, shade, lot] = fields.map(|(name, value)| {
                let label = w.say_of("material", name.split('_').next().unwrap_or(name), "");
                let (value, problem) = (value.to_owned(), problem(w, problems, name));
                view! { <Field name label value problem/> }
            });
            view! { <Section title quiet=true><Stack><Pair>{maker}{shade}</Pair>{lot}</Stack></Section> }
        })
        .collect();
    let (numbed, wrong) = (draft.anaesthetic.clone(), problem(w, problems, "anaesthetic"));
    let again = look_again(w, problems);
    view! {
        <BackLink href=record.clone() label=context.patient_name.clone()/>
        <PageHead title=w.say("material-title") lead/>
        <Form wrong=again>
            {pigments}
            <Field
                name="anaesthetic"
                label=w.say("material-anaesthetic")
                value=numbed
                problem=wrong
                hint=w.say("material-anaesthetic-hint")
            />
            <Buttons>
                <Button label=w.say("save")/>
                <ButtonLink href=record label=w.say("leave-it") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}
