//! `/questions/{key}`: one question, answered for the treatments this patient has or in the clinic's own words, and "was this helpful?".

use super::{Contact, Telling, contact::AskClinic};
use crate::{
    access::Patient,
    page::{Fail, Page, go},
    shell::PatientPlace,
    state::App,
    ui::prelude::*,
    words::{Words, key_of},
};
use axum::{
    Form as Typed,
    extract::{Path, State},
    response::Response,
};
use care::{
    Error,
    patient::aftercare,
    protocol::Treatment,
    question::{self, Helpful, Own, OwnQuestions, Question},
};
use leptos::prelude::*;
use serde::Deserialize;

/// One answer, and the treatment it is for where several differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub treatment: Option<String>,
    pub answer: String,
}

/// "Was this helpful?", as the form sends it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Rated {
    helpful: String,
}

pub async fn get(State(app): State<App>, patient: Patient, Path(key): Path<String>) -> Result<Response, Fail> {
    let words = patient.words();
    let own = question::list(&app.db, &patient.actor).await?;
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let treatments: Vec<_> = care.courses.iter().map(|course| course.treatment).collect();
    let (title, told) = told(words, &own, &key, &treatments).ok_or(Error::NotFound)?;
    let rated = question::rating(&app.db, &patient.actor, &key).await?;
    let contact = Contact::of(Telling::new(words, &care));
    let page = Page::patient(&app, &patient, Some(PatientPlace::Questions), title.clone());
    let about = format!("question={key}");
    Ok(page.show(|| view(words, title, told, helpful(words, &key, rated), (contact, about))))
}

pub async fn post(
    State(app): State<App>,
    patient: Patient,
    Path(key): Path<String>,
    Typed(rated): Typed<Rated>,
) -> Result<Response, Fail> {
    // Only the two buttons send anything: whatever else comes changes nothing.
    if let Some(helpful) = Helpful::from_key(&rated.helpful) {
        question::rate(&app.db, &*app.clock, &patient.actor, &key, helpful).await?;
    }
    Ok(go(&format!("/questions/{key}#helpful")))
}

/// How a question of this key reads; `None` if this clinic's patients read none of it.
pub(super) fn title(words: &Words, own: &OwnQuestions, key: &str) -> Option<String> {
    told(words, own, key, &[]).map(|(title, _)| title)
}

/// A question and its answers, as this clinic's patients read them; `None` if they do not.
fn told(words: &Words, own: &OwnQuestions, key: &str, treatments: &[Treatment]) -> Option<(String, Vec<Told>)> {
    if own.is_hidden(key) {
        return None;
    }
    let whole = |answer: String| {
        vec![Told {
            treatment: None,
            answer,
        }]
    };
    if let Some(question) = question::question(key) {
        let answer = own.answer(key, words.language.tag());
        let told = answer.map_or_else(
            || answers(words, question, treatments),
            |answer| whole(words.apart(answer)),
        );
        return Some((words.say_of("question", key, ""), told));
    }
    let one = own.asked().find(|one| one.key == key)?;
    let (title, answer) = said(words, own, one)?;
    Some((title, whole(answer)))
}

/// A question of the clinic's own and its answer, in the reader's language or the nearest to it.
pub fn said(words: &Words, own: &OwnQuestions, one: &Own) -> Option<(String, String)> {
    let (_, text) = one.text(words.language.tag(), &own.language)?;
    Some((words.apart(&text.question), words.apart(&text.answer)))
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

pub fn view(
    words: &'static Words,
    title: String,
    told: Vec<Told>,
    helpful: impl IntoView + 'static,
    (contact, about): (Contact, String),
) -> impl IntoView {
    let answers = told.into_iter().map(|Told { treatment, answer }| match treatment {
        Some(title) => view! { <Section title>{paragraphs(&answer)}</Section> }.into_any(),
        None => paragraphs(&answer).into_any(),
    });
    view! {
        <BackLink href="/questions" label=words.say("place-questions")/>
        <PageHead title/>
        <Stack>
            {answers.collect_view()}
            {helpful}
            <AskClinic words contact about/>
        </Stack>
    }
}

/// Each line a paragraph, in the direction of its own words.
fn paragraphs(text: &str) -> impl IntoView + use<> {
    let lines: Vec<_> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(str::to_owned)
        .collect();
    let lines = lines.into_iter().map(|line| view! { <p dir="auto">{line}</p> });
    view! { <div class="stack near">{lines.collect_view()}</div> }
}

/// Asks once; afterwards says what was answered, and lets it be changed.
fn helpful(words: &'static Words, key: &str, rated: Option<Helpful>) -> impl IntoView + use<> {
    let here = format!("/questions/{key}");
    let button = |helpful: Helpful, label: &str| {
        let hidden = vec![("helpful", helpful.key().to_owned())];
        let (action, label) = (here.clone(), words.say(label));
        view! { <PostButton action label kind=ButtonKind::Quiet size=ButtonSize::Small hidden/> }
    };
    let (said, buttons) = match rated {
        None => (
            None,
            vec![button(Helpful::Yes, "helpful-yes"), button(Helpful::No, "helpful-no")],
        ),
        Some(Helpful::Yes) => (Some("helpful-thanks"), vec![button(Helpful::No, "helpful-change-no")]),
        Some(Helpful::No) => (Some("helpful-sorry"), vec![button(Helpful::Yes, "helpful-change-yes")]),
    };
    view! {
        <div id="helpful">
            <Section title=words.say("helpful-title") quiet=true>
                <Stack>
                    {said.map(|key| view! { <p>{words.say(key)}</p> })}
                    <div class="cluster">{buttons.into_iter().collect_view()}</div>
                </Stack>
            </Section>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        patient::sample::own_questions,
        words::{Language, words},
    };

    fn told(key: &str, treatments: &[Treatment]) -> Vec<Told> {
        answers(words(Language::English), question::question(key).unwrap(), treatments)
    }

    fn of_clinic(key: &str, language: Language) -> Option<(String, String)> {
        let told = super::told(words(language), &own_questions(), key, &[Treatment::Density]);
        told.map(|(title, told)| (title, told[0].answer.clone()))
    }

    #[test]
    fn the_clinics_own_words_replace_the_built_in_ones_and_hidden_ones_are_not_there() {
        assert_eq!(of_clinic("pain", Language::English).unwrap().1, "Ask Nora.");
        assert_ne!(of_clinic("pain", Language::Spanish).unwrap().1, "Ask Nora.");
        assert_eq!(of_clinic("parking", Language::Spanish).unwrap().0, "Where can I park?");
        for key in ["cost", "gone", "never-asked"] {
            assert_eq!(of_clinic(key, Language::English), None, "{key}");
        }
    }

    #[test]
    fn what_was_answered_is_said_and_can_be_changed() {
        let html = |rated| helpful(words(Language::English), "pain", rated).to_html();
        assert_eq!(html(None).matches("<form").count(), 2);
        for (rated, other) in [(Helpful::Yes, "no"), (Helpful::No, "yes")] {
            let html = html(Some(rated));
            assert_eq!(html.matches("<form").count(), 1);
            assert!(html.contains(&format!(r#"name="helpful" value="{other}""#)), "{html}");
        }
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
