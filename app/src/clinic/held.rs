//! "Did it take place?": yes on the day it was planned for, yes on another day, or no. All of it can be undone.

use super::{Back, Done, When};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go, look_again, problem},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    course::{HeldDraft, SessionContext, confirm_held, not_held, session},
    ids::SessionId,
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Took {
    #[default]
    Yes,
    No,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    took: Took,
    /// Empty: the day it was planned for.
    day: String,
    back: Back,
}

/// From where the form was opened.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Opened {
    back: Back,
}

/// The three answers, as buttons for a list.
pub fn ask(w: &'static Words, id: SessionId, back: Back) -> impl IntoView + use<> {
    let action = format!("/clinic/sessions/{id}/held");
    let answer = |took: &str| vec![back.field(), ("took", took.to_owned())];
    let (name, value) = back.field();
    let (small, quiet) = (ButtonSize::Small, ButtonKind::Quiet);
    view! {
        <PostButton action=action.clone() label=w.say("held-yes") size=small icon=Icon::Check hidden=answer("yes")/>
        <ButtonLink href=format!("{action}?{name}={value}") label=w.say("held-other-day") kind=quiet size=small/>
        <PostButton action label=w.say("held-no") kind=quiet size=small hidden=answer("no")/>
    }
}

pub async fn get(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<SessionId>,
    Query(opened): Query<Opened>,
) -> Result<Response, Fail> {
    let context = session(&app.db, &staff.actor, id).await?;
    let when = When::at_clinic(&app, &staff).await?;
    // The planned day is proposed.
    let answer = Answer {
        day: context.record.session.day.to_string(),
        back: opened.back,
        ..Answer::default()
    };
    Ok(page(&app, &staff).show(|| form(staff.words(), &context, when, &answer, None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<SessionId>,
    Typed(answer): Typed<Answer>,
) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let context = session(db, actor, id).await?;
    let (done, answered) = match answer.took {
        Took::Yes => (
            Done::Held,
            confirm_held(
                db,
                clock,
                actor,
                id,
                &HeldDraft {
                    day: answer.day.clone(),
                },
            )
            .await,
        ),
        Took::No => (Done::NotHeld, not_held(db, clock, actor, id).await),
    };
    match answered {
        Ok(()) => Ok(go(&answer.back.after(done, context.patient, Some(id)))),
        Err(Error::Invalid(problems)) => {
            let when = When::at_clinic(&app, &staff).await?;
            let page = page(&app, &staff).invalid();
            Ok(page.show(|| form(staff.words(), &context, when, &answer, Some(&problems))))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Patients), staff.words().say("held-title"))
}

fn form(
    w: &'static Words,
    context: &SessionContext,
    when: When,
    answer: &Answer,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let patient = format!("/clinic/patients/{}", context.patient);
    let session = &context.record.session;
    let args = [
        ("name", context.patient_name.as_str().into()),
        ("when", when.session(session).into()),
    ];
    let (name, value) = answer.back.field();
    let day = view! {
        <Field
            name="day"
            label=w.say("held-day")
            hint=w.say("held-day-hint")
            kind=FieldKind::Date
            value=answer.day.clone()
            max=when.today().to_string()
            problem=problem(w, problems, "day")
        />
    };
    view! {
        <BackLink href=patient.clone() label=context.patient_name.clone()/>
        <PageHead title=w.say("held-title") lead=w.say_with("held-lead", &args)/>
        <Form wrong=look_again(w, problems)>
            <input type="hidden" name=name value=value/>
            {day}
            <Buttons>
                <Button label=w.say("held-button") name="took".to_owned() value="yes".to_owned()/>
                <Button
                    label=w.say("held-no")
                    kind=ButtonKind::Quiet
                    name="took".to_owned()
                    value="no".to_owned()
                />
                <ButtonLink href=patient label=w.say("leave-it") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}
