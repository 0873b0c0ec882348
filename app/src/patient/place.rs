//! `/you/place`: the time zone the patient is in. Days and reminders follow it, sessions do not.

use super::{Telling, done::Done, you::zone_name};
use crate::{
    access::Patient,
    page::{Fail, Page, go, look_again, problem},
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{
    Problems,
    patient::{aftercare, set_zone},
    zone::{self, Tz},
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub zone: String,
}

pub async fn get(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let here = here(Telling::new(words, &care));
    let draft = Draft {
        zone: care.zone.name().to_owned(),
    };
    Ok(page(&app, &patient).show(|| view(words, here, draft, None)))
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(draft): Typed<Draft>) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let Ok(zone) = draft.zone.trim().parse::<Tz>() else {
        let (here, problems) = (here(Telling::new(words, &care)), Problems::one("zone", "problem-zone"));
        return Ok(page(&app, &patient)
            .invalid()
            .show(|| view(words, here, draft, Some(&problems))));
    };
    if zone != care.zone {
        set_zone(&app.db, &*app.clock, &patient.actor, patient.id, zone).await?;
    }
    Ok(go(&Done::PlaceSaved.at("/you")))
}

fn page<'a>(app: &'a App, patient: &Patient) -> Page<'a> {
    Page::patient(app, patient, None, patient.words().say("you-place")).at_oneself()
}

/// "You are in Europe/London, where it is 12:00."
fn here(Telling { words, care }: Telling) -> String {
    let time = words.time(zone::wall(care.now, care.zone).time());
    words.say_with(
        "place-here",
        &[("zone", zone_name(care.zone.name()).into()), ("time", time.into())],
    )
}

pub fn view(words: &'static Words, here: String, draft: Draft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let of_zone = problem(words, problems, "zone");
    let wrong = look_again(words, problems);
    let zones = zones(&draft.zone);
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("you-place") lead=here/>
        <Form wrong>
            <Select name="zone" label=words.say("place-zone") options=zones value=draft.zone problem=of_zone hint=words.say("place-hint")/>
            <p class="soft">{words.say("place-moves")}</p>
            <Button label=words.say("place-save")/>
        </Form>
    }
}

/// By city, for that is what one types to find it. `chosen` is among them whatever it is.
fn zones(chosen: &str) -> Vec<Choice> {
    let mut choices: Vec<_> = zone::places()
        .map(|zone| Choice::new(zone.name(), by_city(zone.name())))
        .collect();
    if !chosen.is_empty() && !choices.iter().any(|choice| choice.value == chosen) {
        choices.push(Choice::new(chosen, by_city(chosen)));
    }
    choices.sort_by(|a, b| a.label.cmp(&b.label));
    choices
}

/// "New York (America)".
fn by_city(name: &str) -> String {
    match name.rsplit_once('/') {
        Some((region, city)) => format!("{} ({})", zone_name(city), zone_name(region)),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_found_by_their_city_and_the_present_one_is_there() {
        let labels = |chosen| zones(chosen).into_iter().map(|choice| choice.label).collect::<Vec<_>>();
        assert!(labels("").contains(&"New York (America)".to_owned()));
        assert!(labels("").contains(&"Buenos Aires (America/Argentina)".to_owned()));
        assert!(labels("UTC").contains(&"UTC".to_owned()) && labels("").is_sorted());
    }
}
