//! What `/questions` lists, put into words.

use crate::{
    patient::{question::said, read::Item, search::Index},
    words::{Words, key_of},
};
use care::{
    article::{Article, articles},
    question::{OwnQuestions, categories, questions},
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

/// One question, built in or the clinic's own, with the words by which it is found.
struct Asked<'a> {
    category: &'a str,
    title: String,
    href: String,
    search: String,
}

impl List {
    pub fn of(words: &Words, own: &OwnQuestions, asked: &str) -> Self {
        let all = all(words, own);
        match index(words, &all).find(asked) {
            None => Self::All(by_category(words, &all)),
            Some(found) if found.is_empty() => Self::Unknown(by_category(words, &all)),
            Some(found) => Self::Found(groups(words, &all, &found)),
        }
    }
}

/// The questions that patients of this clinic see.
fn all<'a>(words: &Words, own: &'a OwnQuestions) -> Vec<Asked<'a>> {
    let built_in = questions().iter().map(|question| Asked {
        category: &question.category,
        title: words.say_of("question", &question.key, ""),
        href: href(&question.key),
        search: words.say_of("question", &question.key, "-search"),
    });
    let built_in = built_in
        .zip(questions())
        .filter(|(_, question)| !own.is_hidden(&question.key));
    let asked = own.asked().filter(|one| !one.hidden).filter_map(|one| {
        let (title, answer) = said(words, own, one)?;
        Some(Asked {
            category: one.category.as_deref()?,
            title,
            href: href(&one.key),
            search: answer,
        })
    });
    built_in.map(|(built_in, _)| built_in).chain(asked).collect()
}

fn href(key: &str) -> String {
    format!("/questions/{key}")
}

/// Questions, and after them articles.
fn index(words: &Words, all: &[Asked]) -> Index {
    let mut index = Index::ignoring(&words.say("search-ignored"));
    for asked in all {
        index.add(&asked.title, "", &asked.search);
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

fn groups(words: &Words, all: &[Asked], found: &[usize]) -> Vec<Group> {
    let (asked, read): (Vec<usize>, Vec<usize>) = found.iter().partition(|place| **place < all.len());
    let asked = asked.into_iter().map(|place| item(&all[place]));
    let read = read.into_iter().map(|place| {
        let Item { title, href, .. } = Item::of(words, &articles()[place - all.len()]);
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

/// The clinic's own category first.
fn by_category(words: &Words, all: &[Asked]) -> Vec<Group> {
    let group = |category| Group {
        title: words.say_of("question-category", category, ""),
        items: all
            .iter()
            .filter(|asked| asked.category == category)
            .map(item)
            .collect(),
    };
    let groups = categories().into_iter().map(group);
    groups.filter(|group| !group.items.is_empty()).collect()
}

fn item(asked: &Asked) -> (String, String) {
    (asked.title.clone(), asked.href.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        patient::sample::own_questions as own,
        words::{Language, words},
    };

    fn first(asked: &str) -> String {
        match List::of(words(Language::English), &OwnQuestions::default(), asked) {
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
            let List::Found(groups) = List::of(words(Language::English), &OwnQuestions::default(), asked) else {
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
        let List::All(groups) = List::of(words(Language::English), &OwnQuestions::default(), "") else {
            panic!("nothing was asked")
        };
        assert_eq!(
            groups.iter().map(|group| group.items.len()).sum::<usize>(),
            questions().len()
        );
        assert_eq!(groups[0].title, "What it is");
    }

    #[test]
    fn the_clinics_own_stand_with_the_others_and_hidden_ones_nowhere() {
        let own = own();
        let hrefs = |list: List| {
            let (List::Found(groups) | List::Unknown(groups) | List::All(groups)) = list;
            groups
                .into_iter()
                .flat_map(|group| group.items)
                .map(|(_, href)| href)
                .collect::<Vec<_>>()
        };
        let all = hrefs(List::of(words(Language::English), &own, ""));
        assert_eq!(all[0], "/questions/parking");
        assert!(!all.contains(&"/questions/cost".to_owned()) && !all.contains(&"/questions/gone".to_owned()));
        for asked in ["park", "garage"] {
            assert_eq!(
                hrefs(List::of(words(Language::English), &own, asked))[0],
                "/questions/parking",
                "{asked}"
            );
        }
        assert!(!hrefs(List::of(words(Language::English), &own, "price")).contains(&"/questions/cost".to_owned()));
    }

    #[test]
    fn what_nobody_wrote_down_still_leads_somewhere() {
        assert!(
            matches!(List::of(words(Language::English), &OwnQuestions::default(), "zebra"), List::Unknown(groups) if groups.len() == 4)
        );
    }
}
