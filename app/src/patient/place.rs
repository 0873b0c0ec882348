//! `/you/place`: the language, and the time zone the patient is in. Days and reminders follow the zone, sessions do not.

use super::{Telling, done::Done, you::zone_name};
use crate::{
    access::Patient,
    page::{Fail, Page, go, look_again, problem},
    state::App,
    ui::prelude::*,
    words::{Language, Words},
};
use axum::{Form as Typed, extract::State, response::Response};
use care::{
    Problems,
    patient::{aftercare, set_language, set_zone},
    zone::{self, Tz},
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub language: String,
    pub zone: String,
}

pub async fn get(State(app): State<App>, patient: Patient) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let here = here(Telling::new(words, &care));
    let draft = Draft {
        language: care.language,
        zone: care.zone.name().to_owned(),
    };
    Ok(page(&app, &patient).show(|| view(words, here, draft, None)))
}

pub async fn post(State(app): State<App>, patient: Patient, Typed(draft): Typed<Draft>) -> Result<Response, Fail> {
    let words = patient.words();
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let (zone, language) = match read(&draft, &care.language) {
        Ok(read) => read,
        Err(problems) => {
            let here = here(Telling::new(words, &care));
            return Ok(page(&app, &patient)
                .invalid()
                .show(|| view(words, here, draft, Some(&problems))));
        }
    };
    if zone != care.zone {
        set_zone(&app.db, &*app.clock, &patient.actor, patient.id, zone).await?;
    }
    if language != care.language {
        set_language(&app.db, &*app.clock, &patient.actor, patient.id, &language).await?;
    }
    Ok(go(&Done::PlaceSaved.at("/you")))
}

/// Zone and language; the `present` language where none was offered to choose from.
fn read(draft: &Draft, present: &str) -> Result<(Tz, String), Problems> {
    let mut problems = Problems::default();
    let zone = draft.zone.trim().parse().ok();
    if zone.is_none() {
        problems.add("zone", "problem-zone");
    }
    let language = if draft.language.is_empty() {
        present
    } else {
        &draft.language
    };
    if Language::from_tag(language).is_none() {
        problems.add("language", "problem-language");
    }
    match zone {
        Some(zone) if problems.0.is_empty() => Ok((zone, language.to_owned())),
        _ => Err(problems),
    }
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
    let languages: Vec<_> = Language::ALL
        .map(|language| Choice::new(language.tag(), language.name()))
        .into();
    let (of_zone, of_language) = (problem(words, problems, "zone"), problem(words, problems, "language"));
    let wrong = look_again(words, problems);
    let zones = zones(&draft.zone);
    // One language is no choice.
    let language = (languages.len() > 1 || of_language.is_some()).then(|| {
        view! { <Choices name="language" label=words.say("place-language") choices=languages chosen=vec![draft.language] problem=of_language/> }
    });
    view! {
        <BackLink href="/you" label=words.say("place-you")/>
        <PageHead title=words.say("you-place") lead=here/>
        <Form wrong>
            {language}
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

    fn draft(zone: &str, language: &str) -> Draft {
        Draft {
            language: language.to_owned(),
            zone: zone.to_owned(),
        }
    }

    #[test]
    fn a_zone_that_does_not_exist_is_refused_beside_its_field() {
        for zone in ["Mars/Olympus", "", "</script>"] {
            let problems = read(&draft(zone, "en"), "en").unwrap_err();
            assert!(
                problems.of("zone").is_some() && problems.of("language").is_none(),
                "{zone}"
            );
        }
        assert!(
            read(&draft("Europe/London", "xx"), "en")
                .unwrap_err()
                .of("language")
                .is_some()
        );
    }

    #[test]
    fn without_a_choice_the_language_stays() {
        assert_eq!(
            read(&draft("Asia/Tokyo", ""), "en").unwrap(),
            (Tz::Asia__Tokyo, "en".to_owned())
        );
    }

    #[test]
    fn zones_are_found_by_their_city_and_the_present_one_is_there() {
        let labels = |chosen| zones(chosen).into_iter().map(|choice| choice.label).collect::<Vec<_>>();
        assert!(labels("").contains(&"New York (America)".to_owned()));
        assert!(labels("").contains(&"Buenos Aires (America/Argentina)".to_owned()));
        assert!(labels("UTC").contains(&"UTC".to_owned()) && labels("").is_sorted());
    }
}
