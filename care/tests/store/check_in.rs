//! Check-ins: what is sent stays, who waits is seen first, and two don't answer at once.

use crate::world::{World, at, is_not_found, problem, promise};
use care::{
    Actor, Error, board,
    check_in::{
        self, Answers, CheckIn, CheckInDraft, Level, QuestionDraft, Redness, ReplyDraft, ReviewKind, Spread, Weeping,
        YesNo,
    },
    ids::{CheckInId, PatientId, SessionId},
    reminder,
};
use chrono::Duration;

/// A patient with a phone, on the third day after a session: the plan asks for a check-in.
pub struct Healing {
    pub patient: PatientId,
    pub phone: Actor,
    pub session: SessionId,
}

pub async fn healing(world: &World, name: &str) -> Healing {
    let patient = world.patient(name).await;
    let phone = world.joined(patient).await;
    let session = world.book(world.course(patient).await, "2026-03-02").await;
    world.clock.set(at("2026-03-05T10:00"));
    Healing {
        patient,
        phone,
        session,
    }
}

fn redness() -> Answers {
    Answers {
        redness: Redness::Strong,
        ..Answers::NOTHING
    }
}

fn fever() -> Answers {
    Answers {
        fever: YesNo::Yes,
        ..Answers::NOTHING
    }
}

async fn send_as(world: &World, phone: &Actor, id: u128, draft: &CheckInDraft) -> care::Result<CheckIn> {
    check_in::send(&world.db, &*world.clock, phone, CheckInId::from_u128(id), draft).await
}

pub async fn send(world: &World, phone: &Actor, id: u128, answers: &Answers) -> CheckIn {
    send_as(world, phone, id, &CheckInDraft::answered(answers))
        .await
        .unwrap()
}

async fn queue(world: &World) -> Vec<CheckInId> {
    let queue = check_in::queue(&world.db, &world.owner).await.unwrap();
    queue.iter().map(|waiting| waiting.check_in.id).collect()
}

fn reply(words: &str) -> ReplyDraft {
    ReplyDraft {
        kind: "replied".to_owned(),
        words: words.to_owned(),
        ..ReplyDraft::default()
    }
}

async fn answer(world: &World, staff: &Actor, id: CheckInId, draft: &ReplyDraft) -> care::Result<CheckIn> {
    check_in::answer(&world.db, &*world.clock, staff, id, draft).await
}

promise! {
    async fn what_the_plan_asks_for_is_sent_once_and_means_what_it_meant_that_day(world) {
        let ada = healing(&world, "Ada").await;
        let draft = CheckInDraft { asked: format!("{}/day_3", ada.session), ..CheckInDraft::answered(&redness()) };
        let sent = send_as(&world, &ada.phone, 1, &draft).await.unwrap();
        assert_eq!((sent.day, sent.triage.level, sent.session), (3, Level::Amber, ada.session));
        assert_eq!(sent.asked, Some((ada.session, "day_3".to_owned())));
        let again = send_as(&world, &ada.phone, 2, &draft).await.unwrap();
        assert_eq!(again.asked, None, "asked once, the second one is the patient's own");
        assert_eq!(check_in::find(&world.db, &ada.phone, sent.id).await.unwrap(), sent, "stored as it was");
        world.move_to(ada.session, "2026-03-04").await;
        assert_eq!(check_in::find(&world.db, &ada.phone, sent.id).await.unwrap().triage, sent.triage);
    }
}

promise! {
    async fn sent_again_the_first_stays(world) {
        let ada = healing(&world, "Ada").await;
        let first = send(&world, &ada.phone, 1, &redness()).await;
        world.advance(Duration::hours(1));
        for _ in 0..5 {
            assert_eq!(send(&world, &ada.phone, 1, &fever()).await, first);
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM check_in").await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'check_in_sent'").await, 1);
        let bo = world.joined(world.patient("Bo").await).await;
        assert!(is_not_found(&send_as(&world, &bo, 1, &CheckInDraft::answered(&fever())).await), "another's id is no news");
    }
}

