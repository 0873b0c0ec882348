//! Skin and habits: what is answered, by whom, and the reminders that follow.

use crate::world::{World, at, is_not_found, problem, promise};
use care::{
    Actor, board,
    course::{self, HeldDraft},
    ids::PatientId,
    profile::{self, Caution, ProfileDraft, Said, Skin},
    reminder,
};
use chrono::Duration;

fn oily_smoker() -> ProfileDraft {
    ProfileDraft {
        skin: "oily".to_owned(),
        smoking: "yes".to_owned(),
        allergy: " Latex,\r\nplasters ".to_owned(),
        ..ProfileDraft::default()
    }
}

async fn save(world: &World, actor: &Actor, patient: PatientId, draft: &ProfileDraft) -> care::Result<()> {
    profile::save(&world.db, &*world.clock, actor, patient, draft).await
}

/// A patient in whose closed course one session was held on 1 March 2026.
async fn healed(world: &World) -> (PatientId, Actor) {
    let ada = world.patient("Ada").await;
    let phone = world.reachable(ada, "phone").await;
    let course = world.course(ada).await;
    let session = world.book(course, "2026-03-01").await;
    course::confirm_held(&world.db, &*world.clock, &world.owner, session, &HeldDraft::default())
        .await
        .unwrap();
    course::close(&world.db, &*world.clock, &world.owner, course)
        .await
        .unwrap();
    (ada, phone)
}

/// The day of the touch-up that is planned.
async fn touch_up(world: &World, patient: PatientId) -> String {
    let all = reminder::list_for(&world.db, &world.owner, patient).await.unwrap();
    let planned = all.iter().find(|reminder| reminder.rule_key == "touch_up").unwrap();
    assert_eq!(planned.state, reminder::ReminderState::Planned);
    planned.due_at.date_naive().to_string()
}

promise! {
    async fn what_is_answered_is_kept_and_can_be_taken_back(world) {
        let ada = world.patient("Ada").await;
        let phone = world.joined(ada).await;
        assert_eq!(profile::get(&world.db, &phone, ada).await.unwrap(), None, "nobody has asked yet");
        save(&world, &phone, ada, &oily_smoker()).await.unwrap();
        let answered = profile::get(&world.db, &world.owner, ada).await.unwrap().unwrap();
        assert_eq!((answered.profile.skin, answered.profile.smoking), (Some(Skin::Oily), Some(Said::Yes)));
        assert_eq!((answered.profile.allergy.as_str(), answered.profile.sun, answered.at), ("Latex,\nplasters", None, world.now()));
        save(&world, &world.owner, ada, &ProfileDraft::default()).await.unwrap();
        assert!(profile::get(&world.db, &phone, ada).await.unwrap().unwrap().profile.is_silent());
    }
}

promise! {
    async fn answers_move_the_touch_up_and_taking_them_back_moves_it_back(world) {
        let (ada, phone) = healed(&world).await;
        assert_eq!(touch_up(&world, ada).await, "2028-08-30");
        save(&world, &phone, ada, &oily_smoker()).await.unwrap();
        assert_eq!(touch_up(&world, ada).await, "2028-04-30");
        let dry = ProfileDraft { skin: "dry".to_owned(), ..ProfileDraft::default() };
        save(&world, &phone, ada, &dry).await.unwrap();
        assert_eq!(touch_up(&world, ada).await, "2029-06-30");
        save(&world, &phone, ada, &ProfileDraft::default()).await.unwrap();
        assert_eq!(touch_up(&world, ada).await, "2028-08-30");
    }
}

promise! {
    async fn an_answer_that_comes_late_calls_the_next_day_and_the_same_again_calls_no_later(world) {
        let (ada, phone) = healed(&world).await;
        world.clock.set(at("2028-07-01T09:00"));
        save(&world, &phone, ada, &oily_smoker()).await.unwrap();
        assert_eq!(touch_up(&world, ada).await, "2028-07-02");
        world.advance(Duration::hours(3));
        save(&world, &phone, ada, &oily_smoker()).await.unwrap();
        assert_eq!(touch_up(&world, ada).await, "2028-07-02");
    }
}

promise! {
    async fn those_who_come_today_bring_their_cautions(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        for patient in [ada, bo] {
            world.book(world.course(patient).await, "2026-03-02").await;
        }
        let scars = ProfileDraft { scars: "yes".to_owned(), ..oily_smoker() };
        save(&world, &world.owner, ada, &scars).await.unwrap();
        let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
        assert_eq!(board.profiles[&ada].cautions(), [Caution::Allergy, Caution::Scars]);
        assert!(!board.profiles.contains_key(&bo));
    }
}

promise! {
    async fn what_cannot_be_used_is_refused_and_nothing_is_kept(world) {
        let ada = world.patient("Ada").await;
        let shiny = ProfileDraft { skin: "shiny".to_owned(), ..oily_smoker() };
        assert_eq!(problem(save(&world, &world.owner, ada, &shiny).await, "skin"), "problem-choice");
        let story = ProfileDraft { allergy: "x".repeat(301), ..oily_smoker() };
        assert_eq!(problem(save(&world, &world.owner, ada, &story).await, "allergy"), "problem-long");
        assert_eq!(profile::get(&world.db, &world.owner, ada).await.unwrap(), None);
    }
}

promise! {
    async fn nobody_answers_for_another(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        let bos_phone = world.joined(bo).await;
        assert!(is_not_found(&save(&world, &bos_phone, ada, &oily_smoker()).await));
        assert!(is_not_found(&profile::get(&world.db, &bos_phone, ada).await));
    }
}

promise! {
    async fn the_audit_says_that_it_was_answered_and_not_what(world) {
        let ada = world.patient("Ada").await;
        save(&world, &world.owner, ada, &oily_smoker()).await.unwrap();
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'profile_saved' AND detail = ''").await, 1);
    }
}
