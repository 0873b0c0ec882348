//! `/read/{key}`: one article.

use super::{Contact, Telling, contact::AskClinic, read::Item};
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
    article::{Article, article, articles},
    patient::aftercare,
};
use leptos::prelude::*;

/// An article in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub title: String,
    pub lead: String,
    pub parts: Vec<Part>,
    /// The one that follows in the list.
    pub next: Option<Item>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub title: String,
    pub paragraphs: Vec<String>,
}

pub async fn get(State(app): State<App>, patient: Patient, Path(key): Path<String>) -> Result<Response, Fail> {
    let words = patient.words();
    let article = article(&key).ok_or(Error::NotFound)?;
    let care = aftercare(&app.db, &*app.clock, &patient.actor, patient.id).await?;
    let told = Told::of(words, article);
    let contact = Contact::of(Telling::new(words, &care));
    let page = Page::patient(&app, &patient, Some(PatientPlace::Questions), told.title.clone());
    Ok(page.show(|| view(words, told, contact)))
}

impl Told {
    pub fn of(words: &Words, article: &Article) -> Self {
        let Item { title, lead, .. } = Item::of(words, article);
        let part = |part: &str| {
            let say = |end: &str| {
                words.say(&key_of(
                    "article",
                    &article.key,
                    &format!("-{}{end}", part.replace('_', "-")),
                ))
            };
            Part {
                title: say("-title"),
                paragraphs: say("-text").split("\n\n").map(str::to_owned).collect(),
            }
        };
        let mut after = articles().iter().skip_while(|other| other.key != article.key).skip(1);
        Self {
            title,
            lead,
            parts: article.parts.iter().map(|one| part(&one.key)).collect(),
            next: after.next().map(|next| Item::of(words, next)),
        }
    }
}

pub fn view(words: &'static Words, told: Told, contact: Contact) -> impl IntoView {
    let Told {
        title,
        lead,
        parts,
        next,
    } = told;
    let parts = parts.into_iter().map(|Part { title, paragraphs }| {
        let paragraphs = paragraphs.into_iter().map(|text| view! { <p>{text}</p> });
        view! { <Section title><div class="stack near">{paragraphs.collect_view()}</div></Section> }
    });
    let next = next.map(|Item { title, href, .. }| {
        view! { <Section title=words.say("read-next") quiet=true><Links><LinkRow title href/></Links></Section> }
    });
    view! {
        <BackLink href="/read" label=words.say("read-title")/>
        <PageHead title lead/>
        <div class="stack far">
            {parts.collect_view()}
            {next}
            <AskClinic words contact/>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    #[test]
    fn every_article_has_all_its_words_in_every_language() {
        for (language, article) in Language::ALL
            .into_iter()
            .flat_map(|language| articles().iter().map(move |one| (language, one)))
        {
            let told = Told::of(words(language), article);
            for part in &told.parts {
                let said = [&part.title].into_iter().chain(&part.paragraphs);
                assert!(
                    said.clone()
                        .all(|text| !text.trim().is_empty() && !text.starts_with("article-")),
                    "{} in {}: {part:?}",
                    article.key,
                    language.tag()
                );
            }
        }
    }

    #[test]
    fn a_text_of_two_paragraphs_is_read_as_two() {
        let told = Told::of(words(Language::English), article("what_it_is").unwrap());
        assert_eq!(told.parts[0].paragraphs.len(), 2);
        assert!(
            told.parts[0].paragraphs[1].starts_with("It is a picture of hair"),
            "{:?}",
            told.parts[0]
        );
    }

    #[test]
    fn one_leads_to_the_next_and_the_last_to_none() {
        let next = |key: &str| {
            Told::of(words(Language::English), article(key).unwrap())
                .next
                .map(|next| next.href)
        };
        assert_eq!(next("what_it_is").as_deref(), Some("/read/how_it_works"));
        assert_eq!(next("laser"), None);
    }
}
