//! `/read`: articles to read in peace, before and between sessions.

use crate::{access::Patient, page::Page, shell::PatientPlace, state::App, ui::prelude::*, words::Words};
use axum::{extract::State, response::Response};
use care::article::{Article, articles};
use leptos::prelude::*;

/// A heading, and title, note and address of each article under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub title: String,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub title: String,
    pub lead: String,
    pub href: String,
}

#[allow(clippy::unused_async, reason = "a handler")]
pub async fn get(State(app): State<App>, patient: Patient) -> Response {
    let words = patient.words();
    let page = Page::patient(&app, &patient, Some(PatientPlace::Questions), words.say("read-title"));
    page.show(|| view(words, by_category(words)))
}

impl Item {
    pub fn of(words: &Words, article: &Article) -> Self {
        let say = |part| words.say_of("article", &article.key, part);
        Self {
            title: say("-title"),
            lead: say("-lead"),
            href: format!("/read/{}", article.key),
        }
    }
}

/// Categories in the order of their first article.
pub fn by_category(words: &Words) -> Vec<Group> {
    let mut groups: Vec<(&str, Group)> = Vec::new();
    for article in articles() {
        let item = Item::of(words, article);
        match groups.iter_mut().find(|(category, _)| *category == article.category) {
            Some((_, group)) => group.items.push(item),
            None => groups.push((
                &article.category,
                Group {
                    title: words.say_of("article-category", &article.category, ""),
                    items: vec![item],
                },
            )),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

pub fn view(words: &'static Words, groups: Vec<Group>) -> impl IntoView {
    let sections = groups.into_iter().map(|Group { title, items }| {
        let rows = items
            .into_iter()
            .map(|Item { title, lead, href }| view! { <LinkRow title note=lead href/> });
        view! { <Section title quiet=true><Links>{rows.collect_view()}</Links></Section> }
    });
    view! {
        <BackLink href="/questions" label=words.say("place-questions")/>
        <PageHead title=words.say("read-title") lead=words.say("read-lead")/>
        <Stack>{sections.collect_view()}</Stack>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    #[test]
    fn every_article_stands_once_under_its_category() {
        for language in Language::ALL {
            let groups = by_category(words(language));
            assert_eq!(groups.len(), 3);
            let titles: Vec<_> = groups
                .iter()
                .flat_map(|group| &group.items)
                .map(|item| &item.title)
                .collect();
            assert_eq!(titles.len(), articles().len());
            assert!(titles.iter().all(|title| !title.starts_with("article-")), "{titles:?}");
        }
    }
}
