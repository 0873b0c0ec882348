//! `/can-i/{key}/share`: an answer as text, in the clinic's name, to send to somebody.

use super::{
    Telling,
    activity::{Told, tell},
};
use crate::{
    access::Patient,
    page::{Fail, Page},
    shell::PatientPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use leptos::prelude::*;
use std::fmt::Write;

pub async fn get(State(app): State<App>, patient: Patient, Path(key): Path<String>) -> Result<Response, Fail> {
    let words = patient.words();
    let (told, shared) = tell(&app, &patient, &key).await?;
    let page = Page::patient(&app, &patient, Some(PatientPlace::CanI), words.say("share-title"));
    Ok(page.show(|| view(words, &key, told.question, shared)))
}

/// Where an answer is shared from.
pub fn href(key: &str) -> String {
    format!("/can-i/{key}/share")
}

/// The clinic, the question and its answer, what opens with it, and of which day it is.
pub fn text(telling: Telling, told: &Told) -> String {
    let words = telling.words;
    let verdict = match &told.when {
        Some(when) => {
            let args = [("said", told.headline.as_str().into()), ("more", when.as_str().into())];
            words.say_with("said-with", &args)
        }
        None => told.headline.clone(),
    };
    let also: Vec<_> = told.also.iter().map(|(name, ..)| name.clone()).collect();
    let also = (!also.is_empty()).then(|| words.say_with("share-also", &[("activities", words.list(&also).into())]));
    let telephone = told.contact.telephone.as_ref().map(|(written, _)| written.clone());
    let clinic = [Some(told.contact.clinic.clone()), telephone];
    let of_day = words.say_with("share-of-day", &[("date", telling.long_day(telling.care.today).into())]);
    let answer = [Some(told.question.clone()), Some(verdict), Some(told.how.clone())];
    let paragraphs = [
        answer
            .into_iter()
            .flatten()
            .chain(told.notes.clone())
            .chain(also)
            .collect::<Vec<_>>(),
        clinic.into_iter().flatten().chain([of_day]).collect(),
    ];
    paragraphs.map(|lines| lines.join("\n")).join("\n\n")
}

pub fn view(words: &'static Words, key: &str, question: String, text: String) -> impl IntoView + use<> {
    let back = format!("/can-i/{key}");
    let mail = format!("mailto:?subject={}&body={}", in_address(&question), in_address(&text));
    let message = format!("sms:?&body={}", in_address(&text));
    view! {
        <BackLink href=back label=question/>
        <PageHead title=words.say("share-title") lead=words.say("share-lead")/>
        <Stack>
            <Quote text/>
            <Buttons>
                <ButtonLink href=mail label=words.say("share-mail") icon=Icon::Mail/>
                <ButtonLink href=message label=words.say("share-message") icon=Icon::Phone kind=ButtonKind::Quiet/>
            </Buttons>
        </Stack>
    }
}

/// Written so that it may stand in an address (RFC 6068, section 2).
fn in_address(text: &str) -> String {
    let mut written = String::new();
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(written, "%{byte:02X}");
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        patient::sample::{Sample, telling},
        words::{Language, words},
    };
    use care::plan::answer;

    fn shared(key: &str, language: Language) -> String {
        let care = Sample::new().session(-5).care();
        let telling = Telling::new(words(language), &care);
        text(
            telling,
            &Told::of(telling, &answer(&care.courses, key, care.today).unwrap()),
        )
    }

    #[test]
    fn the_text_names_the_clinic_the_answer_its_date_and_what_else_opens() {
        let text = shared("shampoo", Language::English);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines[..2], ["Can I shampoo?", "Not yet, from Tuesday 24 November"]);
        assert!(lines.contains(&"On the same day: Training and sweating."), "{text}");
        assert!(
            lines.contains(&"Harbour Clinic") && lines.contains(&"+44 117 496 0000"),
            "{text}"
        );
        assert!(
            text.ends_with(
                "The answer is of Sunday 22 November and for my own plan. Another plan may have other dates."
            ),
            "{text}"
        );
    }

    #[test]
    fn an_answer_without_a_date_is_shared_without_one() {
        assert!(shared("minoxidil", Language::English).contains("\nAsk first\n"));
    }

    #[test]
    fn the_text_is_in_the_patients_language() {
        assert!(shared("shampoo", Language::Spanish).starts_with("¿Puedo"));
        assert!(shared("shampoo", Language::Arabic).starts_with("هل يمكنني"));
    }

    #[test]
    fn whatever_is_said_can_stand_in_an_address() {
        assert_eq!(in_address("Yes & no?\nÑ"), "Yes%20%26%20no%3F%0D%0A%C3%91");
    }

    #[test]
    fn the_link_shares_what_the_page_shows() {
        let care = Sample::new().session(-5).care();
        let telling = telling(&care);
        let told = Told::of(telling, &answer(&care.courses, "swim", care.today).unwrap());
        let html = view(telling.words, "swim", told.question.clone(), text(telling, &told)).to_html();
        assert!(
            html.contains("mailto:?subject=Can%20I%20swim%3F&amp;body=Can%20I%20swim%3F%0D%0ANot%20yet"),
            "{html}"
        );
    }
}
