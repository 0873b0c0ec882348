//! Who is called to a check-in, when, and when no longer.

use super::{DeviceOutcome, all, claim, settle};
use crate::{
    check_in::{Healing, healing, send},
    world::{World, promise},
};
use care::{
    Actor,
    actor::Person,
    check_in::{self, Answers, CheckIn, Redness, ReplyDraft, YesNo},
    clinic::{self, SettingsDraft},
    ids::{CheckInId, StaffId},
    reminder::{self, HANDED_OVER, ReminderState},
};
use chrono::{DateTime, Duration, Utc};
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::collections::BTreeMap;

const RED: Answers = Answers {
    fever: YesNo::Yes,
    ..Answers::NOTHING
};
const AMBER: Answers = Answers {
    redness: Redness::Strong,
    ..Answers::NOTHING
};

fn id(actor: &Actor) -> StaffId {
    actor.person().unwrap().0.staff().unwrap()
}

/// An owner who is off duty, two who treat, one of them on duty; all with phones, none with quiet hours.
struct Team {
    owner: Actor,
    sam: Actor,
    kim: Actor,
}

async fn team(world: &World) -> Team {
    world.quiet("00:00", "00:00").await;
    let sam = world.staff("sam@example.org", "practitioner").await;
    let kim = world.staff("kim@example.org", "practitioner").await;
    let owner = world.owner;
    for (actor, phone) in [(&owner, "olive"), (&sam, "sam"), (&kim, "kim")] {
        world.subscribe(actor, phone).await;
    }
    duty(world, &owner, false).await;
    duty(world, &kim, false).await;
    Team { owner, sam, kim }
}

async fn duty(world: &World, actor: &Actor, on: bool) {
    let mut draft = clinic::DutyDraft::from(&clinic::duty(&world.db, actor).await.unwrap());
    if on { "yes" } else { "" }.clone_into(&mut draft.on_duty);
    clinic::set_duty(&world.db, &*world.clock, actor, &draft).await.unwrap();
}

async fn answer(world: &World, staff: &Actor, id: CheckInId, kind: &str, colleague: Option<StaffId>) {
    let draft = ReplyDraft {
        kind: kind.to_owned(),
        words: "Thank you".to_owned(),
        colleague: colleague.map(|colleague| colleague.to_string()).unwrap_or_default(),
        ..ReplyDraft::default()
    };
    check_in::answer(&world.db, &*world.clock, staff, id, &draft)
        .await
        .unwrap();
}

/// Who is rung now, and by which rules; each phone takes it.
async fn rung(world: &World) -> Vec<(StaffId, Vec<String>)> {
    let mut rung = Vec::new();
    for due in claim(world).await {
        settle(world, all(&due, &DeviceOutcome::Accepted)).await;
        if let Person::Staff(staff) = due.key.to {
            rung.push((staff, due.rules));
        }
    }
    rung
}

fn one(staff: &Actor, rule: &str) -> Vec<(StaffId, Vec<String>)> {
    vec![(id(staff), vec![rule.to_owned()])]
}

async fn promise_hours(world: &World, hours: &str) {
    let settings = clinic::settings(&world.db, &world.owner).await.unwrap();
    let draft = SettingsDraft {
        promise_hours: hours.to_owned(),
        ..SettingsDraft::from(&settings)
    };
    clinic::save_settings(&world.db, &*world.clock, &world.owner, &draft)
        .await
        .unwrap();
}

async fn red(world: &World) -> (Healing, CheckIn) {
    let ada = healing(world, "Ada").await;
    let sent = send(world, &ada.phone, 1, &RED).await;
    (ada, sent)
}

promise! {
    async fn red_rings_whoever_is_on_duty_at_once_and_the_owner_ten_minutes_later(world) {
        let Team { owner, sam, .. } = team(&world).await;
        red(&world).await;
        assert_eq!(rung(&world).await, one(&sam, "call_red_duty"));
        world.advance(Duration::minutes(10) - Duration::seconds(1));
        assert!(rung(&world).await.is_empty());
        world.advance(Duration::seconds(1));
        assert_eq!(rung(&world).await, one(&owner, "call_red_owner"));
        world.advance(Duration::days(2));
        assert!(rung(&world).await.is_empty(), "nobody is called for ever");
    }
}

