//! Whatever a clinic may publish: no day contradicts itself, and every reminder tells the truth on the day on which it goes.

mod edit;

use super::{
    any::local,
    broken::with_protocols,
    ensure, holds, is_caught, regressions,
    world::{Sketch, courses, first_day, sketches},
};
use crate::oracle::{
    diary::{diary, is_open},
    next, taking_place,
};
use care::{
    course::{Course, CourseState},
    plan::{self, Local, Outcome, Status, Wanted},
    protocol::{Practice, Protocol, guard::gentler_than},
};
use chrono::{DateTime, Days, Duration, NaiveDate, TimeDelta, Utc};
use edit::{edited, mended};
use proptest::{collection::vec, prelude::*, test_runner::TestCaseResult};
use std::{collections::BTreeMap, sync::Arc};

/// Courses of one patient, and where the patient is.
#[derive(Clone, Debug)]
struct Case {
    sketches: Vec<Sketch>,
    first: NaiveDate,
    protocols: Vec<Protocol>,
    local: Local,
    /// When reminders are planned, in hours from the first day.
    planned: i64,
}

fn cases() -> impl Strategy<Value = Case> {
    let hours = prop_oneof![1 => Just(-24 * 20), 3 => -200..24 * 40_i64];
    (sketches(), 0..4000_u64, vec(edited(), 2), local(), hours).prop_map(
        |(sketches, after, protocols, local, planned)| Case {
            sketches,
            first: first_day() + Days::new(after),
            protocols,
            local,
            planned,
        },
    )
}

impl Case {
    /// On protocols that could be published, or on whatever was typed.
    fn courses(&self, publishable: bool) -> Vec<Course> {
        let practice = Practice {
            quiet: self.local.quiet,
            languages: vec!["en".to_owned()],
        };
        let mut courses = courses(&self.sketches, self.first);
        for (course, protocol) in courses.iter_mut().zip(&self.protocols) {
            let protocol = protocol.clone();
            course.protocol = Arc::new(if publishable {
                mended(protocol, &practice)
            } else {
                protocol
            });
        }
        courses
    }

    fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let start = self.first - Days::new(12);
        std::iter::successors(Some(start), |day| Some(next(*day))).take(80)
    }

    fn reminders(&self, courses: &[Course]) -> Vec<Wanted> {
        let now = self.first.and_time(chrono::NaiveTime::MIN).and_utc() + Duration::hours(self.planned);
        let mut wanted = plan::reminders(courses, self.local, now, &[]);
        wanted.retain(|wanted| wanted.outcome == Outcome::Planned);
        wanted
    }
}

type Cards = fn(&[Course], NaiveDate) -> (Vec<String>, Vec<String>);

fn key(answer: &plan::Answer) -> String {
    answer.activity.key.clone()
}

/// What the patient's card tells to do, and to leave.
fn card(courses: &[Course], day: NaiveDate) -> (Vec<String>, Vec<String>) {
    let today = plan::today(courses, day);
    let good = today.good.iter().chain(&today.opened).map(key).collect();
    (good, today.not_yet.iter().map(key).collect())
}

/// A card that lets each course speak for itself.
fn card_of_each(courses: &[Course], day: NaiveDate) -> (Vec<String>, Vec<String>) {
    let cards: Vec<_> = courses
        .iter()
        .map(|course| card(std::slice::from_ref(course), day))
        .collect();
    cards
        .into_iter()
        .fold(Default::default(), |(mut good, mut wait), (more, less)| {
            good.extend(more);
            wait.extend(less);
            (good, wait)
        })
}

fn contradicts_nothing(case: &Case, card: Cards) -> TestCaseResult {
    let courses = case.courses(true);
    let keys = courses.iter().flat_map(|course| &course.protocol.activities);
    let diaries: BTreeMap<&str, _> = keys
        .filter_map(|activity| Some((activity.key.as_str(), diary(&courses, &activity.key)?)))
        .collect();
    for day in case.days() {
        let (good, wait) = card(&courses, day);
        let both: Vec<_> = good.iter().filter(|key| wait.contains(key)).collect();
        ensure(both.is_empty(), || format!("{both:?} to do and to leave on {day}"))?;
        for (key, open) in good
            .iter()
            .map(|key| (key, true))
            .chain(wait.iter().map(|key| (key, false)))
        {
            let lived = diaries[key.as_str()].status(day);
            ensure(is_open(lived) == open, || format!("{key} is {lived:?} on {day}"))?;
        }
    }
    Ok(())
}

