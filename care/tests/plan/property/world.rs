//! Random protocols and courses.

use super::any::{time, zone};
use care::{
    course::{Course, CourseState, Session, SessionState},
    ids::{CourseId, SessionId},
    profile::Pace,
    protocol::{
        Activity, AlwaysAnswer, Anchor, AppliesTo, Climb, Counting, Lock, OwnWords, Protocol, Rule, Show, Stage,
        Treatment, USUAL_PATIENCE, guard,
    },
    zone::Tz,
};
use chrono::{Days, NaiveDate, NaiveTime};
use proptest::{
    collection::{btree_set, vec},
    option,
    prelude::*,
    sample::{select, subsequence},
};
use std::sync::Arc;

pub const ACTIVITIES: [&str; 3] = ["rinse", "swim", "alcohol"];
const RULES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

fn activity(key: &'static str) -> impl Strategy<Value = Activity> {
    let answer = prop_oneof![8 => Just(None), 1 => Just(Some(AlwaysAnswer::Ask)), 1 => Just(Some(AlwaysAnswer::Never))];
    let counting = select(Counting::ALL);
    (
        counting,
        0..30_u32,
        option::of(1..12_u32),
        prop_oneof![Just(0), 0..9_u32],
        answer,
    )
        .prop_map(move |(counting, first, careful_for, before, answer)| Activity {
            key: key.into(),
            source: None,
            icon: "drop".into(),
            counting,
            careful_from: careful_for.filter(|_| answer.is_none()).map(|_| first),
            yes_from: answer.is_none().then(|| first + careful_for.unwrap_or(0)),
            before,
            answer,
            common: None,
            show: Show::List,
            order: 0,
        })
}

/// Boxed: six of them side by side are more than a test's stack holds.
fn rule(n: usize) -> BoxedStrategy<Rule> {
    let anchor = prop_oneof![
        3 => (Just(Anchor::Each), 0..6_i32),
        2 => (Just(Anchor::Each), -2..30_i32),
        1 => (Just(Anchor::LatestHeld), 0..30_i32),
        2 => (Just(Anchor::Final), -2..40_i32),
        3 => (Just(Anchor::NextPlanned), -6..=0_i32),
    ];
    let applies_to =
        prop_oneof![6 => Just(AppliesTo::Always), 1 => Just(AppliesTo::OpenCourse), 1 => Just(AppliesTo::ClosedCourse)];
    let about = prop_oneof![2 => Just(None), 1 => select(&ACTIVITIES[..]).prop_map(Some)];
    let supersedes = subsequence(RULES[n + 1..].to_vec(), 0..=(RULES.len() - n - 1).min(2));
    let limits = prop_oneof![2 => Just(None), 1 => (0..20_i32, 0..20_i32).prop_map(Some)];
    (
        anchor,
        limits,
        time(),
        prop_oneof![Just(0), 0..4_u32],
        time(),
        applies_to,
        about,
        supersedes,
        any::<bool>(),
    )
        .prop_map(
            move |(
                (anchor, offset_days),
                limits,
                local_time,
                expires_day,
                expires_time,
                applies_to,
                about,
                supersedes,
                repeats_on_move,
            )| Rule {
                key: RULES[n].into(),
                source: None,
                anchor,
                offset_days,
                within: limits.and_then(|limits| within(anchor, offset_days, limits)),
                local_time,
                expires_day: if expires_time <= local_time {
                    expires_day.max(1)
                } else {
                    expires_day
                },
                expires_time,
                // A closed course has nothing ahead to speak of.
                applies_to: if anchor == Anchor::NextPlanned || offset_days < 0 {
                    AppliesTo::Always
                } else {
                    applies_to
                },
                supersedes: supersedes.into_iter().map(str::to_owned).collect(),
                repeats_on_move,
                climb: Climb::Push,
                patience: USUAL_PATIENCE,
                activity: about.map(str::to_owned),
                lock: Lock::Plan,
            },
        )
        .boxed()
}

/// So many days before and after its own day; only a rule after a session may be moved.
fn within(anchor: Anchor, offset_days: i32, (before, after): (i32, i32)) -> Option<[i32; 2]> {
    let movable = anchor != Anchor::NextPlanned && offset_days >= 0;
    movable.then(|| [(offset_days - before).max(0), offset_days + after])
}

