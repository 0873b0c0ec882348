//! `/you/install`: how the plan gets onto the Home Screen, where an iPhone needs it to be for reminders.

use crate::{
    access::Patient,
    island::{InstallHelp, InstallWords},
    page::Page,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use leptos::prelude::*;

#[allow(clippy::unused_async, reason = "a handler")]
pub async fn get(State(app): State<App>, patient: Patient) -> Response {
    let words = patient.words();
    let page = Page::patient(&app, &patient, None, words.say("you-install")).at_oneself();
    page.with_islands().show(|| view(words))
}

pub fn view(words: &'static Words) -> impl IntoView {
    let steps = |keys: [&str; 3]| keys.map(|key| words.say(key)).into();
    let iphone = steps(["install-ios-share", "install-ios-add", "install-ios-open"]);
    let android = steps([
        "install-page-android-1",
        "install-page-android-2",
        "install-page-android-3",
    ]);
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("you-install") lead=words.say("install-page-lead")/>
        <Stack>
            <InstallHelp words=InstallWords::said(|key| words.say(key))/>
            <Section title=words.say("install-page-iphone") quiet=true><Steps items=iphone/></Section>
            <Section title=words.say("install-page-android") quiet=true><Steps items=android/></Section>
            <p class="soft small">{words.say("install-page-code")}</p>
        </Stack>
    }
}
