//! Patients join by a link or a typed code.

use crate::world::{World, is_not_found, problem, promise};
use care::{
    Actor, Error,
    access::{self, InviteKind, JoinPass, Secret, Token},
    ids::PatientId,
    patient,
};
use chrono::Duration;

async fn pass(world: &World, patient: PatientId) -> JoinPass {
    access::issue_join(&world.db, &*world.clock, &world.owner, patient)
        .await
        .unwrap()
}

async fn join(world: &World, typed: &str) -> care::Result<Token> {
    access::join(&world.db, &*world.clock, typed, "192.0.2.7", "Phone").await
}

promise! {
    async fn a_code_lets_its_patient_in_however_it_is_typed(world) {
        let ada = world.patient("Ada").await;
        let pass = pass(&world, ada).await;
        let token = join(&world, &format!(" {} ", pass.code.to_lowercase().replace('-', ""))).await.unwrap();
        let signed = access::authenticate(&world.db, &*world.clock, &token).await.unwrap().unwrap();
        assert_eq!(signed.actor.patient().unwrap(), ada);
        assert_eq!((signed.name.as_str(), signed.language.as_str(), signed.clinic_name.as_str()), ("Ada", "en", "Dot & Co"));
        let record = patient::get(&world.db, &world.owner, ada).await.unwrap();
        assert_eq!(record.joined_at, Some(world.now()));
    }
}

promise! {
    async fn spending_the_code_spends_the_link_and_the_other_way_round(world) {
        let ada = world.patient("Ada").await;
        let by_code = pass(&world, ada).await;
        join(&world, &by_code.code).await.unwrap();
        assert_eq!(problem(join(&world, by_code.secret.as_str()).await, "code"), "problem-code");
        let by_link = pass(&world, ada).await;
        join(&world, by_link.secret.as_str()).await.unwrap();
        assert_eq!(problem(join(&world, &by_link.code).await, "code"), "problem-code");
    }
}

promise! {
    async fn looking_at_a_link_does_not_spend_it(world) {
        let pass = pass(&world, world.patient("Ada").await).await;
        for _ in 0..3 {
            let view = access::find_invite(&world.db, &*world.clock, &pass.secret).await.unwrap();
            assert_eq!((view.kind, view.name.as_deref()), (InviteKind::PatientJoin, Some("Ada")));
        }
        join(&world, pass.secret.as_str()).await.unwrap();
        assert!(is_not_found(&access::find_invite(&world.db, &*world.clock, &pass.secret).await));
    }
}

promise! {
    async fn a_code_lives_a_day_and_a_link_a_week(world) {
        let ada = world.patient("Ada").await;
        let (first, second) = (pass(&world, ada).await, world.patient("Bo").await);
        world.advance(Duration::hours(24));
        assert_eq!(problem(join(&world, &first.code).await, "code"), "problem-code");
        join(&world, first.secret.as_str()).await.unwrap();
        let late = pass(&world, second).await;
        world.advance(Duration::days(7));
        assert_eq!(problem(join(&world, late.secret.as_str()).await, "code"), "problem-code");
    }
}

promise! {
    async fn a_new_pass_ends_the_one_before_it(world) {
        let ada = world.patient("Ada").await;
        let old = pass(&world, ada).await;
        let new = pass(&world, ada).await;
        assert_eq!(problem(join(&world, &old.code).await, "code"), "problem-code");
        join(&world, &new.code).await.unwrap();
    }
}

promise! {
    async fn used_expired_replaced_and_wrong_answer_alike(world) {
        let ada = world.patient("Ada").await;
        let used = pass(&world, ada).await;
        join(&world, &used.code).await.unwrap();
        let replaced = pass(&world, ada).await;
        let expired = pass(&world, ada).await;
        world.advance(Duration::hours(25));
        let mut answers = Vec::new();
        for typed in [used.code.as_str(), &replaced.code, &expired.code, "K7QM-2XPD", "", "not a code at all", Secret::parse("AAAAAAAAAAAAAAAAAAAAAA").unwrap().as_str()] {
            answers.push(format!("{:?}", join(&world, typed).await.unwrap_err()));
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "{answers:?}");
    }
}

promise! {
    async fn the_tenth_wrong_try_of_an_address_within_an_hour_is_refused_and_so_is_the_right_one_after_it(world) {
        let right = pass(&world, world.patient("Ada").await).await;
        for wrong in 1..10 {
            assert_eq!(problem(join(&world, "K7QM-2XPD").await, "code"), "problem-code", "try {wrong}");
            world.advance(Duration::minutes(1));
        }
        let Err(Error::Limited { retry_after_s }) = join(&world, "K7QM-2XPD").await else { panic!("not refused") };
        assert_eq!(retry_after_s, 51 * 60, "the first try stops to count an hour after it");
        assert!(matches!(join(&world, &right.code).await, Err(Error::Limited { .. })));
        let elsewhere = access::join(&world.db, &*world.clock, "K7QM-2XPD", "198.51.100.1", "Phone").await;
        assert_eq!(problem(elsewhere, "code"), "problem-code", "another address is not held back");
        world.advance(Duration::minutes(51));
        join(&world, &right.code).await.unwrap();
    }
}

promise! {
    async fn of_many_who_try_one_code_at_once_one_is_let_in(world) {
        let pass = pass(&world, world.patient("Ada").await).await;
        let mut tries = tokio::task::JoinSet::new();
        for n in 0..8 {
            let (db, clock, code) = (world.db.clone(), world.clock.clone(), pass.code.clone());
            tries.spawn(async move { access::join(&db, &*clock, &code, &format!("192.0.2.{n}"), "Phone").await.is_ok() });
        }
        assert_eq!(tries.join_all().await.into_iter().filter(|let_in| *let_in).count(), 1);
    }
}

promise! {
    async fn a_patient_lets_the_next_phone_in_and_nobody_elses(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        let phone = world.joined(ada).await;
        let next = access::issue_join(&world.db, &*world.clock, &phone, ada).await.unwrap();
        let token = join(&world, &next.code).await.unwrap();
        assert_eq!(world.actor(&token).await.patient().unwrap(), ada);
        assert!(is_not_found(&access::issue_join(&world.db, &*world.clock, &phone, bo).await));
    }
}

promise! {
    async fn nothing_that_lets_in_is_stored(world) {
        let pass = pass(&world, world.patient("Ada").await).await;
        let token = join(&world, &pass.code).await.unwrap();
        let Actor::Patient { .. } = world.actor(&token).await else { panic!("not a patient") };
        let dump = world.dump().await;
        for secret in [pass.secret.as_str(), &pass.code, &pass.code.replace('-', ""), token.as_str()] {
            assert!(!dump.contains(secret), "stored as it is: {secret}");
        }
        assert!(dump.contains("Ada"), "the dump holds what is stored");
    }
}
