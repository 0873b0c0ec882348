//! What `/questions` lists, put into words.

use crate::{patient::search::Index, words::Words};
use care::question::{Question, questions};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum List {
    /// What was searched for, the best first.
    Found(Group),
    /// Nothing fits; here is everything.
    Unknown(Vec<Group>),
    /// By category.
    All(Vec<Group>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub title: String,
    /// Words and address of each question.
    pub items: Vec<(String, String)>,
}

impl List {
    pub fn of(words: &Words, asked: &str) -> Self {
        let mut index = Index::ignoring(&words.say("search-ignored"));
        for question in questions() {
            index.add(
                &words.say_of("question", &question.key, ""),
                "",
                &words.say_of("question", &question.key, "-search"),
            );
        }
        match index.find(asked) {
            None => Self::All(by_category(words)),
            Some(found) if found.is_empty() => Self::Unknown(by_category(words)),
            Some(found) => Self::Found(Group {
                title: words.say("questions-found"),
                items: found.into_iter().map(|at| item(words, &questions()[at])).collect(),
            }),
        }
    }
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
            List::Found(group) => group.items[0].1.clone(),
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