promise! {
    async fn an_answer_left_open_is_no_answer_and_before_a_session_there_is_none(world) {
        let ada = healing(&world, "Ada").await;
        let open = CheckInDraft { fever: String::new(), pain: "11".to_owned(), ..CheckInDraft::answered(&redness()) };
        assert_eq!(problem(send_as(&world, &ada.phone, 1, &open).await, "fever"), "problem-symptom");
        assert_eq!(problem(send_as(&world, &ada.phone, 1, &open).await, "pain"), "problem-symptom");
        let bo = world.joined(world.patient("Bo").await).await;
        let early = send_as(&world, &bo, 2, &CheckInDraft::answered(&redness())).await;
        assert_eq!(problem(early, "session"), "problem-check-in-early");
        assert_eq!(world.count("SELECT COUNT(*) FROM check_in").await, 0);
    }
}

promise! {
    async fn the_most_urgent_stands_first_and_of_those_the_one_that_waits_longest(world) {
        let ada = healing(&world, "Ada").await;
        let calm = send(&world, &ada.phone, 1, &Answers::NOTHING).await.id;
        world.advance(Duration::minutes(5));
        let red = send(&world, &ada.phone, 2, &fever()).await.id;
        world.advance(Duration::minutes(5));
        let amber = send(&world, &ada.phone, 3, &redness()).await.id;
        let later = send(&world, &ada.phone, 4, &Answers { weeping: Weeping::Pus, ..Answers::NOTHING }).await.id;
        assert_eq!(queue(&world).await, [red, later, amber, calm]);
        let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
        assert_eq!(board.waiting[0].patient_name, "Ada");
        assert_eq!(board.waiting.len(), 4);
        assert_eq!(board.waiting[0].waited(world.now()), Duration::minutes(5));
    }
}

promise! {
    async fn two_do_not_answer_at_once(world) {
        let ada = healing(&world, "Ada").await;
        let id = send(&world, &ada.phone, 1, &redness()).await.id;
        let ben = world.staff("ben@example.org", "practitioner").await;
        let claim = async |staff: &Actor| check_in::claim(&world.db, &*world.clock, staff, id).await;
        claim(&world.owner).await.unwrap();
        claim(&world.owner).await.unwrap();
        assert_eq!(problem(claim(&ben).await, "claim"), "problem-review-claimed");
        assert_eq!(problem(answer(&world, &ben, id, &reply("Hello")).await, "claim"), "problem-review-claimed");
        world.advance(Duration::minutes(15));
        claim(&ben).await.unwrap();
        check_in::release(&world.db, &world.owner, id).await.unwrap();
        assert_eq!(problem(claim(&world.owner).await, "claim"), "problem-review-claimed", "one gives back one's own only");
        check_in::release(&world.db, &ben, id).await.unwrap();
        answer(&world, &world.owner, id, &reply("Keep it dry.")).await.unwrap();
        assert_eq!(problem(answer(&world, &ben, id, &reply("Wash it.")).await, "claim"), "problem-review-answered");
        assert_eq!(world.count("SELECT COUNT(*) FROM review").await, 1);
    }
}

promise! {
    async fn the_patient_reads_who_answered_and_when_and_hears_of_it(world) {
        let ada = healing(&world, "Ada").await;
        let id = send(&world, &ada.phone, 1, &redness()).await.id;
        world.advance(Duration::hours(2));
        answer(&world, &world.owner, id, &reply(" Keep it dry. ")).await.unwrap();
        let seen = check_in::find(&world.db, &ada.phone, id).await.unwrap();
        let review = &seen.reviews[0];
        assert_eq!((review.kind, review.words.as_str(), review.by.as_str(), review.at), (ReviewKind::Replied, "Keep it dry.", "Olive", world.now()));
        assert_eq!((seen.waiting_since, queue(&world).await), (None, vec![]));
        let told = reminder::list_for(&world.db, &ada.phone, ada.patient).await.unwrap();
        assert_eq!(told.iter().filter(|told| told.rule_key == reminder::ANSWERED).count(), 1);
        world.move_to(ada.session, "2026-03-03").await;
        let told = reminder::list_for(&world.db, &ada.phone, ada.patient).await.unwrap();
        let state = told.iter().find(|told| told.rule_key == reminder::ANSWERED).unwrap().state;
        assert_eq!(state, reminder::ReminderState::Planned, "a new plan takes no answer back");
    }
}

