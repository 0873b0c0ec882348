//! The fields of a reply kept ready.

use super::choices::languages;
use crate::{page::problem, ui::prelude::*, words::Words};
use care::{Problems, template::TemplateDraft};
use leptos::prelude::*;

const LONGEST: u32 = 2_000;
const LONGEST_NAME: u32 = 80;

/// In a new one its language is chosen, too; later each language has a page of its own.
pub fn fields(
    w: &'static Words,
    draft: &TemplateDraft,
    problems: Option<&Problems>,
    new: bool,
) -> impl IntoView + use<> {
    let language = if new {
        let problem = problem(w, problems, "language");
        let value = draft.language.clone();
        view! { <Select name="language" label=w.say("templates-language") options=languages() value problem/> }
            .into_any()
    } else {
        view! {
            <input type="hidden" name="language" value=draft.language.clone()/>
            <input type="hidden" name="seen" value=draft.seen.clone()/>
        }
        .into_any()
    };
    let (of_title, of_body) = (problem(w, problems, "title"), problem(w, problems, "body"));
    let TemplateDraft { title, body, .. } = draft.clone();
    view! {
        {language}
        <Field
            name="title"
            label=w.say("templates-name")
            hint=w.say("templates-name-hint")
            value=title
            problem=of_title
            longest=LONGEST_NAME
            required=true
        />
        <TextArea name="body" label=w.say("templates-body") value=body problem=of_body longest=LONGEST required=true/>
    }
}
