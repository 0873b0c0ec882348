//! The fields of a question.

use super::choices::languages;
use crate::{page::problem, ui::prelude::*, words::Words};
use care::{
    Problems,
    question::{QuestionDraft, categories},
};
use leptos::prelude::*;

/// Of one that the clinic asks itself. In a new one its language is chosen, too; later each language has a page of its own.
pub fn of_own(
    w: &'static Words,
    draft: &QuestionDraft,
    problems: Option<&Problems>,
    new: bool,
) -> impl IntoView + use<> {
    let categories = categories()
        .into_iter()
        .map(|key| Choice::new(key, w.say_of("question-category", key, "")))
        .collect::<Vec<_>>();
    let answer = answer(w, draft, problems, "faq-answer");
    view! {
        {new.then(|| view! {
            <Select
                name="language"
                label=w.say("faq-language")
                hint=w.say("faq-language-hint")
                options=languages()
                value=draft.language.clone()
                problem=problem(w, problems, "language")
            />
        })}
        <Select
            name="category"
            label=w.say("faq-category")
            options=categories
            value=draft.category.clone()
            problem=problem(w, problems, "category")
        />
        <Field
            name="question"
            label=w.say("faq-question")
            hint=w.say("faq-question-hint")
            value=draft.question.clone()
            problem=problem(w, problems, "question")
            required=true
        />
        {answer}
    }
}

/// The answer alone: a built-in question keeps its wording.
pub fn answer(
    w: &'static Words,
    draft: &QuestionDraft,
    problems: Option<&Problems>,
    label: &str,
) -> impl IntoView + use<> {
    view! {
        <TextArea
            name="answer"
            label=w.say(label)
            hint=w.say("faq-answer-hint")
            value=draft.answer.clone()
            problem=problem(w, problems, "answer")
            required=true
        />
    }
}