promise! {
    async fn red_rings_at_night_and_amber_waits_for_the_morning(world) {
        let Team { sam, .. } = team(&world).await;
        world.quiet("21:00", "08:00").await;
        promise_hours(&world, "12").await;
        let ada = healing(&world, "Ada").await;
        world.clock.set(crate::world::at("2026-03-05T12:00"));
        send(&world, &ada.phone, 1, &AMBER).await;
        world.clock.set(crate::world::at("2026-03-06T00:00"));
        assert!(rung(&world).await.is_empty());
        send(&world, &ada.phone, 2, &RED).await;
        assert_eq!(rung(&world).await.remove(0).1, ["call_red_duty"]);
        world.clock.set(crate::world::at("2026-03-06T08:00"));
        let morning = rung(&world).await;
        assert!(morning.contains(&(id(&sam), vec!["call_amber_duty".to_owned()])), "{morning:?}");
    }
}

promise! {
    async fn amber_has_the_promised_time_and_half_of_it_again(world) {
        let Team { owner, sam, .. } = team(&world).await;
        promise_hours(&world, "4").await;
        let ada = healing(&world, "Ada").await;
        send(&world, &ada.phone, 1, &AMBER).await;
        world.advance(Duration::minutes(239));
        assert!(rung(&world).await.is_empty());
        world.advance(Duration::minutes(1));
        assert_eq!(rung(&world).await, one(&sam, "call_amber_duty"));
        world.advance(Duration::hours(2));
        assert_eq!(rung(&world).await, one(&owner, "call_amber_owner"));
    }
}

promise! {
    async fn what_is_normal_calls_nobody(world) {
        team(&world).await;
        let ada = healing(&world, "Ada").await;
        send(&world, &ada.phone, 1, &Answers::NOTHING).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder WHERE check_in_id IS NOT NULL").await, 0);
    }
}

promise! {
    async fn an_answer_ends_the_calls_and_a_new_question_begins_them_anew(world) {
        let Team { owner, sam, .. } = team(&world).await;
        let (ada, sent) = red(&world).await;
        rung(&world).await;
        world.advance(Duration::minutes(9));
        answer(&world, &owner, sent.id, "replied", None).await;
        world.advance(Duration::hours(1));
        assert!(rung(&world).await.is_empty());
        let more = check_in::QuestionDraft { question: "And now?".to_owned() };
        check_in::ask(&world.db, &*world.clock, &ada.phone, sent.id, &more).await.unwrap();
        assert_eq!(rung(&world).await, one(&sam, "call_red_duty"));
    }
}

promise! {
    async fn a_colleague_who_is_asked_hears_of_it_at_once_and_the_owner_when_it_was_due(world) {
        let Team { owner, sam, kim } = team(&world).await;
        let (_, sent) = red(&world).await;
        rung(&world).await;
        world.advance(Duration::minutes(5));
        answer(&world, &sam, sent.id, "handed_over", Some(id(&kim))).await;
        assert_eq!(rung(&world).await, one(&kim, HANDED_OVER), "off duty, but asked by name");
        world.advance(Duration::minutes(5));
        assert_eq!(rung(&world).await, one(&owner, "call_red_owner"), "the patient has not waited any less");
    }
}

promise! {
    async fn who_goes_off_duty_is_not_called_and_who_comes_on_is(world) {
        let Team { owner, sam, kim } = team(&world).await;
        promise_hours(&world, "4").await;
        let ada = healing(&world, "Ada").await;
        send(&world, &ada.phone, 1, &AMBER).await;
        duty(&world, &sam, false).await;
        duty(&world, &kim, true).await;
        world.advance(Duration::hours(4));
        assert_eq!(rung(&world).await, one(&kim, "call_amber_duty"));
        world.advance(Duration::seconds(1));
        duty(&world, &sam, true).await;
        assert!(rung(&world).await.is_empty(), "its instant has passed; the board shows it");
        clinic::disable_staff(&world.db, &*world.clock, &owner, id(&kim)).await.unwrap();
        promise_hours(&world, "2").await;
        let again = rung(&world).await;
        assert_eq!(again, one(&owner, "call_amber_owner"), "a shorter promise is due sooner");
    }
}

