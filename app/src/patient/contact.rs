//! How the clinic is reached: its hours, its telephone, and what to do when it is closed.

use super::Telling;
use crate::{ui::prelude::*, words::Words};
use care::clinic::{OpeningDay, Settings};
use chrono::{NaiveTime, Weekday};
use leptos::prelude::*;

/// Words about the clinic, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub clinic: String,
    /// One line for each run of days with the same hours, closed days left out.
    pub hours: Vec<String>,
    /// As the clinic writes it, and as a phone calls it.
    pub telephone: Option<(String, String)>,
    pub address: Option<String>,
    /// "… answers Mon–Sat 09:00–18:00. Nobody watches at night."
    pub answers: String,
    /// What to do in an emergency.
    pub emergency: String,
}

impl Contact {
    pub fn of(telling: Telling) -> Self {
        Self::of_clinic(telling.words, &telling.care.clinic)
    }

    pub fn of_clinic(words: &Words, clinic: &Settings) -> Self {
        let hours = hours(words, &clinic.opening);
        let name = ("clinic", clinic.name.as_str().into());
        let answers = if hours.is_empty() {
            words.say_with("contact-answers", &[name])
        } else {
            words.say_with("contact-answers-hours", &[name, ("hours", words.list(&hours).into())])
        };
        let emergency =
            filled(&clinic.emergency).map_or_else(|| words.say("contact-emergency"), |text| words.apart(&text));
        let telephone = filled(&clinic.telephone).map(|written| (words.apart(&written), tel(&written)));
        Self {
            clinic: clinic.name.clone(),
            hours,
            telephone,
            address: filled(&clinic.address).map(|text| words.apart(&text)),
            answers,
            emergency,
        }
    }
}

fn filled(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// A telephone number as a link: digits, and a plus in front.
pub fn tel(written: &str) -> String {
    let called = written
        .chars()
        .enumerate()
        .filter(|(at, c)| c.is_ascii_digit() || (*at == 0 && *c == '+'));
    format!("tel:{}", called.map(|(_, c)| c).collect::<String>())
}

type Hours = (NaiveTime, NaiveTime);

/// "Mon–Fri 09:00–18:00", "Sat 10:00–14:00": days that follow each other with the same hours stand together.
fn hours(words: &Words, opening: &[OpeningDay]) -> Vec<String> {
    let mut runs: Vec<(Weekday, Weekday, Hours)> = Vec::new();
    for OpeningDay { day, hours } in opening {
        let Some(hours) = *hours else { continue };
        match runs.last_mut() {
            Some((_, last, same)) if *same == hours && last.succ() == *day => *last = *day,
            _ => runs.push((*day, *day, hours)),
        }
    }
    runs.into_iter().map(|run| run_line(words, run)).collect()
}

fn run_line(words: &Words, (first, last, (opens, closes)): (Weekday, Weekday, Hours)) -> String {
    let days = if first == last {
        weekday(words, first)
    } else {
        words.say_with(
            "contact-days",
            &[
                ("first", weekday(words, first).into()),
                ("last", weekday(words, last).into()),
            ],
        )
    };
    let args = [
        ("days", days.into()),
        ("opens", words.time(opens).into()),
        ("closes", words.time(closes).into()),
    ];
    words.say_with("contact-hours", &args)
}

fn weekday(words: &Words, day: Weekday) -> String {
    words.say(match day {
        Weekday::Mon => "weekday-mon-short",
        Weekday::Tue => "weekday-tue-short",
        Weekday::Wed => "weekday-wed-short",
        Weekday::Thu => "weekday-thu-short",
        Weekday::Fri => "weekday-fri-short",
        Weekday::Sat => "weekday-sat-short",
        Weekday::Sun => "weekday-sun-short",
    })
}

/// The end of what can be read: whoever still wonders asks. `about` is what stands in the message's address: `question=pain`.
#[component]
pub fn AskClinic(
    words: &'static Words,
    contact: Contact,
    #[prop(optional_no_strip, into)] about: Option<String>,
) -> impl IntoView {
    let href = about.map_or_else(|| "/messages".to_owned(), |about| format!("/messages?{about}"));
    view! {
        <Section title=words.say("questions-more") quiet=true>
            <Stack>
                <p class="soft small">{contact.answers.clone()}" "{contact.emergency.clone()}</p>
                <Buttons>
                    <ButtonLink href label=words.say("messages-ask") kind=ButtonKind::Quiet icon=Icon::Chat/>
                    <CallButton words contact kind=ButtonKind::Plain/>
                </Buttons>
            </Stack>
        </Section>
    }
}

/// Calls the clinic; nothing if it has no telephone.
#[component]
pub fn CallButton(
    words: &'static Words,
    contact: Contact,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
) -> impl IntoView {
    contact.telephone.map(|(written, href)| {
        let label = words.say_with("contact-call", &[("telephone", written.into())]);
        view! { <ButtonLink href label kind size icon=Icon::Phone/> }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    fn open(day: Weekday, hours: &str) -> OpeningDay {
        let hours = hours
            .split_once('-')
            .map(|(from, to)| (from.parse().unwrap(), to.parse().unwrap()));
        OpeningDay { day, hours }
    }

    #[test]
    fn days_with_the_same_hours_stand_together() {
        use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
        let week = [
            open(Mon, "09:00:00-18:00:00"),
            open(Tue, "09:00:00-18:00:00"),
            open(Wed, ""),
            open(Thu, "09:00:00-18:00:00"),
            open(Fri, "09:00:00-18:00:00"),
            open(Sat, "10:00:00-14:00:00"),
            open(Sun, ""),
        ];
        let words = words(Language::English);
        assert_eq!(
            hours(words, &week),
            ["Mon–Tue 09:00–18:00", "Thu–Fri 09:00–18:00", "Sat 10:00–14:00"]
        );
        assert!(hours(words, &[open(Mon, "")]).is_empty());
    }

    #[test]
    fn a_phone_calls_digits_and_a_leading_plus_only() {
        assert_eq!(tel("+44 (0)117 / 496-0000"), "tel:+4401174960000");
        assert_eq!(tel("0117 496+1"), "tel:01174961");
    }
}
