//! The door for staff.

use crate::{
    access::{Cookie, DeviceLabel, Reader},
    clinic::{Done, Noted},
    page::{Fail, Page, go, problem, retry_later},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    http::{HeaderMap, header},
    response::Response,
};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    access::{SignInDraft, authenticate, sign_in},
};
use leptos::prelude::*;

pub async fn get(
    State(app): State<App>,
    reader: Reader,
    Query(done): Query<Noted>,
    headers: HeaderMap,
) -> Result<Response, Fail> {
    if let Some(token) = Cookie::Staff.read(&app, &headers)
        && authenticate(&app.db, &*app.clock, &token).await?.is_some()
    {
        return Ok(go("/clinic"));
    }
    let w = reader.words();
    Ok(page(&app, w).show(|| door(w, &SignInDraft::default(), None, None, done.said())))
}

pub async fn post(
    State(app): State<App>,
    reader: Reader,
    DeviceLabel(device): DeviceLabel,
    Typed(draft): Typed<SignInDraft>,
) -> Result<Response, Fail> {
    let w = reader.words();
    match sign_in(&app.db, &*app.clock, &draft, &device).await {
        Ok(token) => {
            let mut response = go("/clinic");
            response
                .headers_mut()
                .insert(header::SET_COOKIE, Cookie::Staff.set(&app, &token));
            Ok(response)
        }
        Err(Error::Invalid(problems)) => Ok(page(&app, w)
            .invalid()
            .show(|| door(w, &draft, Some(&problems), None, None))),
        Err(Error::Limited { retry_after_s }) => {
            let minutes = retry_after_s.div_ceil(60);
            let wait = w.say_with("sign-in-wait", &[("minutes", minutes.into())]);
            Ok(retry_later(
                page(&app, w).show(|| door(w, &draft, None, Some(wait), None)),
                retry_after_s,
            ))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, w: &'static Words) -> Page<'a> {
    Page::open(app, w, w.say("sign-in-title"))
}

/// The address stays when the form comes back; a password never does.
fn door(
    w: &'static Words,
    draft: &SignInDraft,
    problems: Option<&Problems>,
    above: Option<String>,
    done: Option<Done>,
) -> impl IntoView + use<> {
    let email = draft.email.clone();
    let password = problem(w, problems, "password");
    view! {
        <Door>
            <PageHead title=w.say("sign-in-title") lead=w.say("sign-in-lead")/>
            {done.map(|done| view! { <Banner tone=Tone::Good title=done.say(w)/> })}
            <Form wrong=above>
                <Field
                    name="email"
                    label=w.say("sign-in-email")
                    kind=FieldKind::Email
                    value=email
                    autocomplete="username"
                    required=true
                />
                <Field
                    name="password"
                    label=w.say("sign-in-password")
                    kind=FieldKind::Password
                    problem=password
                    hint=w.say("sign-in-password-hint")
                    autocomplete="current-password"
                    required=true
                />
                <Button label=w.say("sign-in-button") size=ButtonSize::Whole/>
            </Form>
        </Door>
    }
}
