//! A new colleague: an address and a role become a one-time link to hand over.

use super::{choices::roles, hand_over};
use crate::{
    access::Staff,
    page::{Fail, Page, look_again, problem},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems, Role,
    actor::Permission,
    clinic::{InviteDraft, invite_staff},
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    staff.must(Permission::Own)?;
    let draft = InviteDraft {
        role: Role::Practitioner.key().to_owned(),
        ..InviteDraft::default()
    };
    Ok(page(&app, &staff).show(|| body(staff.words(), &draft, None)))
}

pub async fn post(State(app): State<App>, staff: Staff, Typed(draft): Typed<InviteDraft>) -> Result<Response, Fail> {
    let w = staff.words();
    match invite_staff(&app.db, &*app.clock, &staff.actor, &draft).await {
        // No redirect: the link exists nowhere but in this answer.
        Ok(secret) => {
            let email = draft.email.trim().to_owned();
            Ok(page(&app, &staff).show(|| hand_over::view(&app, w, "invite-staff", &email, &secret)))
        }
        Err(Error::Invalid(problems)) => Ok(page(&app, &staff).invalid().show(|| body(w, &draft, Some(&problems)))),
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(
        app,
        staff,
        Some(ClinicPlace::Team),
        staff.words().say("invite-staff-title"),
    )
}

fn body(w: &'static Words, draft: &InviteDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let fields = view! {
        <Field
            name="email"
            label=w.say("invite-staff-email")
            kind=FieldKind::Email
            value=draft.email.clone()
            problem=problem(w, problems, "email")
            autocomplete="off"
            required=true
        />
        <Choices
            name="role"
            label=w.say("team-role")
            choices=roles(w)
            chosen=vec![draft.role.clone()]
            problem=problem(w, problems, "role")
        />
    };
    view! {
        <BackLink href="/clinic/team" label=w.say("team-title")/>
        <PageHead title=w.say("invite-staff-title") lead=w.say("invite-staff-lead")/>
        <Form wrong=look_again(w, problems)>
            {fields}
            <Buttons>
                <Button label=w.say("invite-staff-button")/>
                <ButtonLink href="/clinic/team" label=w.say("not-now") kind=ButtonKind::Plain/>
            </Buttons>
        </Form>
    }
}
