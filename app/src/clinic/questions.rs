//! What patients read under Questions: the common ones and the clinic's own, with what patients found of them.

use super::{Back, Noted};
use crate::{
    access::Staff,
    page::{Fail, Page},
    shell::ClinicPlace,
    state::App,
    ui::prelude::*,
    words::Words,
};
use axum::{
    extract::{Query, State},
    response::Response,
};
use care::{
    actor::Permission,
    question::{self, Own, OwnQuestions, Ratings, categories, list, ratings},
};
use leptos::prelude::*;
use std::collections::HashMap;

pub const HERE: &str = "/clinic/questions";

/// A question as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub title: String,
    pub href: String,
    pub rated: String,
    /// What the clinic made of it: asked, answered or hid it.
    pub mark: Option<(Tone, String)>,
}

pub async fn get(State(app): State<App>, staff: Staff, Query(noted): Query<Noted>) -> Result<Response, Fail> {
    let w = staff.words();
    let own = list(&app.db, &staff.actor).await?;
    let ratings = ratings(&app.db, &staff.actor).await?;
    let groups = groups(w, &own, &ratings);
    let may_write = staff.must(Permission::Treat).is_ok();
    let page = Page::clinic(&app, &staff, Some(ClinicPlace::Protocols), w.say("faq-title"));
    Ok(page.show(|| {
        let sections = groups.into_iter().map(|(title, rows)| {
            view! { <Section title quiet=true><Links>{rows.into_iter().map(row).collect_view()}</Links></Section> }
        });
        view! {
            <BackLink href="/clinic/protocols" label=w.say("protocols-title")/>
            <PageHead title=w.say("faq-title") lead=w.say("faq-lead")>
                {may_write.then(|| view! {
                    <ButtonLink href="/clinic/questions/new" label=w.say("faq-add") icon=Icon::Plus/>
                })}
            </PageHead>
            <Stack>
                {noted.banner(w, Back::Board)}
                {sections.collect_view()}
            </Stack>
        }
    }))
}

/// Headings of the categories, and the questions under each: the built-in ones first.
fn groups(w: &Words, own: &OwnQuestions, ratings: &HashMap<String, Ratings>) -> Vec<(String, Vec<Listed>)> {
    let in_category = |category: &str| {
        let built_in = question::questions()
            .iter()
            .filter(|question| question.category == category)
            .map(|question| {
                let title = w.say_of("question", &question.key, "");
                listed(w, &question.key, title, own.find(&question.key), ratings)
            });
        let asked = own
            .asked()
            .filter(|own| own.category.as_deref() == Some(category))
            .map(|one| listed(w, &one.key, title(w, one, own), Some(one), ratings));
        built_in.chain(asked).collect::<Vec<_>>()
    };
    categories()
        .into_iter()
        .map(|category| (w.say_of("question-category", category, ""), in_category(category)))
        .filter(|(_, listed)| !listed.is_empty())
        .collect()
}

/// An own question in the reader's language, or the nearest to it.
pub fn title(w: &Words, one: &Own, own: &OwnQuestions) -> String {
    let text = one.text(w.language.tag(), &own.language);
    text.map(|(_, text)| w.apart(&text.question)).unwrap_or_default()
}

fn listed(w: &Words, key: &str, title: String, own: Option<&Own>, ratings: &HashMap<String, Ratings>) -> Listed {
    Listed {
        title,
        href: format!("{HERE}/{key}"),
        rated: rated(w, ratings.get(key).copied().unwrap_or_default()),
        mark: own.and_then(mark).map(|(tone, key)| (tone, w.say(key))),
    }
}

/// "3 found it helpful, 1 did not".
pub fn rated(w: &Words, ratings: Ratings) -> String {
    if ratings == Ratings::default() {
        return w.say("faq-unrated");
    }
    let args = [("yes", ratings.yes.into()), ("no", ratings.no.into())];
    w.say_with("faq-rated", &args)
}

fn mark(own: &Own) -> Option<(Tone, &'static str)> {
    if own.hidden {
        Some((Tone::Amber, "faq-hidden"))
    } else if own.category.is_some() {
        Some((Tone::Good, "faq-own"))
    } else if own.texts.is_empty() {
        None
    } else {
        Some((Tone::Good, "faq-own-answer"))
    }
}

fn row(listed: Listed) -> impl IntoView {
    let Listed {
        title,
        href,
        rated,
        mark,
    } = listed;
    let chip = mark.map(|(tone, label)| view! { <Chip tone label/> });
    view! { <LinkRow title href note=rated>{chip}</LinkRow> }
}