/// Within one course nothing is allowed while what is gentler is not.
fn gentler_first(case: &Case, publishable: bool) -> TestCaseResult {
    for course in case.courses(publishable) {
        let course = std::slice::from_ref(&course);
        let lived = |key: &str| diary(course, key);
        for activity in &course[0].protocol.activities {
            let Some(harsher) = lived(&activity.key) else { continue };
            for gentler in gentler_than(&activity.key).filter_map(|key| Some((key, lived(key)?))) {
                for day in case.days() {
                    let (one, other) = (harsher.status(day), gentler.1.status(day));
                    ensure(!is_open(one) || is_open(other) || other == Status::Ask, || {
                        format!("{} is {one:?} and {} {other:?} on {day}", activity.key, gentler.0)
                    })?;
                }
            }
        }
    }
    Ok(())
}

/// What a reminder's words claim, held against the diary of the day on which it goes.
fn is_true(case: &Case, courses: &[Course], wanted: &Wanted) -> TestCaseResult {
    let rule = wanted.identity.rule.as_str();
    let course = courses
        .iter()
        .find(|course| course.id == wanted.course)
        .expect("its course");
    let day = local_day(wanted.due, case.local);
    let anchor = wanted.identity.anchor_day;
    let claim = |holds: bool| ensure(holds, || format!("{rule} of {anchor} goes on {day}, and is not true"));
    let open = |key: &str| diary(courses, key).is_some_and(|diary| is_open(diary.status(day)));
    let unlocks = rule
        .strip_suffix("_unlock")
        .or(rule.starts_with("sun_year").then_some("sunscreen"));
    if let Some(key) = unlocks {
        claim(open(key))?;
    }
    if let Some(check_in) = rule.strip_prefix("check_in_") {
        let check_in = course.protocol.check_in(check_in);
        let asked = check_in.map(|check_in| anchor + Days::new(check_in.day.into()));
        let timely = asked.is_some_and(|asked| asked <= day && !later_by(course, anchor, asked));
        claim(timely)?;
    }
    match rule {
        "alcohol_pause" => claim(!open("alcohol") && day < anchor),
        "skin_check" | "prepare" => claim(day < anchor),
        "pale_phase" => {
            let shedding = course.protocol.stages.iter().find(|stage| stage.key == "shedding");
            claim(shedding.is_none_or(|stage| day - anchor < TimeDelta::days(stage.from.into())))
        }
        "book_next" => claim(course.state == CourseState::Open && !later_by(course, anchor, NaiveDate::MAX)),
        "touch_up" | "still_here_1" | "still_here_2" | "still_here_3" => {
            claim(course.state == CourseState::Closed && day > anchor)
        }
        _ => Ok(()),
    }
}

fn local_day(at: DateTime<Utc>, local: Local) -> NaiveDate {
    at.with_timezone(&local.zone).date_naive()
}

/// Whether another session follows the one on `anchor` by `day`.
fn later_by(course: &Course, anchor: NaiveDate, day: NaiveDate) -> bool {
    taking_place(course)
        .iter()
        .any(|session| session.day > anchor && session.day <= day)
}

fn every_reminder_is_true(case: &Case, courses: &[Course]) -> TestCaseResult {
    case.reminders(courses)
        .iter()
        .try_for_each(|wanted| is_true(case, courses, wanted))
}

#[test]
fn no_day_shows_an_activity_both_to_do_and_to_leave() {
    holds(regressions!("cards"), &cases(), |case| contradicts_nothing(&case, card));
    is_caught(&cases(), |case| contradicts_nothing(&case, card_of_each));
}

#[test]
fn nothing_that_can_be_published_opens_before_its_gentler_sibling() {
    holds(regressions!("gentler"), &cases(), |case| gentler_first(&case, true));
    is_caught(&cases(), |case| gentler_first(&case, false));
}

#[test]
fn every_reminder_of_a_publishable_protocol_is_true_on_the_day_it_goes() {
    holds(regressions!("true"), &cases(), |case| {
        every_reminder_is_true(&case, &case.courses(true))
    });
    is_caught(&cases(), |case| every_reminder_is_true(&case, &case.courses(false)));
    // Reminders that are tied to nothing.
    is_caught(&cases(), |case| {
        let untied = with_protocols(&case.courses(true), |protocol| {
            for rule in &mut protocol.rules {
                rule.activity = None;
            }
        });
        every_reminder_is_true(&case, &untied)
    });
}
