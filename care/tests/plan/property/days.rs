//! Which rule speaks on which day.

use super::{broken::with_rules, ensure, holds, is_caught, regressions, world::any_courses};
use crate::oracle::calendar::calendar;
use care::{
    course::Course,
    plan::{Identity, occasions},
    protocol::{Anchor, AppliesTo, Rule},
};
use chrono::NaiveDate;
use proptest::test_runner::TestCaseResult;

/// Day, reminder, and whether it is silenced, of all that is said.
type Said = Vec<(NaiveDate, Identity, bool)>;

fn planned(courses: &[Course]) -> Said {
    let said = occasions(courses);
    said.iter()
        .map(|occasion| (occasion.day, occasion.identity(), occasion.superseded_by.is_some()))
        .collect()
}

fn as_the_oracle_says(courses: &[Course], mut said: Said) -> TestCaseResult {
    let lived = calendar(courses);
    let mut expected: Said = lived
        .iter()
        .map(|spoken| (spoken.day, spoken.identity(), !spoken.silenced_by.is_empty()))
        .collect();
    said.sort();
    expected.sort();
    ensure(said == expected, || format!("{said:?}, and not {expected:?}"))
}

#[test]
fn every_rule_speaks_on_the_days_that_the_oracle_says() {
    holds(regressions!("days"), &any_courses(), |courses| {
        as_the_oracle_says(&courses, planned(&courses))
    });
    let broken: [fn(&mut Rule); 6] = [
        |rule| rule.anchor = Anchor::Each,
        |rule| rule.applies_to = AppliesTo::Always,
        |rule| rule.activity = None,
        |rule| rule.supersedes.clear(),
        |rule| rule.offset_days += 1,
        |rule| rule.within = None,
    ];
    for change in broken {
        is_caught(&any_courses(), |courses| {
            as_the_oracle_says(&courses, planned(&with_rules(&courses, change)))
        });
    }
}
