//! What stands on the paper, put into words.

use crate::patient::{
    Contact, Telling, verdict,
    worry::{Level, levels},
};
use care::{
    course::{Course, Session},
    plan::{Answer, Moment, Status, answer, answers, moment},
    protocol::Stage,
};
use chrono::{Days, NaiveDate};

/// A stage of so many days needs no place on the fridge.
const LASTING: u32 = 60;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub title: String,
    pub lead: String,
    /// Those to come: name and start.
    pub sessions: Vec<(String, String)>,
    pub activities: Vec<When>,
    pub normal: Vec<Normal>,
    pub levels: Vec<Level>,
    pub contact: Contact,
}

/// An activity, from when it is allowed, and how then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    pub name: String,
    pub when: String,
    pub how: String,
}

/// A stage with its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Normal {
    pub days: String,
    pub seen: String,
    pub felt: String,
}

impl Told {
    pub fn of(telling: Telling) -> Self {
        let Telling { words, care } = telling;
        let anchor = match moment(&care.courses, care.today) {
            Moment::Unbooked => None,
            Moment::Before { course, session, .. } | Moment::After { course, session, .. } => Some((course, session)),
        };
        // Ahead of a session the paper is for the days after it: that is when it hangs on the fridge.
        let read_on = anchor.map_or(care.today, |(_, session)| session.day.max(care.today));
        let args = [
            ("name", care.name.as_str().into()),
            ("date", telling.long_day(care.today).into()),
        ];
        Self {
            title: words.say("paper-title"),
            lead: words.say_with("paper-lead", &args),
            sessions: sessions(telling),
            activities: answers(&care.courses, read_on)
                .iter()
                .map(|answer| when(telling, answer))
                .collect(),
            normal: anchor
                .map(|(course, session)| normal(telling, course, session))
                .unwrap_or_default(),
            levels: levels(words, 0),
            contact: Contact::of(telling),
        }
    }
}

fn sessions(telling: Telling) -> Vec<(String, String)> {
    let care = telling.care;
    let mut ahead: Vec<_> = care
        .courses
        .iter()
        .flat_map(|course| {
            course
                .standing()
                .into_iter()
                .enumerate()
                .map(move |(at, session)| (course, session, at + 1))
        })
        .filter(|(_, session, _)| session.starts_at() > care.now)
        .collect();
    ahead.sort_by_key(|(_, session, _)| session.starts_at());
    ahead
        .into_iter()
        .map(|(course, session, number)| (telling.session(course, number), telling.session_start(session)))
        .collect()
}

fn when(telling: Telling, asked: &Answer) -> When {
    let words = telling.words;
    let opening = asked
        .from
        .and_then(|day| answer(&telling.care.courses, &asked.activity.key, day))
        .unwrap_or(*asked);
    let how = match opening.status {
        Status::Careful => "-careful",
        Status::Ask => "-asks",
        Status::NotYet | Status::Never => "-not-yet",
        Status::Yes => "-yes",
    };
    let when = match (asked.status, asked.from, opening.freely_from) {
        (Status::NotYet, Some(from), Some(freely)) if opening.status == Status::Careful => {
            let args = [
                ("from", telling.day(from).into()),
                ("freely", telling.day(freely).into()),
            ];
            words.say_with("paper-careful-then-free", &args)
        }
        (Status::NotYet, ..) => verdict::when(telling, asked).unwrap_or_else(|| words.say("today-no-date")),
        _ => match verdict::when(telling, asked) {
            Some(when) => words.say_with(
                "said-with",
                &[
                    ("said", verdict::headline(words, asked.status).into()),
                    ("more", when.into()),
                ],
            ),
            None => verdict::headline(words, asked.status),
        },
    };
    let how = telling.find_of(asked, how).unwrap_or_else(|| words.say("answer-ask"));
    When {
        name: telling.activity(asked),
        when,
        how,
    }
}

/// The stages up to the one that lasts for months: those one looks up.
fn normal(telling: Telling, course: &Course, session: &Session) -> Vec<Normal> {
    let day = |offset: u32| {
        session
            .day
            .checked_add_days(Days::new(offset.into()))
            .unwrap_or(NaiveDate::MAX)
    };
    let told = |stage: &Stage| {
        let to = stage.to.filter(|to| to - stage.from < LASTING)?;
        let (first, last) = (day(stage.from), day(to));
        let args = [("first", telling.day(first).into()), ("last", telling.day(last).into())];
        let say = |part| telling.spoken(course).say_of("stage", &stage.key, part);
        let days = telling.words.say_with("paper-span", &args);
        Some(Normal {
            days,
            seen: say("-seen"),
            felt: say("-felt"),
        })
    };
    course.protocol.stages.iter().filter_map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::sample::{Sample, telling};

    fn told(sample: &Sample) -> Told {
        Told::of(telling(&sample.care()))
    }

    fn of(told: &Told, name: &str) -> When {
        told.activities
            .iter()
            .find(|activity| activity.name == name)
            .unwrap()
            .clone()
    }

    #[test]
    fn ahead_of_a_session_the_paper_is_for_the_days_after_it() {
        let told = told(&Sample::new().session(2));
        assert_eq!(
            told.sessions,
            [("Session 1".to_owned(), "Tue 24 Nov, 10:00".to_owned())]
        );
        let rinse = of(&told, "Rinse with water");
        assert_eq!(rinse.when, "with care from Sat 28 Nov, freely from Tue 1 Dec");
        assert!(rinse.how.starts_with("Water only"), "{rinse:?}");
        assert_eq!(told.normal[0].days, "Tue 24 Nov – Wed 25 Nov");
    }

    #[test]
    fn what_is_open_and_what_must_be_asked_says_so() {
        let told = told(&Sample::new().session(-5));
        assert_eq!(of(&told, "Loose, clean hat").when, "Yes");
        assert_eq!(of(&told, "Minoxidil").when, "Ask first");
        assert!(of(&told, "Swimming").when.ends_with("at the earliest"));
    }

    #[test]
    fn warning_signs_and_the_clinic_are_always_on_it() {
        let told = told(&Sample::new());
        assert_eq!((told.levels.len(), told.contact.clinic.as_str()), (2, "Harbour Clinic"));
        assert!(told.normal.is_empty() && told.sessions.is_empty());
    }
}
