//! What `/questions` lists, put into words.

use crate::{
    patient::{read::Item, search::Index},
    words::{Words, key_of},
};
use care::{
    article::{Article, articles},
    question::{Question, questions},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum List {
    /// What was searched for, questions before articles, the best first.
    Found(Vec<Group>),
    /// Nothing fits; here is everything.
    Unknown(Vec<Group>),
    /// By category.
    All(Vec<Group>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub title: String,
    /// Words and address of each.
    pub items: Vec<(String, String)>,
}

impl List {
    pub fn of(words: &Words, asked: &str) -> Self {
        match index(words).find(asked) {
            None => Self::All(by_category(words)),
            Some(found) if found.is_empty() => Self::Unknown(by_category(words)),
            Some(found) => Self::Found(groups(words, &found)),
        }
    }
}

/// Questions, and after them articles.
fn index(words: &Words) -> Index {
    let mut index = Index::ignoring(&words.say("search-ignored"));
    for question in questions() {
        let say = |part| words.say_of("question", &question.key, part);
        index.add(&say(""), "", &say("-search"));
    }
    for article in articles() {
        let say = |part| words.say_of("article", &article.key, part);
        index.add(&say("-title"), &say("-lead"), &headings(words, article));
    }
    index
}

fn headings(words: &Words, article: &Article) -> String {
    let heading = |part: &str| {
        words.say(&key_of(
            "article",
            &article.key,
            &format!("-{}-title", part.replace('_', "-")),
        ))
    };
    let headings: Vec<_> = article.parts.iter().map(|part| heading(&part.key)).collect();
    headings.join(" ")
}

fn groups(words: &Words, found: &[usize]) -> Vec<Group> {
    let (asked, read): (Vec<usize>, Vec<usize>) = found.iter().partition(|place| **place < questions().len());
    let asked = asked.into_iter().map(|place| item(words, &questions()[place]));
    let read = read.into_iter().map(|place| {
        let Item { title, href, .. } = Item::of(words, &articles()[place - questions().len()]);
        (title, href)
    });
    let group = |key, items: Vec<_>| {
        (!items.is_empty()).then(|| Group {
            title: words.say(key),
            items,
        })
    };
    [
        group("questions-found", asked.collect()),
        group("read-title", read.collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Categories in the order of their first question.
fn by_category(words: &Words) -> Vec<Group> {
    let mut categories: Vec<&str> = Vec::new();
    for question in questions() {
        if !categories.contains(&question.category.as_str()) {
            categories.push(&question.category);
        }
    }
    let group = |category| Group {
        title: words.say_of("question-category", category, ""),
        items: questions()
            .iter()
            .filter(|question| question.category == category)
            .map(|question| item(words, question))
            .collect(),
    };
    categories.into_iter().map(group).collect()
}

fn item(words: &Words, question: &Question) -> (String, String) {
    (
        words.say_of("question", &question.key, ""),
        format!("/questions/{}", question.key),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, words};

    fn first(asked: &str) -> String {
        match List::of(words(Language::English), asked) {
            List::Found(groups) => groups[0].items[0].1.clone(),
            other => panic!("{asked}: {other:?}"),
        }
    }

    #[test]
    fn people_find_what_they_mean() {
        for (asked, key) in [
            ("tatoo", "tattoo"),
            ("does it hurt?", "pain"),
            ("numbing cream", "anaesthesia"),
            ("how many times", "sessions"),
            ("when can I go back to the office", "downtime"),
            ("how long does it last", "lasting"),
            ("keloid", "scars"),
            ("infection", "safety"),
            ("price", "cost"),
            ("laser removal", "change"),
        ] {
            assert_eq!(first(asked), format!("/questions/{key}"), "{asked}");
        }
    }

    #[test]
    fn articles_are_found_too() {
        for (asked, key) in [
            ("PRP", "prp"),
            ("hair transplant", "transplant"),
            ("wig", "fibres"),
            ("MRI", "risks"),
        ] {
            let List::Found(groups) = List::of(words(Language::English), asked) else {
                panic!("{asked} is not found")
            };
            let found: Vec<_> = groups
                .iter()
                .flat_map(|group| &group.items)
                .map(|(_, href)| href.as_str())
                .collect();
            assert!(found.contains(&format!("/read/{key}").as_str()), "{asked}: {found:?}");
        }
    }

    #[test]
    fn without_a_search_all_stand_by_category() {
        let List::All(groups) = List::of(words(Language::English), "") else {
            panic!("nothing was asked")
        };
        assert_eq!(
            groups.iter().map(|group| group.items.len()).sum::<usize>(),
            questions().len()
        );
        assert_eq!(groups[0].title, "What it is");
    }

    #[test]
    fn what_nobody_wrote_down_still_leads_somewhere() {
        assert!(matches!(List::of(words(Language::English), "zebra"), List::Unknown(groups) if groups.len() == 4));
    }
}
