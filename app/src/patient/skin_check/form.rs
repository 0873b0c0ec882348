//! The six questions.

use crate::{
    page::{look_again, problem},
    ui::prelude::*,
    words::Words,
};
use care::{
    Problems,
    skin_check::{Concern, SkinCheck, SkinCheckDraft},
};
use leptos::prelude::*;

const LONGEST_NOTE: u32 = 500;

/// What the form shows: the session it is about, the answers in it, and what is wrong with them.
pub struct Asked {
    session: String,
    draft: SkinCheckDraft,
    problems: Option<Problems>,
}

impl Asked {
    /// What was typed stands before what was answered earlier.
    pub fn of(session: String, answered: Option<&SkinCheck>, sent: Option<(&SkinCheckDraft, &Problems)>) -> Self {
        let earlier = || answered.map(|check| SkinCheckDraft::answered(&check.said_yes, &check.note));
        Self {
            session,
            draft: sent.map_or_else(|| earlier().unwrap_or_default(), |(draft, _)| draft.clone()),
            problems: sent.map(|(_, problems)| problems.clone()),
        }
    }

    pub fn has_problems(&self) -> bool {
        self.problems.is_some()
    }
}

pub fn form(words: &'static Words, asked: Asked) -> impl IntoView {
    let Asked {
        session,
        draft,
        problems,
    } = asked;
    let problems = problems.as_ref();
    let questions = Concern::ALL.iter().map(|concern| {
        let label = words.say_of("skin-check", concern.key(), "");
        let hint = words.say_of("skin-check", concern.key(), "-help");
        let choices = ["yes", "no"]
            .map(|answer| Choice::new(answer, words.say_of("skin-check", answer, "")))
            .into();
        let chosen = vec![draft.typed(*concern).to_owned()];
        let problem = problem(words, problems, concern.key());
        view! { <Choices name=concern.key() label choices chosen row=true problem hint/> }
    });
    let (questions, wrong) = (questions.collect_view(), look_again(words, problems));
    let of_note = problem(words, problems, "note");
    view! {
        <Form wrong>
            <input type="hidden" name="session" value=session/>
            {questions}
            <TextArea
                name="note"
                label=words.say("skin-check-note")
                value=draft.note.clone()
                problem=of_note
                hint=words.say("skin-check-note-hint")
                longest=LONGEST_NOTE
            />
            <Button label=words.say("skin-check-button") size=ButtonSize::Whole/>
        </Form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    #[test]
    fn every_question_has_its_words_in_every_language() {
        for (words, concern) in Language::ALL
            .into_iter()
            .flat_map(|language| Concern::ALL.iter().map(move |concern| (words(language), concern)))
        {
            for part in ["", "-help"] {
                assert!(
                    words.find_of("skin-check", concern.key(), part).is_some(),
                    "{concern:?}"
                );
                assert!(
                    words.find_of("skin-check-staff", concern.key(), "").is_some(),
                    "{concern:?}"
                );
            }
        }
    }

    #[test]
    fn what_was_typed_comes_back_with_a_sentence_beside_what_is_open() {
        let draft = SkinCheckDraft {
            wounds: "yes".to_owned(),
            note: "</textarea><script>".to_owned(),
            ..SkinCheckDraft::default()
        };
        let problems = Problems::one("fever", "problem-yes-no");
        let asked = Asked::of("1".to_owned(), None, Some((&draft, &problems)));
        let html = form(words(Language::English), asked).to_html();
        assert!(html.contains("If you are not sure, choose yes."), "{html}");
        assert!(
            html.contains("&lt;/textarea>&lt;script>") && html.matches(" checked").count() == 1,
            "{html}"
        );
    }
}
