//! What `/can-i` lists, put into words.

use crate::{
    patient::{Telling, search::Index, verdict},
    ui::{Icon, Tone},
};
use care::plan::{Answer, Status, answers};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum List {
    /// What was searched for, the best first.
    Found(Vec<Item>),
    /// Nothing fits what was searched for; here is everything.
    Unknown(Vec<Group>),
    All(Vec<Group>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub title: String,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub icon: Icon,
    pub name: String,
    pub when: Option<String>,
    pub href: String,
    pub tone: Tone,
    pub status: String,
}

/// What may be done first; what waits in the order of its dates; what no day changes last.
const ORDER: [Status; 5] = [Status::Yes, Status::Careful, Status::NotYet, Status::Ask, Status::Never];

impl List {
    pub fn of(telling: Telling, asked: &str) -> Self {
        let answers = answers(&telling.care.courses, telling.care.today);
        if asked.trim().is_empty() {
            return Self::All(groups(telling, answers));
        }
        match index(telling, &answers).find(asked) {
            None => Self::All(groups(telling, answers)),
            Some(found) if found.is_empty() => Self::Unknown(groups(telling, answers)),
            Some(found) => Self::Found(found.into_iter().map(|at| item(telling, &answers[at])).collect()),
        }
    }
}

fn index(telling: Telling, answers: &[Answer]) -> Index {
    let words = telling.words;
    let mut index = Index::ignoring(&words.say("search-ignored"));
    for answer in answers {
        let say = |part| telling.said_of(answer, part);
        index.add(&say(""), &say("-ask"), &say("-search"));
    }
    index
}

fn groups(telling: Telling, mut answers: Vec<Answer>) -> Vec<Group> {
    answers.sort_by_key(|answer| (answer.from, answer.activity.order));
    let group = |status| {
        let items: Vec<_> = answers
            .iter()
            .filter(|answer| answer.status == status)
            .map(|answer| item(telling, answer))
            .collect();
        (!items.is_empty()).then(|| Group {
            title: telling.words.say_of("can-i-group", status.key(), ""),
            items,
        })
    };
    ORDER.into_iter().filter_map(group).collect()
}

fn item(telling: Telling, answer: &Answer) -> Item {
    Item {
        icon: verdict::icon(answer),
        name: telling.activity(answer),
        when: verdict::when(telling, answer),
        href: verdict::href(answer),
        tone: verdict::tone(answer.status),
        status: verdict::headline(telling.words, answer.status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};

    fn list(asked: &str) -> List {
        List::of(telling(&Sample::new().session(-5).care()), asked)
    }

    fn first(asked: &str) -> String {
        match list(asked) {
            List::Found(items) => items[0].name.clone(),
            other => panic!("{asked}: {other:?}"),
        }
    }

    #[test]
    fn people_find_what_they_mean() {
        for (asked, name) in [
            ("gym", "Training and sweating"),
            ("can i workout", "Training and sweating"),
            ("work out", "Training and sweating"),
            ("Swimming", "Swimming"),
            ("can I swim in the sea?", "Swimming"),
            ("swiming", "Swimming"),
            ("beer", "Alcohol to drink"),
            ("beanie", "Loose, clean hat"),
            ("caps", "Loose, clean hat"),
            ("shampo", "Shampoo"),
            ("shower", "Getting it wet"),
            ("shave my head", "Electric shaver or clippers"),
            ("razer", "Wet razor"),
            ("tanning bed", "Direct sun"),
            ("sunscreen", "Sunscreen"),
            ("minoxidal", "Minoxidil"),
            ("scratch", "Touching and rubbing"),
            ("pillow", "Sleeping"),
            ("crème", "Moisturiser"),
            ("sauna?", "Sauna and steam room"),
        ] {
            assert_eq!(first(asked), name, "{asked}");
        }
    }

    #[test]
    fn without_a_question_everything_is_listed_by_its_answer() {
        let List::All(groups) = list("  ") else {
            panic!("nothing was asked")
        };
        let titles: Vec<_> = groups.iter().map(|group| group.title.as_str()).collect();
        assert_eq!(titles, ["Yes, today", "With care", "Not yet", "Ask first"]);
        assert_eq!(groups.iter().map(|group| group.items.len()).sum::<usize>(), 23);
    }

    #[test]
    fn what_nobody_knows_still_leads_somewhere() {
        assert!(matches!(list("skydiving xyz"), List::Unknown(groups) if groups.len() == 4));
    }

    #[test]
    fn without_a_course_there_is_nothing_to_list() {
        let mut care = Sample::new().care();
        care.courses.clear();
        assert_eq!(List::of(telling(&care), ""), List::All(vec![]));
    }
}
