//! `/you/devices`: every device that is signed in, and an end to those that should not be.

use super::{
    Telling,
    done::{Done, DoneBanner, Noted},
};
use crate::{
    access::Patient,
    page::{Fail, Page, go},
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
    Error,
    access::{DeviceView, list_devices, revoke_device},
    patient::aftercare,
    zone,
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    device: String,
}

/// A device in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    id: String,
    label: String,
    note: String,
    this: bool,
    push: bool,
}

pub async fn get(State(app): State<App>, patient: Patient, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let devices = list_devices(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let told = devices
        .iter()
        .map(|device| Told::of(Telling::new(words, &care), device))
        .collect();
    let page = Page::patient(&app, &patient, None, words.say("devices-title")).at_oneself();
    Ok(page.show(|| view(words, told, noted.said(words))))
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(draft): Typed<Draft>) -> Result<Response, Fail> {
    let device = draft.device.parse().map_err(|_| Error::NotFound)?;
    revoke_device(&app.db, &*app.clock, &patient.actor, patient.id, device).await?;
    Ok(go(&Done::DeviceRemoved.at("/you/devices")))
}

impl Told {
    pub fn of(telling: Telling, device: &DeviceView) -> Self {
        let words = telling.words;
        let label = if device.label.is_empty() {
            words.say("devices-unknown")
        } else {
            device.label.clone()
        };
        let seen = zone::day(device.last_seen_at, telling.care.zone);
        let args = [
            (
                "since",
                telling.day(zone::day(device.created_at, telling.care.zone)).into(),
            ),
            ("seen", telling.day(seen).into()),
        ];
        let note = if seen == telling.care.today {
            "devices-since"
        } else {
            "devices-seen"
        };
        Self {
            id: device.id.to_string(),
            label,
            note: words.say_with(note, &args),
            this: device.this,
            push: device.push,
        }
    }
}

pub fn view(words: &'static Words, told: Vec<Told>, said: Option<String>) -> impl IntoView {
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("devices-title") lead=words.say("devices-lead")/>
        <Stack>
            <DoneBanner said/>
            <Links>{told.into_iter().map(|told| row(words, told)).collect_view()}</Links>
            <p class="soft small">{words.say("devices-lost")}</p>
        </Stack>
    }
}

fn row(
    words: &'static Words,
    Told {
        id,
        label,
        note,
        this,
        push,
    }: Told,
) -> impl IntoView {
    let title = if this {
        words.say_with("devices-this", &[("label", label.into())])
    } else {
        label
    };
    let icon = if push { Icon::Bell } else { Icon::Device };
    let end = if this {
        view! { <a href="/you/sign-out">{words.say("you-sign-out")}</a> }.into_any()
    } else {
        let hidden = vec![("device", id)];
        view! {
            <PostButton action="/you/devices" label=words.say("devices-remove") kind=ButtonKind::Danger size=ButtonSize::Small hidden/>
        }
        .into_any()
    };
    view! { <LinkRow title note icon>{end}</LinkRow> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, day, telling};
    use care::ids::DeviceId;
    use chrono::{DateTime, NaiveTime, Utc};

    fn told(label: &str, seen: i64) -> Told {
        let at = |from_today| -> DateTime<Utc> { day(from_today).and_time(NaiveTime::MIN).and_utc() };
        let device = DeviceView {
            id: DeviceId::from_u128(1),
            label: label.to_owned(),
            created_at: at(-20),
            last_seen_at: at(seen),
            this: false,
            push: true,
        };
        Told::of(telling(&Sample::new().care()), &device)
    }

    #[test]
    fn a_device_says_since_when_and_when_it_was_last_here() {
        assert_eq!(told("iPhone, Safari", -3).note, "Since Mon 2 Nov, last used Thu 19 Nov");
        assert_eq!(told("iPhone, Safari", 0).note, "Since Mon 2 Nov, used today");
    }

    #[test]
    fn a_device_without_a_name_still_has_one() {
        assert_eq!(told("", 0).label, "A browser");
    }
}
