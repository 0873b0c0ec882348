//! `/you/mail`: where notes may come by mail, and which way the patient wants them. An address counts once its mailbox has said yes.

use super::{
    Telling,
    done::{Done, DoneBanner, Noted},
    feedback::when,
};
use crate::{
    access::Patient,
    page::{Fail, Page, go, problem},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    Form as Typed,
    extract::{Query, State},
    response::Response,
};
use care::{
    Error, Problems,
    mail::{Channels, Mailbox, ask, mailbox, remove, set_channels},
    patient::aftercare,
};
use leptos::prelude::*;
use serde::Deserialize;

const HERE: &str = "/you/mail";

/// Which button was pressed, and what stands in its fields.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: Act,
    email: String,
    channels: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Act {
    #[default]
    Ask,
    Channels,
    Remove,
}

/// The mailbox in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    there: bool,
    used: Option<String>,
    /// "We wrote to …", and until when its link counts.
    asked: Option<(String, String)>,
    /// Why none is used any more.
    stopped: Option<String>,
    channels: Channels,
}

pub async fn get(State(app): State<App>, patient: Patient, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let words = patient.words();
    let told = find(&app, &patient).await?;
    let said = noted.said(words);
    Ok(page(&app, &patient).show(|| view(words, told, said, None)))
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(sent): Typed<Sent>) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &patient.actor);
    let done = match sent.act {
        Act::Ask => ask(db, clock, actor, &sent.email).await.map(|()| Done::MailAsked),
        Act::Channels => set_channels(db, clock, actor, &sent.channels)
            .await
            .map(|()| Done::ChannelsSaved),
        Act::Remove => remove(db, clock, actor, patient.id).await.map(|()| Done::MailRemoved),
    };
    match done {
        Ok(done) => Ok(go(&done.at(HERE))),
        Err(Error::Invalid(problems)) => {
            let told = find(&app, &patient).await?;
            let page = page(&app, &patient).invalid();
            Ok(page.show(|| view(patient.words(), told, None, Some((sent, &problems)))))
        }
        Err(error) => Err(error.into()),
    }
}

async fn find(app: &App, patient: &Patient) -> Result<Told, Fail> {
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let mailbox = mailbox(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    Ok(Told::of(Telling::new(patient.words(), &care), mailbox))
}

fn page<'a>(app: &'a App, patient: &Patient) -> Page<'a> {
    Page::patient(app, patient, None, patient.words().say("your-mail-title")).at_oneself()
}

impl Told {
    pub fn of(telling: Telling, mailbox: Mailbox) -> Self {
        let words = telling.words;
        Self {
            there: mailbox.there,
            used: mailbox.used,
            asked: mailbox.asked.map(|(address, until)| {
                let until = [("until", when(telling, until).into())];
                let title = words.say_with("your-mail-asked", &[("address", isolated(&address).into())]);
                (title, words.say_with("your-mail-asked-until", &until))
            }),
            stopped: mailbox
                .stopped
                .and_then(|why| words.find_of("your-mail-stopped", why.key(), "")),
            channels: mailbox.channels,
        }
    }

    /// In one line, for the way here.
    pub fn note(words: &Words, mailbox: &Mailbox) -> String {
        let key = match (&mailbox.used, &mailbox.asked, mailbox.channels) {
            (Some(_), _, Channels::Both) => "your-mail-note-both",
            (Some(_), _, Channels::Mail) => "your-mail-note-only",
            (Some(_), _, Channels::Push) => "your-mail-note-push",
            (None, Some(_), _) => "your-mail-note-asked",
            (None, None, _) => "your-mail-note-none",
        };
        words.say(key)
    }
}

/// Addresses run from left to right in every language.
fn isolated(address: &str) -> String {
    format!("\u{2066}{address}\u{2069}")
}

