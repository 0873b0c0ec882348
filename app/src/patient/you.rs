//! `/you`: oneself, the clinic, and the ways to everything that is set once.

use super::{
    Contact, Telling,
    contact::CallButton,
    done::{DoneBanner, Noted},
    next::Next,
};
use crate::{
    access::Patient,
    page::{Fail, Page},
    state::App,
    ui::prelude::*,
    words::{Language, Words},
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::{access::list_devices, patient::aftercare};
use leptos::prelude::*;

/// What the page says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    name: String,
    /// "Harbour Clinic · Shaved look".
    lead: String,
    session: Option<(String, String)>,
    /// Whether this device is told.
    push: bool,
    devices: usize,
    /// In its own words.
    language: &'static str,
    /// The time zone.
    place: String,
    contact: Contact,
}

pub async fn get(State(app): State<App>, patient: Patient, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let devices = list_devices(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let push = devices.iter().any(|device| device.this && device.push);
    let told = Told::of(Telling::new(words, &care), devices.len(), push);
    let page = Page::patient(&app, &patient, None, words.say("place-you")).at_oneself();
    Ok(page.show(|| view(words, told, noted.said(words))))
}

impl Told {
    pub fn of(telling: Telling, devices: usize, push: bool) -> Self {
        let Telling { words, care } = telling;
        let mut treatments: Vec<String> = Vec::new();
        for course in &care.courses {
            let treatment = telling.treatment(course);
            if !treatments.contains(&treatment) {
                treatments.push(treatment);
            }
        }
        let lead = if treatments.is_empty() {
            care.clinic.name.clone()
        } else {
            let args = [
                ("said", care.clinic.name.as_str().into()),
                ("treatment", words.list(&treatments).into()),
            ];
            words.say_with("said-of", &args)
        };
        let language = Language::from_tag(&care.language).unwrap_or_default();
        Self {
            name: care.name.clone(),
            lead,
            session: Next::of(care).map(|next| {
                (
                    telling.session(next.course, next.number),
                    telling.session_start(next.session),
                )
            }),
            push,
            devices,
            language: language.name(),
            place: zone_name(care.zone.name()),
            contact: Contact::of(telling),
        }
    }
}

/// `America/New_York` as people write it.
pub(super) fn zone_name(name: &str) -> String {
    name.replace('_', " ")
}

pub fn view(words: &'static Words, told: Told, said: Option<String>) -> impl IntoView {
    let Told {
        name,
        lead,
        session,
        push,
        devices,
        language,
        place,
        contact,
    } = told;
    let (bell, push) = if push {
        (Icon::Bell, "you-push-on")
    } else {
        (Icon::BellOff, "you-push-off")
    };
    let devices = words.say_with("you-devices-note", &[("count", devices.into())]);
    view! {
        <PageHead title=name lead/>
        <Stack>
            <DoneBanner said/>
            <Section title=words.say("you-plan") quiet=true>
                <Links>
                    {session.map(|(title, note)| view! { <LinkRow title note href="/next-session".to_owned() icon=Icon::Calendar/> })}
                    <LinkRow title=words.say("place-inbox") note=words.say("inbox-note") href="/inbox".to_owned() icon=Icon::List/>
                    <LinkRow title=words.say("you-reminders") note=words.say(push) href="/you/reminders".to_owned() icon=bell/>
                    <LinkRow title=words.say("tailoring-title") note=words.say("tailoring-offer-note") href="/you/skin".to_owned() icon=Icon::Person/>
                    <LinkRow title=words.say("check-in-all") href="/check-ins".to_owned() icon=Icon::Chat/>
                    <LinkRow title=words.say("history-title") href="/photos".to_owned() icon=Icon::Camera/>
                    <LinkRow title=words.say("photo-consent-place") href="/you/photos".to_owned() icon=Icon::Lock/>
                    <LinkRow title=words.say("card-title") note=words.say("card-note") href="/card".to_owned() icon=Icon::Heart/>
                    <LinkRow title=words.say("you-paper") note=words.say("you-paper-note") href="/plan".to_owned() icon=Icon::Print/>
                    <LinkRow title=words.say("you-calendar") note=words.say("you-calendar-note") href="/you/calendar".to_owned() icon=Icon::Calendar/>
                </Links>
            </Section>
            <Section title=words.say("you-devices-section") quiet=true>
                <Links>
                    <LinkRow title=words.say("you-devices") note=devices href="/you/devices".to_owned() icon=Icon::Device/>
                    <LinkRow title=words.say("you-new-phone") note=words.say("you-new-phone-note") href="/you/new-phone".to_owned() icon=Icon::Qr/>
                    <LinkRow title=words.say("you-install") note=words.say("you-install-note") href="/you/install".to_owned() icon=Icon::Plus/>
                    <LinkRow title=words.say("you-language") note=language.to_owned() href="/you/language".to_owned() icon=Icon::Globe/>
                    <LinkRow title=words.say("you-place") note=place href="/you/place".to_owned() icon=Icon::Clock/>
                </Links>
            </Section>
            <ClinicCard words contact/>
            <Buttons><ButtonLink href="/you/sign-out" label=words.say("you-sign-out") kind=ButtonKind::Danger icon=Icon::Out/></Buttons>
        </Stack>
    }
}

#[component]
fn ClinicCard(words: &'static Words, contact: Contact) -> impl IntoView {
    let Contact {
        clinic,
        hours,
        address,
        answers,
        emergency,
        ..
    } = contact.clone();
    let hours = hours.into_iter().enumerate().map(|(at, line)| {
        let name = if at == 0 { words.say("you-hours") } else { String::new() };
        view! { <Row name value=line/> }
    });
    view! {
        <Section title=clinic quiet=true>
            <Stack>
                <Rows facts=true>
                    {hours.collect_view()}
                    {address.map(|address| view! { <Row name=words.say("next-session-where") value=address/> })}
                </Rows>
                <CallButton words contact kind=ButtonKind::Quiet size=ButtonSize::Whole/>
                <p class="soft small">{answers}" "{emergency}</p>
            </Stack>
        </Section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::protocol::Treatment;

    fn told(sample: &Sample) -> Told {
        Told::of(telling(&sample.care()), 2, true)
    }

    #[test]
    fn one_is_told_who_treats_what() {
        assert_eq!(told(&Sample::new()).lead, "Harbour Clinic · Shaved look");
        let two = Sample::new()
            .and(Treatment::ScarCamouflage)
            .and(Treatment::ScarCamouflage);
        assert_eq!(told(&two).lead, "Harbour Clinic · Shaved look and Scar camouflage");
    }

    #[test]
    fn language_and_zone_are_named_as_people_write_them() {
        let told = told(&Sample::new());
        assert_eq!((told.language, &*told.place), ("English", "Europe/London"));
        assert_eq!(zone_name("America/New_York"), "America/New York");
    }
}
