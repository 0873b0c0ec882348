//! `/questions/{key}`: one question, answered for the treatments this patient has.

use super::{Contact, Telling, contact::CallButton};
use crate::{
    access::Patient,
    page::{Fail, Page},
    shell::PatientPlace,
    state::App,
    ui::prelude::*,
    words::{Words, key_of},
};
use axum::{
    extract::{Path, State},
    response::Response,
};
use care::{
    Error,
    patient::aftercare,
    protocol::Treatment,
    question::{Question, question},
};
use leptos::prelude::*;

/// One answer, and the treatment it is for where several differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    treatment: Option<String>,
    answer: String,
}

pub async fn get(State(app): State<App>, patient: Patient, Path(key): Path<String>) -> Result<Response, Fail> {
    let words = patient.words();
    let question = question(&key).ok_or(Error::NotFound)?;
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let treatments: Vec<_> = care.courses.iter().map(|course| course.treatment).collect();
    let told = answers(words, question, &treatments);
    let title = words.say_of("question", &question.key, "");
    let contact = Contact::of(Telling::new(words, &care));
    let page = Page::patient(&app, &patient, Some(PatientPlace::Questions), title.clone());
    Ok(page.show(|| view(words, title, told, contact)))
}

/// The answers that differ between the treatments, each once; the one for all where none does.
pub fn answers(words: &Words, question: &Question, treatments: &[Treatment]) -> Vec<Told> {
    let mut told: Vec<Told> = Vec::new();
    for treatment in treatments {
        let own = question.differs.contains(treatment);
        let part = if own {
            format!("-answer-{}", treatment.key().replace('_', "-"))
        } else {
            "-answer".to_owned()
        };
        let answer = words.say(&key_of("question", &question.key, &part));
        if !told.iter().any(|said| said.answer == answer) {
            told.push(Told {
                treatment: Some(words.say_of("treatment", treatment.key(), "")),
                answer,
            });
        }
    }
    match told.as_mut_slice() {
        [] => told.push(Told {
            treatment: None,
            answer: words.say_of("question", &question.key, "-answer"),
        }),
        [one] => one.treatment = None,
        _ => {}
    }
    told
}

pub fn view(words: &'static Words, title: String, told: Vec<Told>, contact: Contact) -> impl IntoView {
    let answers = told.into_iter().map(|Told { treatment, answer }| match treatment {
        Some(title) => view! { <Section title><p>{answer}</p></Section> }.into_any(),
        None => view! { <p>{answer}</p> }.into_any(),
    });
    view! {
        <BackLink href="/questions" label=words.say("place-questions")/>
        <PageHead title/>
        <Stack>
            {answers.collect_view()}
            <Section title=words.say("questions-more") quiet=true>
                <Stack>
                    <p>{contact.answers.clone()}</p>
                    <CallButton words contact kind=ButtonKind::Quiet/>
                </Stack>
            </Section>
        </Stack>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    fn told(key: &str, treatments: &[Treatment]) -> Vec<Told> {
        answers(words(Language::English), question(key).unwrap(), treatments)
    }

    #[test]
    fn the_answer_is_the_one_for_the_treatment() {
        let scar = told("pain", &[Treatment::ScarCamouflage]);
        let other = told("pain", &[Treatment::Density]);
        assert!(scar[0].answer.contains("scar tissue is special") && !other[0].answer.contains("scar tissue"));
        assert_eq!((scar.len(), scar[0].treatment.clone()), (1, None));
    }

    #[test]
    fn two_treatments_have_two_answers_only_where_they_differ() {
        let both = [Treatment::Density, Treatment::ScarCamouflage];
        let pain = told("pain", &both);
        assert_eq!(
            pain.iter().map(|told| told.treatment.as_deref()).collect::<Vec<_>>(),
            [Some("Density"), Some("Scar camouflage")]
        );
        assert_eq!(told("cost", &both).len(), 1);
    }

    #[test]
    fn without_a_treatment_the_answer_for_all_stands() {
        assert_eq!(told("pain", &[]).len(), 1);
    }
}