pub fn view(
    words: &'static Words,
    told: Told,
    said: Option<String>,
    wrong: Option<(Sent, &Problems)>,
) -> impl IntoView + use<> {
    let (sent, problems) = wrong.map_or_else(Default::default, |(sent, problems)| (sent, Some(problems.clone())));
    let cards = told
        .there
        .then(|| cards(words, told, sent, problems.as_ref()).into_any());
    let absent = cards
        .is_none()
        .then(|| view! { <p>{words.say("your-mail-not-here")}</p> });
    view! {
        <BackLink href="/you/reminders" label=words.say("you-reminders")/>
        <PageHead title=words.say("your-mail-title") lead=words.say("your-mail-lead")/>
        <Stack>
            <DoneBanner said/>
            {absent}
            {cards}
        </Stack>
    }
}

fn cards(words: &'static Words, told: Told, sent: Sent, problems: Option<&Problems>) -> impl IntoView + use<> {
    let Told {
        used,
        asked,
        stopped,
        channels,
        ..
    } = told;
    let wrong = problem(words, problems, "email");
    let has_any = used.is_some() || asked.is_some();
    let ways = used
        .is_some()
        .then(|| ways(words, channels, problem(words, problems, "channels")));
    let address =
        used.map(|address| view! { <p>{words.say("your-mail-used")}<br/><b><bdi dir="ltr">{address}</bdi></b></p> });
    let asked = asked.map(|(title, until)| view! { <Callout icon=Icon::Clock title note=until/> });
    let stopped = stopped.map(|title| view! { <Banner tone=Tone::Amber title/> });
    let label = words.say(if has_any { "your-mail-change" } else { "your-mail-ask" });
    let remove = has_any.then(|| {
        let hidden = vec![("act", "remove".to_owned())];
        view! { <PostButton action=HERE label=words.say("your-mail-remove") kind=ButtonKind::Danger hidden/> }
    });
    view! {
        <Card title=words.say("your-mail-address")>
            <Stack>
                {stopped}
                {address}
                {asked}
                <Form action=HERE.to_owned()>
                    <Field
                        name="email"
                        label=words.say("your-mail-field")
                        kind=FieldKind::Email
                        value=sent.email
                        problem=wrong
                        hint=words.say("your-mail-hint")
                        autocomplete="email"
                    />
                    <Button label kind=if has_any { ButtonKind::Quiet } else { ButtonKind::Primary }/>
                </Form>
                {remove}
            </Stack>
        </Card>
        {ways}
        <p class="soft small">{words.say("your-mail-neutral")}</p>
    }
}

fn ways(words: &'static Words, chosen: Channels, problem: Option<String>) -> impl IntoView + use<> {
    let choice = |channels: &Channels| {
        let note = words.say_of("your-mail-way", channels.key(), "-note");
        Choice::new(channels.key(), words.say_of("your-mail-way", channels.key(), "")).note(note)
    };
    let choices = Channels::ALL.iter().map(choice).collect();
    let chosen = vec![chosen.key().to_owned()];
    view! {
        <Card title=words.say("your-mail-ways")>
            <Form action=HERE.to_owned()>
                <input type="hidden" name="act" value="channels"/>
                <Choices name="channels" label=words.say("your-mail-ways-label") choices chosen problem/>
                <Button label=words.say("your-mail-ways-save") kind=ButtonKind::Quiet/>
            </Form>
        </Card>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::mail::MailStop;

    fn told(stopped: Option<MailStop>) -> Told {
        let mailbox = Mailbox {
            there: true,
            used: None,
            asked: None,
            stopped,
            channels: Channels::Both,
        };
        Told::of(telling(&Sample::new().care()), mailbox)
    }

    #[test]
    fn an_address_that_was_refused_or_stopped_is_told_kindly_and_one_that_was_removed_needs_no_words() {
        assert!(told(Some(MailStop::Refused)).stopped.is_some());
        assert!(told(Some(MailStop::Unsubscribed)).stopped.is_some());
        assert_eq!(told(Some(MailStop::Removed)).stopped, None);
        assert_eq!(told(None).stopped, None);
    }
}
