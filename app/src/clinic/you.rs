//! Oneself: name, role, when and where one is called, language, this sign-in, and the way out.

mod calls;
mod devices;

use super::{Back, Done, Noted, When, choices::languages};
use crate::{
    access::Staff,
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
    access::{DeviceView, list_own_devices, revoke_own_device},
    clinic::{DutyDraft, duty, set_duty, set_own_language},
    mail::{self, MailStop, mail_stopped},
};
use leptos::prelude::*;
use serde::Deserialize;

const HERE: &str = "/clinic/you";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    act: Act,
    language: String,
    device: String,
    #[serde(flatten)]
    duty: DutyDraft,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Act {
    #[default]
    Language,
    Duty,
    Device,
    /// Mail goes again.
    Mail,
}

/// All that the page shows.
struct Seen {
    when: When,
    language: String,
    duty: DutyDraft,
    devices: Vec<DeviceView>,
    mail_stopped: Option<MailStop>,
}

impl Seen {
    async fn find(app: &App, staff: &Staff) -> Result<Self, Fail> {
        let duty = duty(&app.db, &staff.actor).await?;
        Ok(Self {
            when: When::at_clinic(app, staff).await?,
            language: staff.signed.language.clone(),
            duty: DutyDraft::from(&duty),
            devices: list_own_devices(&app.db, &*app.clock, &staff.actor).await?,
            mail_stopped: mail_stopped(&app.db, &staff.actor).await?,
        })
    }
}

pub async fn get(State(app): State<App>, staff: Staff, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let seen = Seen::find(&app, &staff).await?;
    Ok(page(&app, &staff).show(|| body(&staff, &seen, &noted, None)))
}

pub async fn post(State(app): State<App>, staff: Staff, Typed(sent): Typed<Sent>) -> Result<Response, Fail> {
    let (db, clock, actor) = (&app.db, &*app.clock, &staff.actor);
    let done = match sent.act {
        Act::Language => set_own_language(db, clock, actor, &sent.language)
            .await
            .map(|()| Done::LanguageSaved),
        Act::Mail => mail::resume(db, clock, actor).await.map(|()| Done::MailResumed),
        Act::Duty => set_duty(db, clock, actor, &sent.duty).await.map(|()| Done::DutySaved),
        Act::Device => {
            let device = sent.device.parse().map_err(|_| Error::NotFound)?;
            revoke_own_device(db, clock, actor, device)
                .await
                .map(|()| Done::OwnDeviceRemoved)
        }
    };
    match done {
        Ok(done) => Ok(go(&done.at(HERE))),
        Err(Error::Invalid(problems)) => {
            let mut seen = Seen::find(&app, &staff).await?;
            match sent.act {
                Act::Language => seen.language = sent.language,
                Act::Duty => seen.duty = sent.duty,
                Act::Device | Act::Mail => {}
            }
            let page = page(&app, &staff).invalid();
            Ok(page.show(|| body(&staff, &seen, &Noted::default(), Some(&problems))))
        }
        Err(error) => Err(error.into()),
    }
}

fn page<'a>(app: &'a App, staff: &Staff) -> Page<'a> {
    Page::clinic(app, staff, None, staff.words().say("place-you"))
        .at_oneself()
        .with_islands()
}

fn body(staff: &Staff, seen: &Seen, noted: &Noted, problems: Option<&Problems>) -> impl IntoView + use<> {
    let w = staff.words();
    let banner = noted.banner(w, Back::Board);
    let (clinic, role) = (staff.signed.clinic_name.clone(), w.say_of("role", staff.role.key(), ""));
    let last_here = seen.when.instant(staff.signed.last_seen_at);
    let facts = view! {
        <Rows facts=true>
            <Row name=w.say("you-clinic") value=clinic/>
            <Row name=w.say("team-role") value=role/>
            <Row name=w.say("you-seen") value=last_here/>
        </Rows>
    };
    let cards = (
        calls::view(w, &seen.duty, problems),
        calls::mail(w, seen.mail_stopped),
        devices::view(w, seen.when, &seen.devices),
        language(w, seen.language.clone(), problem(w, problems, "language")),
        sign_in(w),
    );
    view! {
        {banner}
        <PageHead title=staff.signed.name.clone() lead=w.say_of("role", staff.role.key(), "-about")/>
        <div class="stack narrow">
            {facts}
            {cards}
        </div>
    }
}

fn language(w: &'static Words, chosen: String, problem: Option<String>) -> impl IntoView {
    view! {
        <Card title=w.say("you-own-language")>
            <Form>
                <Choices
                    name="language"
                    label=w.say("languages")
                    hint=w.say("you-own-language-about")
                    choices=languages()
                    chosen=vec![chosen]
                    problem
                />
                <Button label=w.say("you-own-language-save") kind=ButtonKind::Quiet/>
            </Form>
        </Card>
    }
}

fn sign_in(w: &'static Words) -> impl IntoView {
    view! {
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
    }
}
