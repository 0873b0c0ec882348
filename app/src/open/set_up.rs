//! A one-time link for staff: the owner's first steps, an invitation, a new password. Looking at it spends nothing.

use crate::{
    access::{Cookie, DeviceLabel, Reader},
    page::{Fail, Id, Page, go, look_again, problem},
    state::App,
    ui::prelude::*,
    words::{Words, key_of},
};
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::Response,
};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems,
    access::{InviteKind, InviteView, SHORTEST_PASSWORD, Secret, StaffDraft, accept_staff_invite, find_invite},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, reader: Reader, Id(secret): Id<String>) -> Result<Response, Fail> {
    Ok(match find(&app, &secret).await? {
        Some((_, invite)) => {
            let w = reader.words_for(&invite.language);
            page(&app, w, &invite).show(|| door(w, &invite, &StaffDraft::default(), None))
        }
        None => gone(&app, reader),
    })
}

pub async fn post(
    State(app): State<App>,
    reader: Reader,
    Id(secret): Id<String>,
    DeviceLabel(device): DeviceLabel,
    Typed(draft): Typed<StaffDraft>,
) -> Result<Response, Fail> {
    let Some((secret, invite)) = find(&app, &secret).await? else {
        return Ok(gone(&app, reader));
    };
    let w = reader.words_for(&invite.language);
    match accept_staff_invite(&app.db, &*app.clock, &secret, &draft, &device).await {
        Ok(token) => {
            let mut response = go("/clinic");
            response
                .headers_mut()
                .insert(header::SET_COOKIE, Cookie::Staff.set(&app, &token));
            Ok(response)
        }
        Err(Error::Invalid(problems)) => Ok(page(&app, w, &invite)
            .invalid()
            .show(|| door(w, &invite, &draft, Some(&problems)))),
        // Spent by somebody else since it was shown.
        Err(Error::NotFound) => Ok(gone(&app, reader)),
        Err(error) => Err(error.into()),
    }
}

/// The invitation, if it is one for staff. A patient's has its own door.
async fn find(app: &App, secret: &str) -> Result<Option<(Secret, InviteView)>, Fail> {
    let Some(secret) = Secret::parse(secret) else {
        return Ok(None);
    };
    match find_invite(&app.db, &*app.clock, &secret).await {
        Ok(invite) if invite.kind != InviteKind::PatientJoin => Ok(Some((secret, invite))),
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

const fn key(kind: InviteKind) -> &'static str {
    match kind {
        InviteKind::OwnerSetup => "owner",
        InviteKind::StaffInvite => "staff",
        InviteKind::PasswordReset | InviteKind::PatientJoin => "reset",
    }
}

fn page<'a>(app: &'a App, w: &'static Words, invite: &InviteView) -> Page<'a> {
    Page::open(app, w, w.say_of("set-up", key(invite.kind), "-title"))
}

fn door(
    w: &'static Words,
    invite: &InviteView,
    draft: &StaffDraft,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let kind = key(invite.kind);
    let lead = w.say_with(
        &key_of("set-up", kind, "-lead"),
        &[("clinic", invite.clinic_name.as_str().into())],
    );
    let named = invite.kind != InviteKind::PasswordReset;
    let length = [("least", SHORTEST_PASSWORD.into())];
    let email = invite.email.clone().unwrap_or_default();
    let rows = view! {
        <Row name=w.say("set-up-email") value=email.clone()/>
        {invite.role.map(|role| {
            view! { <Row name=w.say("set-up-role") value=w.say_of("role", role.key(), "")/> }
        })}
    };
    let name = named.then(|| {
        view! {
            <Field
                name="name"
                label=w.say("set-up-name")
                value=draft.name.clone()
                hint=w.say("set-up-name-hint")
                problem=problem(w, problems, "name")
                autocomplete="name"
                required=true
            />
        }
    });
    let passwords = view! {
        <Field
            name="password"
            label=w.say("set-up-password")
            kind=FieldKind::Password
            hint=w.say_with("set-up-password-hint", &length)
            problem=problem(w, problems, "password")
            autocomplete="new-password"
            required=true
        />
        <Field
            name="password_again"
            label=w.say("set-up-password-again")
            kind=FieldKind::Password
            problem=problem(w, problems, "password_again")
            autocomplete="new-password"
            required=true
        />
    };
    let (new, above) = (invite.kind == InviteKind::OwnerSetup, look_again(w, problems));
    view! {
        <Door>
            {new.then(|| view! { <Stipple/> })}
            <PageHead title=w.say_of("set-up", kind, "-title") lead/>
            <Rows facts=true>{rows}</Rows>
            <Form wrong=above>
                // Tells a password manager whose password this is.
                <input type="hidden" name="email" value=email autocomplete="username"/>
                {name}
                {passwords}
                <Button label=w.say_of("set-up", kind, "-button") size=ButtonSize::Whole/>
            </Form>
        </Door>
    }
}

/// Used, replaced, past or never issued: they all answer alike.
fn gone(app: &App, reader: Reader) -> Response {
    let w = reader.words();
    Page::open(app, w, w.say("set-up-gone-title")).status(StatusCode::NOT_FOUND).show(|| {
        view! {
            <Door>
                <Stipple/>
                <PageHead title=w.say("set-up-gone-title") lead=w.say("set-up-gone-lead")/>
                <ButtonLink href="/sign-in" label=w.say("sign-in-title") kind=ButtonKind::Quiet size=ButtonSize::Whole/>
            </Door>
        }
    })
}
