//! Protocols as people might type them, and what is left of them once nothing stops a publish.

use crate::property::any::time;
use care::protocol::{
    AlwaysAnswer, Counting, Finding, Practice, Protocol, Treatment, guard,
    guard::{Place, Weight},
};
use proptest::{collection::vec, prelude::*, sample::select};

/// One turn of a number of a protocol, by places that are counted round and round.
#[derive(Clone, Debug)]
pub enum Edit {
    Opens(usize, Option<u32>, u32),
    Pauses(usize, u32),
    Counts(usize, Counting),
    Always(usize, AlwaysAnswer),
    Forget(usize),
    CheckIn(usize, u32),
    Stage(usize, u32),
    Rule(usize, i32),
    Useful(usize, chrono::NaiveTime, u32, chrono::NaiveTime),
    Silences(usize, usize),
    Untie(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = || 0..100_usize;
    prop_oneof![
        6 => (at(), proptest::option::of(0..40_u32), 0..45_u32).prop_map(|(at, careful, yes)| Edit::Opens(at, careful, yes)),
        3 => (at(), 0..9_u32).prop_map(|(at, days)| Edit::Pauses(at, days)),
        2 => (at(), select(Counting::ALL)).prop_map(|(at, counting)| Edit::Counts(at, counting)),
        1 => (at(), select(AlwaysAnswer::ALL)).prop_map(|(at, answer)| Edit::Always(at, answer)),
        1 => at().prop_map(Edit::Forget),
        2 => (at(), 0..40_u32).prop_map(|(at, day)| Edit::CheckIn(at, day)),
        1 => (at(), 0..9_u32).prop_map(|(at, from)| Edit::Stage(at, from)),
        6 => (at(), -5..40_i32).prop_map(|(at, day)| Edit::Rule(at, day)),
        6 => (at(), time(), 0..5_u32, time()).prop_map(|(at, due, days, until)| Edit::Useful(at, due, days, until)),
        1 => (at(), at()).prop_map(|(at, other)| Edit::Silences(at, other)),
        1 => at().prop_map(Edit::Untie),
    ]
}

fn apply(edit: &Edit, protocol: &mut Protocol) {
    fn at<T>(all: &mut [T], at: usize) -> &mut T {
        let n = at % all.len();
        &mut all[n]
    }
    match *edit {
        Edit::Opens(n, careful, yes) => {
            let activity = at(&mut protocol.activities, n);
            (activity.careful_from, activity.yes_from) = (careful.filter(|careful| *careful < yes), Some(yes));
            activity.answer = None;
        }
        Edit::Pauses(n, days) => at(&mut protocol.activities, n).before = days,
        Edit::Counts(n, counting) => at(&mut protocol.activities, n).counting = counting,
        Edit::Always(n, answer) => {
            let activity = at(&mut protocol.activities, n);
            (activity.careful_from, activity.yes_from, activity.answer) = (None, None, Some(answer));
        }
        Edit::Forget(n) => _ = protocol.activities.remove(n % protocol.activities.len()),
        Edit::CheckIn(n, day) => at(&mut protocol.check_ins, n).day = day,
        Edit::Stage(n, from) => at(&mut protocol.stages, n).from = from,
        Edit::Rule(n, day) => at(&mut protocol.rules, n).offset_days = day,
        Edit::Useful(n, due, days, until) => {
            let rule = at(&mut protocol.rules, n);
            (rule.local_time, rule.expires_day, rule.expires_time) = (due, days, until);
        }
        Edit::Silences(n, other) => {
            let other = at(&mut protocol.rules, other).key.clone();
            at(&mut protocol.rules, n).supersedes.push(other);
        }
        Edit::Untie(n) => at(&mut protocol.rules, n).activity = None,
    }
}

pub fn edited() -> impl Strategy<Value = Protocol> {
    (select(Treatment::ALL), vec(edit(), 0..25)).prop_map(|(treatment, edits)| {
        let mut protocol = Protocol::built_in(treatment).expect("built in");
        for edit in &edits {
            apply(edit, &mut protocol);
        }
        protocol
    })
}

/// Takes away whatever stops it, until nothing does: what is left could be published.
pub fn mended(mut protocol: Protocol, practice: &Practice) -> Protocol {
    loop {
        let found = guard(&protocol, practice);
        let stopped = found.into_iter().find(|finding| finding.weight == Weight::Stop);
        let Some(Finding { place, .. }) = stopped else {
            return protocol;
        };
        match place {
            Place::Activity(key) => protocol.activities.retain(|activity| activity.key != key),
            Place::CheckIn(key) => protocol.check_ins.retain(|check_in| check_in.key != key),
            Place::Rule(key) => {
                protocol.rules.retain(|rule| rule.key != key);
                for rule in &mut protocol.rules {
                    rule.supersedes.retain(|other| *other != key);
                }
            }
            Place::Stages => protocol.stages = Protocol::built_in(protocol.treatment).expect("built in").stages,
            Place::Whole | Place::Text { .. } => unreachable!("nothing of it was edited"),
        }
    }
}