/// Up to three activities and six rules; whatever it says, a clinic could publish it.
pub fn protocol() -> impl Strategy<Value = Arc<Protocol>> {
    let activities = ACTIVITIES.map(activity);
    let rules =
        (rule(0), rule(1), rule(2), rule(3), rule(4), rule(5)).prop_map(|(a, b, c, d, e, f)| vec![a, b, c, d, e, f]);
    (
        activities,
        subsequence(vec![0, 1, 2], 1..=3),
        rules,
        subsequence(vec![0, 1, 2, 3, 4, 5], 1..=6),
    )
        .prop_map(|(activities, some, rules, spoken)| {
            let mut protocol = Protocol {
                treatment: Treatment::Density,
                usual_sessions: 3,
                usual_gap_days: 14,
                stages: vec![Stage {
                    key: "after".into(),
                    source: None,
                    from: 0,
                    to: None,
                }],
                activities: some.into_iter().map(|n| activities[n].clone()).collect(),
                check_ins: Vec::new(),
                rules: spoken.into_iter().map(|n| rules[n].clone()).collect(),
                words: OwnWords::default(),
            };
            only_of_itself(&mut protocol);
            assert_eq!(guard::faults(&protocol), []);
            Arc::new(protocol)
        })
}

/// Rules speak of activities and rules that the protocol has.
fn only_of_itself(protocol: &mut Protocol) {
    let activities: Vec<_> = protocol
        .activities
        .iter()
        .map(|activity| activity.key.clone())
        .collect();
    let rules: Vec<_> = protocol.rules.iter().map(|rule| rule.key.clone()).collect();
    for rule in &mut protocol.rules {
        rule.activity = rule.activity.take().filter(|key| activities.contains(key));
        rule.supersedes.retain(|key| rules.contains(key));
    }
}

/// A course without its calendar date: sessions are so many days after the first day of the world.
#[derive(Clone, Debug)]
pub struct Sketch {
    pub treatment: Treatment,
    pub state: CourseState,
    pub protocol: Arc<Protocol>,
    pub sessions: Vec<(u64, NaiveTime, Tz, SessionState)>,
    /// The lean of the pace, and how many days after the first day of the world it was learnt.
    pub pace: (i32, u64),
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let treatment = select(vec![Treatment::Density, Treatment::ScarCamouflage]);
    let state =
        prop_oneof![5 => Just(CourseState::Open), 2 => Just(CourseState::Closed), 1 => Just(CourseState::Cancelled)];
    let session = prop_oneof![4 => Just(SessionState::Planned), 4 => Just(SessionState::Held), 1 => Just(SessionState::Cancelled)];
    let days = prop_oneof![1 => btree_set(0..45_u64, 0..4), 3 => btree_set(0..20_u64, 1..4)];
    let sessions = (days, vec((time(), zone(), session), 4));
    let pace = prop_oneof![2 => Just((0, 0)), 3 => (-3..=3_i32, 0..60_u64)];
    (treatment, state, protocol(), sessions, pace).prop_map(|(treatment, state, protocol, (days, rest), pace)| Sketch {
        treatment,
        state,
        protocol,
        sessions: days
            .into_iter()
            .zip(rest)
            .map(|(day, (start, zone, state))| (day, start, zone, state))
            .collect(),
        pace,
    })
}

pub fn sketches() -> impl Strategy<Value = Vec<Sketch>> {
    prop_oneof![2 => vec(sketch(), 1), 1 => vec(sketch(), 2)]
}

/// The sketched courses, in a world that begins on `first`.
pub fn courses(sketches: &[Sketch], first: NaiveDate) -> Vec<Course> {
    let course = |(n, sketch): (usize, &Sketch)| Course {
        id: CourseId::from_u128(n as u128 + 1),
        treatment: sketch.treatment,
        state: sketch.state,
        protocol: Arc::clone(&sketch.protocol),
        sessions: (sketch.sessions.iter().enumerate())
            .map(|(m, (after, start, zone, state))| {
                session((n * 100 + m) as u128, first + Days::new(*after), *start, *zone, *state)
            })
            .collect(),
        pace: Pace::new(sketch.pace.0, first + Days::new(sketch.pace.1)),
    };
    sketches.iter().enumerate().map(course).collect()
}

pub fn session(id: u128, day: NaiveDate, start: NaiveTime, zone: Tz, state: SessionState) -> Session {
    Session {
        id: SessionId::from_u128(id),
        day,
        start,
        minutes: 180,
        zone,
        state,
    }
}

/// Courses of one patient, all of whose days lie in 2024 to 2035.
pub fn any_courses() -> impl Strategy<Value = Vec<Course>> {
    (sketches(), 0..4000_u64).prop_map(|(sketches, after)| courses(&sketches, first_day() + Days::new(after)))
}

pub fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 2, 1).expect("a day")
}