promise! {
    async fn handed_to_a_colleague_it_goes_on_waiting_and_the_patient_is_not_told(world) {
        let ada = healing(&world, "Ada").await;
        let id = send(&world, &ada.phone, 1, &redness()).await.id;
        let ben = world.staff("ben@example.org", "practitioner").await;
        let desk = world.staff("desk@example.org", "front_desk").await;
        let to = |staff: &Actor| {
            let Actor::Staff { staff, .. } = staff else { panic!("not staff") };
            ReplyDraft { kind: "handed_over".to_owned(), words: "Yours, I think".to_owned(), colleague: staff.to_string(), ..ReplyDraft::default() }
        };
        assert_eq!(problem(answer(&world, &world.owner, id, &to(&desk)).await, "colleague"), "problem-review-colleague");
        let handed = answer(&world, &world.owner, id, &to(&ben)).await.unwrap();
        assert_eq!(handed.reviews[0].colleague.as_deref(), Some("Sam"));
        assert_eq!(queue(&world).await, [id]);
        let told = reminder::list_for(&world.db, &ada.phone, ada.patient).await.unwrap();
        assert!(told.iter().all(|told| told.rule_key != reminder::ANSWERED));
        assert!(matches!(answer(&world, &desk, id, &reply("Hi")).await, Err(Error::Forbidden)));
    }
}

promise! {
    async fn a_concern_comes_back_on_its_day_until_somebody_looks_again(world) {
        let ada = healing(&world, "Ada").await;
        let id = send(&world, &ada.phone, 1, &redness()).await.id;
        let concern = |day: &str| ReplyDraft { kind: "concern".to_owned(), follow_up: day.to_owned(), ..reply("We look again on Saturday.") };
        assert_eq!(problem(answer(&world, &world.owner, id, &concern("2026-03-04")).await, "follow_up"), "problem-review-follow-up");
        answer(&world, &world.owner, id, &concern("2026-03-07")).await.unwrap();
        let follow_ups = async || board::board(&world.db, &*world.clock, &world.owner).await.unwrap().follow_ups;
        assert_eq!(follow_ups().await, []);
        world.clock.set(at("2026-03-07T09:00"));
        assert_eq!((follow_ups().await[0].check_in, follow_ups().await[0].name.as_str()), (id, "Ada"));
        let again = send(&world, &ada.phone, 2, &Answers::NOTHING).await.id;
        answer(&world, &world.owner, again, &ReplyDraft { kind: "reviewed".to_owned(), ..ReplyDraft::default() }).await.unwrap();
        assert_eq!(follow_ups().await, []);
    }
}

promise! {
    async fn a_question_after_the_answer_waits_again_and_stays_out_of_the_audit(world) {
        let ada = healing(&world, "Ada").await;
        let id = send(&world, &ada.phone, 1, &Answers { spread: Spread::Slight, ..Answers::NOTHING }).await.id;
        answer(&world, &world.owner, id, &reply("All well.")).await.unwrap();
        let ask = async |question: &str| {
            let draft = QuestionDraft { question: question.to_owned() };
            check_in::ask(&world.db, &*world.clock, &ada.phone, id, &draft).await
        };
        ask("").await.unwrap();
        assert_eq!(queue(&world).await, []);
        ask("May I swim with psoriasis?").await.unwrap();
        assert_eq!(queue(&world).await, [id]);
        assert_eq!(problem(ask(&"x".repeat(1_001)).await, "question"), "problem-long");
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE detail LIKE '%psoriasis%'").await, 0);
    }
}