promise! {
    async fn the_check_in_shows_who_was_called_and_what_became_of_it(world) {
        let Team { sam, .. } = team(&world).await;
        let (ada, sent) = red(&world).await;
        rung(&world).await;
        let called = reminder::called_to(&world.db, &sam, sent.id).await.unwrap();
        let told: Vec<_> = called.iter().map(|called| (called.name.as_str(), called.state, called.accepted_at.is_some())).collect();
        assert_eq!(told, [("Sam", ReminderState::Accepted, true), ("Olive", ReminderState::Planned, false)]);
        assert!(crate::world::is_not_found(&reminder::called_to(&world.db, &ada.phone, sent.id).await), "no patient's business");
        let (_, stranger) = world.other_clinic().await;
        assert!(crate::world::is_not_found(&reminder::called_to(&world.db, &stranger, sent.id).await));
    }
}

/// What the calls of one check-in should be, worked out minute by minute from the rules' own words.
struct Expected {
    red: bool,
    since: DateTime<Utc>,
    answered: Option<DateTime<Utc>>,
}

impl Expected {
    /// Which step falls on this minute.
    fn step(&self, minute: DateTime<Utc>, promise: i64) -> Option<&'static str> {
        let waited = (minute - self.since).num_minutes();
        match (self.red, waited) {
            (true, 0) => Some("call_red_duty"),
            (true, 10) => Some("call_red_owner"),
            (false, waited) if waited == promise * 60 => Some("call_amber_duty"),
            (false, waited) if waited == promise * 60 + (promise * 30).max(15) => Some("call_amber_owner"),
            _ => None,
        }
        .filter(|_| self.answered.is_none())
    }
}

promise! {
    /// 300 minutes for each of three promises: at each, something happens by chance; and each minute those are rung whom the rules name, nobody else.
    async fn whatever_is_sent_claimed_handed_over_or_answered_each_step_comes_at_its_minute_once_and_never_after_an_answer(world) {
        let mut dice = StdRng::seed_from_u64(7);
        let mut counted = BTreeMap::<String, u32>::new();
        let Team { owner, sam, kim } = team(&world).await;
        let ada = healing(&world, "Ada").await;
        let mut last = 0;
        for promise in [1, 2, 4] {
            promise_hours(&world, &promise.to_string()).await;
            let mut open = BTreeMap::<u128, Expected>::new();
            for _ in 0..300 {
                world.advance(Duration::minutes(1));
                let minute = world.now();
                let mut asked = Vec::new();
                let some = open.iter().filter(|(_, one)| one.answered.is_none()).map(|(n, _)| *n);
                let some: Vec<u128> = some.collect();
                let any = (!some.is_empty()).then(|| some[dice.random_range(0..some.len())]);
                match (dice.random_range(0..20), any) {
                    (0..3, _) => {
                        last += 1;
                        let red = dice.random_bool(0.5);
                        send(&world, &ada.phone, last, if red { &RED } else { &AMBER }).await;
                        open.insert(last, Expected { red, since: minute, answered: None });
                    }
                    (3..5, Some(n)) => {
                        answer(&world, &sam, CheckInId::from_u128(n), "replied", None).await;
                        open.get_mut(&n).unwrap().answered = Some(minute);
                    }
                    (5..7, Some(n)) => {
                        check_in::claim(&world.db, &*world.clock, &sam, CheckInId::from_u128(n)).await.unwrap();
                    }
                    (7..9, Some(n)) => {
                        answer(&world, &sam, CheckInId::from_u128(n), "handed_over", Some(id(&kim))).await;
                        asked.push(HANDED_OVER.to_owned());
                    }
                    _ => {}
                }
                let mut wanted = BTreeMap::<StaffId, Vec<String>>::new();
                for step in open.values().filter_map(|one| one.step(minute, promise)) {
                    let whom = if step.ends_with("duty") { &sam } else { &owner };
                    wanted.entry(id(whom)).or_default().push(step.to_owned());
                }
                if !asked.is_empty() {
                    wanted.entry(id(&kim)).or_default().extend(asked);
                }
                let mut came: BTreeMap<StaffId, Vec<String>> = rung(&world).await.into_iter().collect();
                for rules in wanted.values_mut().chain(came.values_mut()) {
                    rules.sort();
                }
                assert_eq!(came, wanted, "at {minute}, a promise of {promise} h");
                for rule in came.into_values().flatten() {
                    *counted.entry(rule).or_default() += 1;
                }
            }
            for n in open.into_iter().filter(|(_, one)| one.answered.is_none()).map(|(n, _)| n) {
                answer(&world, &sam, CheckInId::from_u128(n), "reviewed", None).await;
            }
        }
        assert!(counted.len() == 5 && counted.values().all(|count| *count > 3), "every kind was seen: {counted:?}");
    }
}
