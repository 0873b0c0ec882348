//! Oneself: name, role, this sign-in, and the way out.

use super::When;
use crate::{
    access::Staff,
    page::{Fail, Page},
    state::App,
    ui::prelude::*,
};
use axum::{extract::State, response::Response};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, staff: Staff) -> Result<Response, Fail> {
    let w = staff.words();
    let when = When::at_clinic(&app, &staff).await?;
    let page = Page::clinic(&app, &staff, None, w.say("place-you")).at_oneself();
    Ok(page.show(|| {
        view! {
            <PageHead title=staff.signed.name.clone() lead=w.say_of("role", staff.role.key(), "-about")/>
            <div class="stack narrow">
                <Rows facts=true>
                    <Row name=w.say("you-clinic") value=staff.signed.clinic_name.clone()/>
                    <Row name=w.say("team-role") value=w.say_of("role", staff.role.key(), "")/>
                    <Row name=w.say("you-seen") value=when.instant(staff.signed.last_seen_at)/>
                </Rows>
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
    }))
}
