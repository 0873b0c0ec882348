//! The questions about skin and habits, as patient and staff answer them.

use crate::{page::problem, ui::prelude::*, words::Words};
use care::{
    Problems,
    profile::{Profile, ProfileDraft},
};
use leptos::prelude::*;

const LONGEST_ALLERGY: u32 = 300;

pub fn fields(words: &'static Words, draft: &ProfileDraft, problems: Option<&Problems>) -> impl IntoView + use<> {
    let choices = Profile::choices().map(|(field, answers)| {
        let label = words.say_of("tailoring", field, "");
        let choice = |answer: &str| Choice::new(answer, words.say_of("tailoring", field, &format!("-{answer}")));
        let mut choices: Vec<_> = answers.into_iter().map(choice).collect();
        choices.push(Choice::new("", words.say("tailoring-no-answer")));
        let chosen = vec![draft.typed(field).to_owned()];
        let problem = problem(words, problems, field);
        view! { <Choices name=field label choices chosen row=true problem hint=hint(words, field)/> }
    });
    view! {
        {choices.collect_view()}
        <TextArea
            name="allergy"
            label=words.say("tailoring-allergy")
            value=draft.allergy.clone()
            problem=problem(words, problems, "allergy")
            hint=hint(words, "allergy")
            longest=LONGEST_ALLERGY
        />
    }
}

/// What is meant, where that needs saying, and what an answer changes.
fn hint(words: &Words, field: &str) -> String {
    let changes = words.say_of("tailoring", field, "-changes");
    match words.find_of("tailoring", field, "-hint") {
        Some(hint) => format!("{hint} {changes}"),
        None => changes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    #[test]
    fn every_question_and_every_answer_has_its_words_in_every_language() {
        for words in Language::ALL.map(words) {
            for (field, answers) in Profile::choices() {
                let answers = answers.into_iter().map(|answer| format!("-{answer}"));
                for part in answers.chain(["", "-changes"].map(str::to_owned)) {
                    assert!(words.find_of("tailoring", field, &part).is_some(), "{field}{part}");
                }
            }
        }
    }

    #[test]
    fn what_was_typed_comes_back_with_a_sentence_beside_it() {
        let draft = ProfileDraft {
            skin: "shiny".to_owned(),
            allergy: "</textarea><b>latex".to_owned(),
            ..ProfileDraft::default()
        };
        let problems = Problems::one("skin", "problem-choice");
        let html = fields(words(Language::English), &draft, Some(&problems)).to_html();
        assert!(html.contains("Choose one of the answers"), "{html}");
        assert!(html.contains("&lt;/textarea>&lt;b>latex"), "{html}");
    }
}
