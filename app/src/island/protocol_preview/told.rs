//! One day of a made-up course, as the plan tells it.

use super::run::{Run, date, day};
use care::{
    plan::{Moment, Status, answers, today},
    protocol::Protocol,
};

/// Keys of activities and stages; days count from the first session, but for `day`, which counts from the latest as a patient's does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub day: i32,
    /// After which session, from 1; none before the first.
    pub session: Option<usize>,
    /// Days until the first session.
    pub until_first: Option<u32>,
    pub stage: Option<String>,
    pub check_in: bool,
    pub yes: Vec<String>,
    pub careful: Vec<String>,
    /// With the first day on which it is allowed; none where it never is.
    pub waiting: Vec<(String, Option<i32>)>,
    pub ask: Vec<String>,
}

pub(super) fn told(protocol: &Protocol, run: Run, on: i32) -> Told {
    let courses = [run.course(protocol)];
    let card = today(&courses, date(on));
    let mut told = Told {
        check_in: card.check_in.is_some(),
        ..Told::default()
    };
    match card.moment {
        Moment::After { number, day, stage, .. } => {
            told.day = i32::try_from(day).unwrap_or(i32::MAX);
            told.session = Some(number);
            told.stage = stage.map(|stage| stage.key.clone());
        }
        Moment::Before { days, .. } => told.until_first = Some(days),
        Moment::Unbooked => {}
    }
    for answer in answers(&courses, date(on)) {
        let key = answer.activity.key.clone();
        match answer.status {
            Status::Yes => told.yes.push(key),
            Status::Careful => told.careful.push(key),
            Status::Ask => told.ask.push(key),
            Status::NotYet | Status::Never => told.waiting.push((key, answer.from.map(day))),
        }
    }
    told.waiting.sort_by_key(|(_, from)| (from.is_none(), *from));
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use care::protocol::Treatment;

    fn density() -> Protocol {
        Protocol::built_in(Treatment::Density).unwrap()
    }

    fn opens(told: &Told, key: &str) -> Option<i32> {
        told.waiting
            .iter()
            .find(|(waits, _)| waits == key)
            .and_then(|(_, from)| *from)
    }

    #[test]
    fn a_day_reads_as_a_patient_would_read_it() {
        let third = told(&density(), Run::Usual, 3);
        assert_eq!(
            (third.day, third.session, third.stage.as_deref(), third.check_in),
            (3, Some(1), Some("settling"), true)
        );
        assert_eq!(opens(&third, "rinse"), Some(4));
        assert!(third.ask.contains(&"minoxidil".to_owned()));
    }

    #[test]
    fn days_count_anew_after_each_session_and_swimming_from_the_final_one() {
        let fifth_after_second = told(&density(), Run::Usual, 19);
        assert_eq!((fifth_after_second.day, fifth_after_second.session), (5, Some(2)));
        assert_eq!(opens(&told(&density(), Run::One, 3), "swim"), Some(28));
        assert_eq!(opens(&fifth_after_second, "swim"), Some(2 * 14 + 28));
        assert_eq!(opens(&told(&density(), Run::More, 19), "swim"), Some(3 * 14 + 28));
    }

    #[test]
    fn before_the_first_session_one_prepares() {
        let before = told(&density(), Run::Usual, -2);
        assert_eq!(
            (before.session, before.until_first, before.stage),
            (None, Some(2), None)
        );
    }
}
