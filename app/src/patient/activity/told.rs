//! What `/can-i/{key}` says, put into words.

use crate::{
    patient::{Contact, Telling, because, verdict},
    ui::{Icon, Verdict},
};
use care::plan::{Answer, Status, answers};
use chrono::NaiveDate;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub question: String,
    pub verdict: Verdict,
    pub headline: String,
    pub when: Option<String>,
    /// Of `wait` days so many are over; 0 of 0 where nothing is counted.
    pub waited: u32,
    pub wait: u32,
    pub how: String,
    pub why: String,
    /// What makes the dates what they are: a session near, a final one that may change, the other course; and what the patient's own
    /// answers add.
    pub notes: Vec<String>,
    pub mistake_title: String,
    pub mistake: String,
    /// Name, address and icon of what opens on the same day.
    pub also: Vec<(String, String, Icon)>,
    pub contact: Contact,
}

impl Told {
    pub fn of(telling: Telling, answer: &Answer) -> Self {
        let words = telling.words;
        let say = |part| telling.said_of(answer, part);
        let (waited, wait) = waiting(telling, answer).unwrap_or_default();
        let mistake_title = if answer.status == Status::Yes {
            "page-activity-trouble"
        } else {
            "page-activity-mistake"
        };
        Self {
            question: say("-ask"),
            verdict: verdict::verdict(answer.status),
            headline: verdict::headline(words, answer.status),
            when: when(telling, answer),
            waited,
            wait,
            how: how(telling, answer),
            why: say("-why"),
            notes: notes(telling, answer),
            mistake_title: words.say(mistake_title),
            mistake: say("-mistake"),
            also: also(telling, answer),
            contact: Contact::of(telling),
        }
    }
}

/// As in lists, with the day written out.
fn when(telling: Telling, answer: &Answer) -> Option<String> {
    let said = |key, day: NaiveDate| telling.words.say_with(key, &[("date", telling.long_day(day).into())]);
    match answer.status {
        Status::NotYet => answer.from.map(|day| {
            said(
                if answer.provisional {
                    "verdict-from-earliest"
                } else {
                    "verdict-from"
                },
                day,
            )
        }),
        Status::Careful => answer.freely_from.map(|day| said("verdict-freely", day)),
        Status::Yes => answer.until.map(|day| said("verdict-until", day)),
        Status::Ask | Status::Never => None,
    }
}

fn how(telling: Telling, answer: &Answer) -> String {
    let words = telling.words;
    let (part, for_all) = match answer.status {
        Status::Yes => ("-yes", None),
        Status::Careful => ("-careful", None),
        Status::NotYet => ("-not-yet", None),
        Status::Ask => ("-asks", Some("answer-ask")),
        Status::Never => ("-never", Some("answer-never")),
    };
    match for_all {
        Some(key) => telling.find_of(answer, part).unwrap_or_else(|| words.say(key)),
        None => telling.said_of(answer, part),
    }
}

fn notes(telling: Telling, answer: &Answer) -> Vec<String> {
    let words = telling.words;
    let pause = answer
        .pauses_for(telling.care.today)
        .filter(|_| answer.status == Status::NotYet)
        .map(|_| {
            telling
                .find_of(answer, "-before")
                .unwrap_or_else(|| words.say("answer-before"))
        });
    let freely = answer
        .freely_from
        .filter(|free| answer.status == Status::NotYet && Some(*free) != answer.from);
    let freely = freely.map(|day| words.say_with("page-activity-first-careful", &[("date", telling.day(day).into())]));
    let until = answer.until.filter(|_| answer.status == Status::Careful);
    let until = until.map(|day| words.say_with("page-activity-closes", &[("date", telling.day(day).into())]));
    let closes = answer
        .until
        .filter(|_| answer.status.allowed())
        .map(|_| words.say("page-activity-closes-why"));
    let provisional = answer.provisional.then(|| words.say("page-activity-provisional"));
    let course = telling
        .which(answer.course)
        .map(|treatment| words.say_with("page-activity-course", &[("treatment", treatment.into())]));
    let mut notes: Vec<_> = [pause, freely, until, closes, provisional, course]
        .into_iter()
        .flatten()
        .collect();
    notes.extend(because::beside(telling, &answer.activity.key));
    notes
}

/// How many of the days from the latest session to the day it opens are over, and how many there are.
fn waiting(telling: Telling, answer: &Answer) -> Option<(u32, u32)> {
    let today = telling.care.today;
    let opens = answer.from?;
    let since = answer
        .course
        .standing()
        .iter()
        .map(|session| session.day)
        .filter(|day| *day <= today)
        .max()?;
    let days = |from: NaiveDate, to: NaiveDate| u32::try_from((to - from).num_days()).unwrap_or(0);
    Some((days(since, today), days(since, opens)))
}

fn also(telling: Telling, answer: &Answer) -> Vec<(String, String, Icon)> {
    let Some(day) = answer.from else { return Vec::new() };
    answers(&telling.care.courses, telling.care.today)
        .iter()
        .filter(|other| other.from == Some(day) && other.activity.key != answer.activity.key)
        .map(|other| (telling.activity(other), verdict::href(other), verdict::icon(other)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};
    use care::{plan::answer, protocol::Treatment};

    fn told(sample: &Sample, key: &str) -> Told {
        let care = sample.care();
        Told::of(telling(&care), &answer(&care.courses, key, care.today).unwrap())
    }

    #[test]
    fn not_yet_says_from_when_how_far_and_what_else_opens() {
        let told = told(&Sample::new().session(-5), "shampoo");
        assert_eq!(
            (told.verdict, told.when.as_deref()),
            (Verdict::NotYet, Some("from Tuesday 24 November"))
        );
        assert_eq!((told.waited, told.wait), (5, 7));
        assert_eq!(
            told.also.iter().map(|(name, ..)| name.as_str()).collect::<Vec<_>>(),
            ["Training and sweating"]
        );
        assert!(
            told.notes.iter().any(|note| note.contains("Fri 27 Nov")),
            "{:?}",
            told.notes
        );
    }

    #[test]
    fn a_date_from_a_final_session_that_may_change_says_so() {
        let one = Sample::new().session(-5);
        let open = told(&one, "swim");
        assert_eq!(open.when.as_deref(), Some("from Tuesday 15 December at the earliest"));
        assert_eq!(open.notes.len(), 1);
        assert!(told(&one.closed(), "swim").notes.is_empty());
    }

    #[test]
    fn a_pause_before_a_session_says_why() {
        let told = told(&Sample::new().session(2), "alcohol");
        assert_eq!(told.verdict, Verdict::NotYet);
        assert!(
            told.notes[0].starts_with("Alcohol pauses before a session"),
            "{:?}",
            told.notes
        );
        assert_eq!((told.waited, told.wait), (0, 0));
    }

    #[test]
    fn what_no_day_changes_says_whom_to_ask() {
        let told = told(&Sample::new().session(-5), "minoxidil");
        assert_eq!((told.verdict, told.when.clone()), (Verdict::Ask, None));
        assert!(told.how.starts_with("Ask the person who prescribed it"));
    }

    #[test]
    fn with_two_courses_the_one_that_decides_is_named() {
        let two = Sample::new().session(-40).and(Treatment::ScarCamouflage).session(-2);
        let told = told(&two, "shampoo");
        assert!(
            told.notes.iter().any(|note| note.contains("Scar camouflage")),
            "{:?}",
            told.notes
        );
    }
}
