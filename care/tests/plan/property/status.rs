//! May it be done on this day, and when does that change?

use super::{
    broken::with_protocols,
    ensure, holds, is_caught, regressions,
    world::{ACTIVITIES, any_courses},
};
use crate::oracle::diary::{Told, diary};
use care::{
    course::{Course, CourseState},
    plan::{self, Answer, Status, What},
    protocol::{Activity, Counting},
};
use chrono::NaiveDate;
use proptest::test_runner::TestCaseResult;

/// What the plan tells of one activity on one day.
#[derive(Clone, Debug)]
struct Reply {
    told: Told,
    course: care::ids::CourseId,
    provisional: bool,
}

type Ask = fn(&[Course], &str, NaiveDate) -> Option<Reply>;

fn plan(courses: &[Course], key: &str, day: NaiveDate) -> Option<Reply> {
    let Answer {
        course,
        status,
        from,
        freely_from,
        until,
        provisional,
        ..
    } = plan::answer(courses, key, day)?;
    Some(Reply {
        told: Told {
            status,
            from,
            freely_from,
            until,
        },
        course: course.id,
        provisional,
    })
}

/// A plan for other activities.
fn of_other(courses: &[Course], key: &str, day: NaiveDate, change: fn(&mut Activity)) -> Option<Reply> {
    let changed = with_protocols(courses, |protocol| {
        for activity in &mut protocol.activities {
            change(activity);
        }
    });
    plan(&changed, key, day)
}

/// A plan that restarts everything with each session.
fn without_final_clock(courses: &[Course], key: &str, day: NaiveDate) -> Option<Reply> {
    of_other(courses, key, day, |activity| activity.counting = Counting::Each)
}

/// A plan that closes nothing before a session.
fn without_closing(courses: &[Course], key: &str, day: NaiveDate) -> Option<Reply> {
    of_other(courses, key, day, |activity| activity.before = 0)
}

/// A plan that asks only the first course.
fn with_one_voice(courses: &[Course], key: &str, day: NaiveDate) -> Option<Reply> {
    plan(&courses[..1], key, day).or_else(|| plan(courses, key, day))
}

/// A plan that is a day early.
fn a_day_early(courses: &[Course], key: &str, day: NaiveDate) -> Option<Reply> {
    plan(courses, key, day.succ_opt()?)
}

/// A plan that never says that a date may change.
fn always_sure(courses: &[Course], key: &str, day: NaiveDate) -> Option<Reply> {
    plan(courses, key, day).map(|reply| Reply {
        provisional: false,
        ..reply
    })
}

fn as_the_oracle_says(courses: &[Course], ask: Ask) -> TestCaseResult {
    for key in ACTIVITIES {
        let Some(diary) = diary(courses, key) else {
            ensure(ask(courses, key, NaiveDate::default()).is_none(), || {
                format!("{key} is answered, and no course knows it")
            })?;
            continue;
        };
        for day in diary.days() {
            let reply = ask(courses, key, day);
            ensure(reply.as_ref().map(|reply| reply.told) == Some(diary.tell(day)), || {
                format!("{key} on {day}: {reply:?}, and not {:?}", diary.tell(day))
            })?;
        }
    }
    Ok(())
}

/// The course named is one whose own answer is the strictest; of several that wait, one that waits longest.
fn names_the_course_that_decides(courses: &[Course], ask: Ask) -> TestCaseResult {
    for key in ACTIVITIES {
        let Some(diary) = diary(courses, key) else { continue };
        for day in diary.days() {
            let reply = ask(courses, key, day).expect("known to a course");
            let named = diary
                .voices
                .iter()
                .find(|voice| voice.course.id == reply.course)
                .expect("one of the courses");
            let strictest = diary.status(day);
            let others = diary.voices.iter().filter(|voice| voice.on(day) == strictest);
            let longest = others.map(|voice| voice.opens_after(day)).max();
            let waits = strictest != Status::NotYet || Some(named.opens_after(day)) == longest;
            ensure(named.on(day) == strictest && waits, || {
                format!("{key} on {day} names {:?}", reply.course)
            })?;
            let may_change = named.course.state == CourseState::Open && named.activity.counting == Counting::Final;
            ensure(reply.provisional == (may_change && strictest == Status::NotYet), || {
                format!("{key} on {day}: provisional {}", reply.provisional)
            })?;
        }
    }
    Ok(())
}

/// From one closing to the next it only opens.
fn only_opens_between_closings(courses: &[Course], ask: Ask) -> TestCaseResult {
    for key in ACTIVITIES {
        let Some(diary) = diary(courses, key) else { continue };
        let status = |day| ask(courses, key, day).map(|reply| reply.told.status);
        for (day, after) in diary.days().zip(diary.days().skip(1)) {
            let opens = status(after) <= status(day) || diary.closes_on(after);
            ensure(opens, || {
                format!("{key} goes from {:?} to {:?} on {after}", status(day), status(after))
            })?;
        }
    }
    Ok(())
}

/// The timeline tells each change of status on its day, and nothing else of activities.
fn timeline_tells_each_change(courses: &[Course]) -> TestCaseResult {
    let told: Vec<_> = plan::timeline(courses)
        .into_iter()
        .filter_map(|entry| match entry.what {
            What::Opens(answer) => Some((entry.day, answer.activity.key.clone(), true)),
            What::Closes(answer) => Some((entry.day, answer.activity.key.clone(), false)),
            _ => None,
        })
        .collect();
    let mut count = 0;
    for key in ACTIVITIES {
        let Some(diary) = diary(courses, key) else { continue };
        for (before, day) in diary.days().zip(diary.days().skip(1)) {
            let (was, is) = (diary.status(before), diary.status(day));
            if was != is && !matches!(is, Status::Ask | Status::Never) {
                count += 1;
                ensure(told.contains(&(day, key.to_owned(), is < was)), || {
                    format!("{key}: {was:?} to {is:?} on {day} is not told")
                })?;
            }
        }
    }
    ensure(count == told.len(), || {
        format!("{count} changes, and told are {told:?}")
    })
}

#[test]
fn every_day_of_every_activity_is_as_the_oracle_says() {
    holds(regressions!("status"), &any_courses(), |courses| {
        as_the_oracle_says(&courses, plan)
    });
    for broken in [without_final_clock, without_closing, with_one_voice, a_day_early] as [Ask; 4] {
        is_caught(&any_courses(), |courses| as_the_oracle_says(&courses, broken));
    }
}

#[test]
fn the_course_that_decides_is_named() {
    holds(regressions!("decides"), &any_courses(), |courses| {
        names_the_course_that_decides(&courses, plan)
    });
    for broken in [with_one_voice, always_sure] as [Ask; 2] {
        is_caught(&any_courses(), |courses| {
            names_the_course_that_decides(&courses, broken)
        });
    }
}

#[test]
fn between_closings_an_activity_moves_only_from_not_yet_to_careful_to_yes() {
    holds(regressions!("closings"), &any_courses(), |courses| {
        only_opens_between_closings(&courses, plan)
    });
    is_caught(&any_courses(), |courses| {
        only_opens_between_closings(&courses, a_day_early)
    });
}

#[test]
fn the_timeline_tells_every_change_of_status_once() {
    holds(regressions!("timeline"), &any_courses(), |courses| {
        timeline_tells_each_change(&courses)
    });
}
