//! A one-time link for a colleague, shown once: the server keeps only its digest.

use crate::{state::App, ui::prelude::*, words::Words};
use care::access::Secret;
use leptos::prelude::*;

/// `key` chooses the title: `invite-staff` or `reset`.
pub fn view(app: &App, w: &'static Words, key: &str, email: &str, secret: &Secret) -> impl IntoView + use<> {
    let link = app.link(&format!("/set-up/{}", secret.as_str()));
    let steps = ["hand-over-step-1", "hand-over-step-2", "hand-over-step-3"]
        .map(|key| w.say(key))
        .into();
    view! {
        <BackLink href="/clinic/team" label=w.say("team-title")/>
        <PageHead
            title=w.say_of("hand-over", key, "-title")
            lead=w.say_with("hand-over-lead", &[("email", email.to_owned().into())])
        />
        <div class="stack narrow">
            <Card>
                <Stack>
                    <Banner tone=Tone::Amber title=w.say("hand-over-once")/>
                    <Quote text=link/>
                    <Steps items=steps/>
                    <ButtonLink href="/clinic/team" label=w.say("hand-over-back")/>
                </Stack>
            </Card>
        </div>
    }
}
