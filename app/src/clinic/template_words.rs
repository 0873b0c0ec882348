//! What a reply kept ready says: in the clinic's words, or in ours.

use crate::{
    patient::Telling,
    words::{Args, Language, Words, words},
};
use care::{
    plan::{answer, today},
    template::{Field, Template, Text, fill},
};

/// In this language; where the clinic wrote an own one in others only, in one of those.
pub fn said(template: &Template, language: Language) -> Text {
    if let Some(text) = template.texts.get(language.tag()) {
        return text.clone();
    }
    if template.is_built_in() {
        return built_in(words(language), &template.key);
    }
    template.texts.values().next().cloned().unwrap_or_default()
}

/// Our words, with the fields still to be filled.
pub fn built_in(w: &Words, key: &str) -> Text {
    let marks: Vec<_> = Field::ALL
        .iter()
        .map(|field| (field.key(), field.mark().into()))
        .collect();
    let marks: &Args = &marks;
    let key = key.replace('_', "-");
    Text {
        title: w.say(&format!("template-{key}-title")),
        body: w.say_with(&format!("template-{key}-body"), marks),
    }
}

/// For one patient, as `telling` says it; `day` is that of the check-in. What is not known stays open.
pub fn filled(telling: Telling, day: u32, body: &str) -> String {
    fill(body, |field| value(telling, day, field))
}

fn value(telling: Telling, day: u32, field: Field) -> Option<String> {
    let (w, care) = (telling.words, telling.care);
    match field {
        Field::Name => Some(care.name.clone()),
        Field::Clinic => Some(care.clinic.name.clone()),
        Field::Telephone => Some(care.clinic.telephone.clone()).filter(|number| !number.trim().is_empty()),
        Field::Day => Some(w.number(day)),
        Field::Session => {
            let next = today(&care.courses, care.today).next_session;
            next.map(|(_, session)| telling.long_day(session.day))
        }
        Field::Rinse | Field::Shampoo | Field::Training | Field::Swim | Field::Sun => {
            let answer = answer(&care.courses, field.activity()?, care.today)?;
            if answer.status.allowed() {
                Some(w.say("template-today"))
            } else {
                answer.from.map(|from| telling.long_day(from))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::template::{STARTERS, open_field};

    #[test]
    fn every_built_in_reply_has_its_words_and_knows_its_fields_in_every_language() {
        for w in Language::ALL.map(words) {
            for key in STARTERS {
                let Text { title, body } = built_in(w, key);
                assert!(!title.is_empty() && !title.starts_with("template-"), "{key}: {title}");
                assert!(body.contains("{name}") && !body.contains('$'), "{key}: {body}");
                let closed = fill(&body, |_| Some(String::new()));
                assert!(!closed.contains(['{', '}']), "{key}: a field that is none: {body}");
            }
        }
    }

    #[test]
    fn a_reply_is_filled_for_one_patient_and_the_date_is_that_of_the_plan() {
        let care = Sample::new().session(-5).session(9).care();
        let said = filled(
            telling(&care),
            5,
            "{name}, day {day}: shampoo from {shampoo}, {session}.",
        );
        assert_eq!(open_field(&said), None, "{said}");
        assert!(
            said.contains("day 5") && said.contains("24 November") && said.contains("1 December"),
            "{said}"
        );
    }

    #[test]
    fn what_is_allowed_already_is_allowed_today_and_an_unbooked_session_stays_open() {
        let care = Sample::new().session(-20).care();
        let said = filled(telling(&care), 20, "Shampoo from {shampoo}. See you on {session}.");
        assert_eq!(said, "Shampoo from today. See you on {session}.");
    }
}
