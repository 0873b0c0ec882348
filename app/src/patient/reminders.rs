//! `/you/reminders`: what reminders are for, the switch for this device, what comes next. What came lies in the inbox.

use super::{
    Telling,
    inbox::{Coming, Inbox},
    mail,
};
use crate::{
    access::Patient,
    island::{InstallWords, PushSwitch, PushWords, Side},
    page::{Fail, Page},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{extract::State, response::Response};
use care::{
    mail::{Mailbox, mailbox},
    patient::aftercare,
    reminder::list_for,
};
use leptos::prelude::*;

pub async fn get(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let reminders = list_for(&app.db, &patient.actor, patient.id).await?;
    let mailbox = mailbox(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let inbox = Inbox::of(Telling::new(words, &care), &reminders);
    let page = Page::patient(&app, &patient, None, words.say("you-reminders")).at_oneself();
    Ok(page.with_islands().show(|| view(words, inbox, &mailbox)))
}

pub fn view(words: &'static Words, Inbox { coming, .. }: Inbox, mailbox: &Mailbox) -> impl IntoView + use<> {
    let push = PushWords::said(|key| words.say(key));
    let install = InstallWords::said(|key| words.say(key));
    let mail = mailbox.there.then(|| by_mail(words, mailbox));
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("you-reminders") lead=words.say("reminders-lead")/>
        <Stack>
            <PushSwitch side=Side::Patient words=push install/>
            <noscript><p class="soft">{words.say("reminders-no-script")}</p></noscript>
            {mail}
            {(!coming.is_empty()).then(|| next(words, coming))}
            <Links>
                <LinkRow
                    title=words.say("place-inbox")
                    note=words.say("inbox-note")
                    href="/inbox".to_owned()
                    icon=Icon::Bell
                />
            </Links>
        </Stack>
    }
}

/// What a phone does not take can come by mail.
fn by_mail(words: &'static Words, mailbox: &Mailbox) -> impl IntoView + use<> {
    let note = mail::Told::note(words, mailbox);
    view! { <Links><LinkRow title=words.say("your-mail-title") note href="/you/mail".to_owned() icon=Icon::Chat/></Links> }
}

fn next(words: &'static Words, coming: Vec<Coming>) -> impl IntoView {
    let rows = coming
        .into_iter()
        .map(|Coming { title, when, datetime }| view! { <Row name=title value=when datetime/> });
    view! { <Section title=words.say("reminders-coming") quiet=true><Rows>{rows.collect_view()}</Rows></Section> }
}
