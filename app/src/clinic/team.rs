//! Who works here, in which role. For owners.

use super::{Back, Noted, When};
use crate::{
    access::Staff,
    page::{Fail, Page},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::clinic::{StaffState, StaffView, team};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let w = staff.words();
    let team = team(&app.db, &staff.actor).await?;
    let when = When::at_clinic(&app, &staff).await?;
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Team), w.say("team-title"));
    Ok(page.show(|| {
        let head = ["team-name", "team-role", "team-state", "team-seen"]
            .map(|key| w.say(key))
            .into();
        let rows = team.iter().map(|member| row(w, member, when)).collect_view();
        view! {
            <PageHead title=w.say("team-title") lead=w.say("team-lead")>
                <ButtonLink href="/clinic/team/invite" label=w.say("team-invite") icon=Icon::Plus/>
            </PageHead>
            <Stack>
                {noted.banner(w, Back::Board)}
                <Table label=w.say("team-title") head>{rows}</Table>
            </Stack>
        }
    }))
}

/// A name; before the invitation is accepted only the address is known.
pub fn name(member: &StaffView) -> String {
    member.name.clone().unwrap_or_else(|| member.email.clone())
}

pub fn state(w: &'static Words, state: StaffState) -> impl IntoView + use<> {
    let (tone, key) = match state {
        StaffState::Active => (Tone::Good, "team-active"),
        StaffState::Invited => (Tone::Amber, "team-invited"),
        StaffState::Disabled => (Tone::Info, "team-disabled"),
    };
    view! { <Chip tone label=w.say(key)/> }
}

fn row(w: &'static Words, member: &StaffView, when: When) -> impl IntoView + use<> {
    let seen = member
        .last_seen_at
        .map_or_else(|| w.say("team-never-seen"), |at| when.instant(at));
    let (role, state) = (w.say_of("role", member.role.key(), ""), state(w, member.state));
    view! {
        <tr role="row">
            <NameCell
                name=name(member)
                href=format!("/clinic/team/{}", member.id)
                note=member.name.is_some().then(|| member.email.clone())
            />
            <Cell label=w.say("team-role")>{role}</Cell>
            <Cell label=w.say("team-state")>{state}</Cell>
            <Cell label=w.say("team-seen")>{seen}</Cell>
        </tr>
    }
}
