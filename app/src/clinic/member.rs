//! One colleague: the role, a new password, the end of the account.

use super::{Done, When, choices::roles, hand_over, team};
use crate::{
    access::Staff,
    page::{Fail, Id, Page, go, look_again, problem},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use axum_extra::extract::Form as Typed;
use care::{
    Error, Problems, Role,
    clinic::{StaffState, StaffView, disable_staff, reset_password, set_role},
    ids::StaffId,
};
use leptos::prelude::*;
use serde::Deserialize;

/// What is done to the account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Act {
    #[default]
    SetRole,
    ResetPassword,
    Disable,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    act: Act,
    /// A role's key.
    role: String,
}

pub async fn get(State(app): State<App>, staff: Staff, Id(id): Id<StaffId>) -> Result<Response, Fail> {
    let member = find(&app, &staff, id).await?;
    let when = When::at_clinic(&app, &staff).await?;
    Ok(page(&app, &staff, &member).show(|| body(staff.words(), &member, when, member.role.key(), None)))
}

pub async fn post(
    State(app): State<App>,
    staff: Staff,
    Id(id): Id<StaffId>,
    Typed(filled): Typed<Filled>,
) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let w = staff.words();
    let member = find(&app, &staff, id).await?;
    let answer = match filled.act {
        Act::SetRole => match Role::from_key(&filled.role) {
            Some(role) => set_role(db, clock, actor, id, role)
                .await
                .map(|()| go(&Done::RoleSet.at("/clinic/team"))),
            None => Err(Problems::one("role", "problem-role").into()),
        },
        Act::Disable => disable_staff(db, clock, actor, id)
            .await
            .map(|()| go(&Done::Disabled.at("/clinic/team"))),
        // No redirect: the link exists nowhere but in this answer.
        Act::ResetPassword => reset_password(db, clock, actor, id).await.map(|secret| {
            page(&app, &staff, &member).show(|| hand_over::view(&app, w, "reset", &member.email, &secret))
        }),
    };
    match answer {
        Err(Error::Invalid(problems)) => {
            let when = When::at_clinic(&app, &staff).await?;
            let role = if filled.act == Act::SetRole {
                filled.role.as_str()
            } else {
                member.role.key()
            };
            let page = page(&app, &staff, &member).invalid();
            Ok(page.show(|| body(w, &member, when, role, Some(&problems))))
        }
        answer => Ok(answer?),
    }
}

async fn find(app: &App, staff: &Staff, id: StaffId) -> Result<StaffView, Fail> {
    let team = care::clinic::team(&app.db, &staff.actor).await?;
    Ok(team.into_iter().find(|member| member.id == id).ok_or(Error::NotFound)?)
}

fn page<'a>(app: &'a App, staff: &Staff, member: &StaffView) -> Page<'a> {
    Page::clinic(app, staff, Some(ClinicPlace::Team), team::name(member))
}

fn body(
    w: &'static Words,
    member: &StaffView,
    when: When,
    role: &str,
    problems: Option<&Problems>,
) -> impl IntoView + use<> {
    let seen = member
        .last_seen_at
        .map_or_else(|| w.say("team-never-seen"), |at| when.instant(at));
    let here = member.state != StaffState::Disabled;
    let role = here.then(|| role_form(w, role, problems));
    let rest = here.then(|| rest(w, member));
    let state = team::state(w, member.state);
    let rows = view! {
        <Row name=w.say("team-email") value=member.email.clone()/>
        <Row name=w.say("team-role") value=w.say_of("role", member.role.key(), "")/>
        <Row name=w.say("team-seen") value=seen/>
    };
    view! {
        <BackLink href="/clinic/team" label=w.say("team-title")/>
        <PageHead title=team::name(member)>{state}</PageHead>
        <div class="stack narrow">
            <Rows facts=true>{rows}</Rows>
            {role}
            {rest}
            {(!here).then(|| view! { <p>{w.say("member-disabled")}</p> })}
        </div>
    }
}

fn role_form(w: &'static Words, role: &str, problems: Option<&Problems>) -> impl IntoView + use<> {
    let (above, problem, chosen) = (
        look_again(w, problems),
        problem(w, problems, "role"),
        vec![role.to_owned()],
    );
    view! {
        <Card>
            <Form wrong=above>
                <input type="hidden" name="act" value="set_role"/>
                <Choices
                    name="role"
                    label=w.say("member-role")
                    hint=w.say("member-role-hint")
                    choices=roles(w)
                    chosen
                    problem
                />
                <Buttons>
                    <Button label=w.say("member-role-save")/>
                </Buttons>
            </Form>
        </Card>
    }
}

/// Both end the sign-ins of the account, so both ask first: what happens stands beside the button that does it.
fn rest(w: &'static Words, member: &StaffView) -> impl IntoView + use<> {
    let act = |act: &str| vec![("act", act.to_owned())];
    let here = format!("/clinic/team/{}", member.id);
    let key = if member.state == StaffState::Invited {
        "member-link"
    } else {
        "member-reset"
    };
    let again = here.clone();
    view! {
        <div>
            <Details summary=w.say(key)>
                <p>{w.say(&format!("{key}-about"))}</p>
                <PostButton
                    action=again
                    label=w.say(&format!("{key}-save"))
                    kind=ButtonKind::Quiet
                    hidden=act("reset_password")
                />
            </Details>
            <Details summary=w.say("member-disable")>
                <p>{w.say("member-disable-about")}</p>
                <PostButton
                    action=here
                    label=w.say("member-disable-save")
                    kind=ButtonKind::Danger
                    hidden=act("disable")
                />
            </Details>
        </div>
    }
}
