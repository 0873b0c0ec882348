//! Puts a reply kept ready into the answer: by a page of its own address, or in place where scripts run.

use super::Seen;
use crate::{
    clinic::{review::Cut, template_words, templates::HERE},
    patient::Telling,
    ui::prelude::*,
    words::{Language, Words, words},
};
use care::check_in::{ReplyDraft, ReviewKind};
use leptos::prelude::*;

/// The answer with the words of the template that the address names; without one, or with one that is none, an empty answer.
pub fn draft(seen: &Seen, key: &str) -> ReplyDraft {
    let language = reads(seen);
    let template = seen.templates.iter().find(|template| template.key == key);
    template.map_or_else(ReplyDraft::default, |template| {
        let telling = Telling::new(words(language), &seen.aftercare);
        let body = template_words::said(template, language).body;
        ReplyDraft {
            kind: ReviewKind::Replied.key().to_owned(),
            words: template_words::filled(telling, seen.check_in.day, &body),
            ..ReplyDraft::default()
        }
    })
}

/// The patient's language.
fn reads(seen: &Seen) -> Language {
    Language::from_tag(&seen.aftercare.language).unwrap_or_default()
}

pub fn view(w: &'static Words, seen: &Seen) -> Option<impl IntoView + use<>> {
    let choice = |template: &care::template::Template| {
        let title = template_words::said(template, w.language).title;
        Choice::new(template.key.clone(), title)
    };
    let offered = seen.templates.iter().filter(|template| !template.removed);
    let options: Vec<_> = offered.map(choice).collect();
    (!options.is_empty()).then(|| {
        let action = Cut::default().one(seen.check_in.id);
        let hidden = seen.cut.fields();
        view! {
            <div class="stack near">
                <Pick
                    action
                    name="template"
                    label=w.say("templates-pick")
                    button=w.say("templates-insert")
                    options
                    hidden
                    into="f-words"
                />
                <p class="small"><a href=HERE>{w.say("templates-edit")}</a></p>
            </div>
        }
    })
}