promise! {
    async fn nobody_reads_or_sends_for_another(world) {
        let ada = healing(&world, "Ada").await;
        let id = send(&world, &ada.phone, 1, &redness()).await.id;
        let bo = world.joined(world.patient("Bo").await).await;
        let (_, elsewhere) = world.other_clinic().await;
        for stranger in [&bo, &elsewhere] {
            assert!(is_not_found(&check_in::find(&world.db, stranger, id).await));
            assert!(is_not_found(&check_in::list_for(&world.db, stranger, ada.patient).await));
            assert!(is_not_found(&check_in::claim(&world.db, &*world.clock, stranger, id).await));
            assert!(is_not_found(&check_in::release(&world.db, stranger, id).await));
            assert!(is_not_found(&answer(&world, stranger, id, &reply("Hi")).await));
            let question = QuestionDraft { question: "Mine?".to_owned() };
            assert!(is_not_found(&check_in::ask(&world.db, &*world.clock, stranger, id, &question).await));
        }
        assert!(is_not_found(&check_in::queue(&world.db, &bo).await));
        assert_eq!(check_in::queue(&world.db, &elsewhere).await.unwrap(), []);
    }
}

promise! {
    async fn the_week_is_measured_by_first_answers_and_by_what_the_plan_asked_for(world) {
        let ada = healing(&world, "Ada").await;
        let bo = healing(&world, "Bo").await;
        let measures = async || check_in::measures(&world.db, &*world.clock, &world.owner).await.unwrap();
        assert_eq!((measures().await.median, measures().await.ninetieth), (None, None));
        let ben = world.staff("ben@example.org", "practitioner").await;
        let Actor::Staff { staff: ben, .. } = ben else { panic!("not staff") };
        let draft = CheckInDraft { asked: format!("{}/day_3", ada.session), ..CheckInDraft::answered(&redness()) };
        let asked = send_as(&world, &ada.phone, 1, &draft).await.unwrap().id;
        let own = send(&world, &bo.phone, 2, &redness()).await.id;
        world.advance(Duration::minutes(10));
        let hand = ReplyDraft { kind: "handed_over".to_owned(), colleague: ben.to_string(), ..ReplyDraft::default() };
        answer(&world, &world.owner, asked, &hand).await.unwrap();
        assert_eq!(measures().await.median, None, "handing over is no answer");
        world.advance(Duration::minutes(20));
        answer(&world, &world.owner, asked, &reply("Fine.")).await.unwrap();
        world.advance(Duration::minutes(60));
        answer(&world, &world.owner, own, &reply("Fine.")).await.unwrap();
        let first = measures().await;
        assert_eq!((first.median, first.ninetieth), (Some(Duration::minutes(30)), Some(Duration::minutes(90))));
        // Day 0 of both has passed; day 3 is today, and may still come.
        assert_eq!((first.due, first.came), (2, 0));
        world.clock.set(at("2026-03-06T09:00"));
        assert_eq!((measures().await.due, measures().await.came), (4, 1));
        world.clock.set(at("2026-03-20T09:00"));
        assert_eq!((measures().await.median, measures().await.due), (None, 0), "another week");
        let (_, elsewhere) = world.other_clinic().await;
        assert_eq!(check_in::measures(&world.db, &*world.clock, &elsewhere).await.unwrap(), check_in::Measures::default());
        assert!(is_not_found(&check_in::measures(&world.db, &*world.clock, &ada.phone).await));
    }
}

promise! {
    async fn whom_the_clinic_called_reads_of_it_and_gets_no_push(world) {
        let ada = healing(&world, "Ada").await;
        let id = send(&world, &ada.phone, 1, &redness()).await.id;
        let called = ReplyDraft { kind: "called".to_owned(), ..ReplyDraft::default() };
        answer(&world, &world.owner, id, &called).await.unwrap();
        let seen = check_in::find(&world.db, &ada.phone, id).await.unwrap();
        assert_eq!((seen.reviews[0].kind, seen.waiting_since), (ReviewKind::Called, None));
        let told = reminder::list_for(&world.db, &ada.phone, ada.patient).await.unwrap();
        assert!(told.iter().all(|told| told.rule_key != reminder::ANSWERED));
    }
}

promise! {
    async fn a_reply_with_a_field_left_open_is_not_sent(world) {
        let ada = healing(&world, "Ada").await;
        let id = send(&world, &ada.phone, 1, &redness()).await.id;
        let open = answer(&world, &world.owner, id, &reply("See you on {session}.")).await;
        assert_eq!(problem(open, "words"), "problem-review-field");
        assert_eq!(queue(&world).await, [id]);
        answer(&world, &world.owner, id, &reply("See you on Monday {smile}.")).await.unwrap();
    }
}
