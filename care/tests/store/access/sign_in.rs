//! Staff sign in by password; sign-ins end by themselves and at once.

use crate::world::{PASSWORD, World, problem, promise};
use care::{
    Actor, Error,
    access::{self, SignInDraft, Token},
    actor::Role,
    clinic,
    ids::StaffId,
};
use chrono::Duration;

async fn sign_in(world: &World, email: &str, password: &str) -> care::Result<Token> {
    let draft = SignInDraft {
        email: email.to_owned(),
        password: password.to_owned(),
    };
    access::sign_in(&world.db, &*world.clock, &draft, "Desk").await
}

async fn counts(world: &World, token: &Token) -> bool {
    access::authenticate(&world.db, &*world.clock, token)
        .await
        .unwrap()
        .is_some()
}

fn staff_id(actor: &Actor) -> StaffId {
    let Actor::Staff { staff, .. } = actor else {
        panic!("not staff")
    };
    *staff
}

promise! {
    async fn the_right_password_signs_in_and_nothing_else_does(world) {
        let sam = world.staff("sam@example.org", "practitioner").await;
        let token = sign_in(&world, " SAM@example.org ", PASSWORD).await.unwrap();
        assert_eq!(staff_id(&world.actor(&token).await), staff_id(&sam));
        clinic::disable_staff(&world.db, &*world.clock, &world.owner, staff_id(&sam)).await.unwrap();
        let mut answers = Vec::new();
        for (email, password) in [("owner@example.org", "wrong password"), ("nobody@example.org", PASSWORD), ("sam@example.org", PASSWORD), ("", "")] {
            answers.push(format!("{:?}", sign_in(&world, email, password).await.unwrap_err()));
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "wrong, unknown, disabled and empty answer alike: {answers:?}");
    }
}

promise! {
    async fn somebody_who_works_at_two_clinics_gets_where_the_password_fits(world) {
        let (elsewhere, _) = world.other_clinic().await;
        let token = sign_in(&world, "owner@example.org", PASSWORD).await.unwrap();
        assert!([world.clinic, elsewhere].contains(&world.actor(&token).await.clinic()));
    }
}

promise! {
    async fn the_tenth_wrong_password_is_refused_and_so_is_the_right_one_for_an_hour(world) {
        for _ in 1..10 {
            assert_eq!(problem(sign_in(&world, "owner@example.org", "wrong password").await, "password"), "problem-sign-in");
        }
        assert!(matches!(sign_in(&world, "owner@example.org", "wrong password").await, Err(Error::Limited { retry_after_s: 3600 })));
        assert!(matches!(sign_in(&world, "owner@example.org", PASSWORD).await, Err(Error::Limited { .. })));
        world.advance(Duration::hours(1));
        sign_in(&world, "owner@example.org", PASSWORD).await.unwrap();
    }
}

promise! {
    async fn an_account_that_does_not_exist_is_limited_too(world) {
        for _ in 1..10 {
            sign_in(&world, "nobody@example.org", "wrong password").await.unwrap_err();
        }
        assert!(matches!(sign_in(&world, "nobody@example.org", "wrong password").await, Err(Error::Limited { .. })));
    }
}

promise! {
    async fn the_right_password_forgets_the_wrong_ones_before_it(world) {
        for _ in 0..3 {
            for _ in 1..9 {
                sign_in(&world, "owner@example.org", "wrong password").await.unwrap_err();
            }
            sign_in(&world, "owner@example.org", PASSWORD).await.unwrap();
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM attempt").await, 0);
    }
}

promise! {
    async fn staff_are_signed_out_after_an_idle_hour_and_after_a_day(world) {
        let idle = sign_in(&world, "owner@example.org", PASSWORD).await.unwrap();
        world.advance(Duration::minutes(60));
        assert!(!counts(&world, &idle).await);
        let busy = sign_in(&world, "owner@example.org", PASSWORD).await.unwrap();
        for _ in 0..35 {
            world.advance(Duration::minutes(40));
            assert!(counts(&world, &busy).await);
        }
        world.advance(Duration::minutes(40));
        assert!(!counts(&world, &busy).await, "24 hours at most");
    }
}

promise! {
    async fn a_patient_stays_signed_in_for_400_days_after_the_last_visit(world) {
        let ada = world.patient("Ada").await;
        let pass = access::issue_join(&world.db, &*world.clock, &world.owner, ada).await.unwrap();
        let token = access::join(&world.db, &*world.clock, &pass.code, "192.0.2.1", "Phone").await.unwrap();
        for _ in 0..3 {
            world.advance(Duration::days(399));
            assert!(counts(&world, &token).await);
        }
        world.advance(Duration::days(400));
        assert!(!counts(&world, &token).await);
    }
}

promise! {
    async fn a_visit_is_noted_every_five_minutes_at_most(world) {
        let token = sign_in(&world, "owner@example.org", PASSWORD).await.unwrap();
        let seen = async || {
            let signed = access::authenticate(&world.db, &*world.clock, &token).await.unwrap().unwrap();
            (signed.renewed, signed.last_seen_at)
        };
        let start = world.now();
        world.advance(Duration::minutes(4));
        assert_eq!(seen().await, (false, start));
        world.advance(Duration::minutes(1));
        assert_eq!(seen().await, (true, start));
        assert_eq!(seen().await, (false, world.now()));
    }
}

promise! {
    async fn a_new_role_a_reset_and_the_end_of_an_account_end_its_sign_ins_at_once(world) {
        world.staff("sam@example.org", "practitioner").await;
        let token = sign_in(&world, "sam@example.org", PASSWORD).await.unwrap();
        let sam = staff_id(&world.actor(&token).await);
        clinic::set_role(&world.db, &*world.clock, &world.owner, sam, Role::FrontDesk).await.unwrap();
        assert!(!counts(&world, &token).await, "new role");
        let token = sign_in(&world, "sam@example.org", PASSWORD).await.unwrap();
        clinic::reset_password(&world.db, &*world.clock, &world.owner, sam).await.unwrap();
        assert!(!counts(&world, &token).await, "reset");
        let token = sign_in(&world, "sam@example.org", PASSWORD).await.unwrap();
        clinic::disable_staff(&world.db, &*world.clock, &world.owner, sam).await.unwrap();
        assert!(!counts(&world, &token).await, "disabled");
    }
}

promise! {
    async fn a_reset_sets_a_new_password_keeps_the_name_and_ends_what_the_old_one_opened(world) {
        let sam = staff_id(&world.staff("sam@example.org", "practitioner").await);
        let secret = clinic::reset_password(&world.db, &*world.clock, &world.owner, sam).await.unwrap();
        let old = sign_in(&world, "sam@example.org", PASSWORD).await.unwrap();
        let new = access::StaffDraft { password: "another long one".to_owned(), password_again: "another long one".to_owned(), ..access::StaffDraft::default() };
        access::accept_staff_invite(&world.db, &*world.clock, &secret, &new, "Desk").await.unwrap();
        assert!(!counts(&world, &old).await);
        assert_eq!(problem(sign_in(&world, "sam@example.org", PASSWORD).await, "password"), "problem-sign-in");
        let token = sign_in(&world, "sam@example.org", "another long one").await.unwrap();
        let signed = access::authenticate(&world.db, &*world.clock, &token).await.unwrap().unwrap();
        assert_eq!(signed.name, "Sam");
    }
}

promise! {
    async fn signing_out_ends_this_sign_in_and_no_other(world) {
        let (here, there) = (sign_in(&world, "owner@example.org", PASSWORD).await.unwrap(), sign_in(&world, "owner@example.org", PASSWORD).await.unwrap());
        access::sign_out(&world.db, &*world.clock, &world.actor(&here).await).await.unwrap();
        assert!(!counts(&world, &here).await);
        assert!(counts(&world, &there).await);
    }
}

promise! {
    async fn a_made_up_token_is_nobody(world) {
        let token = Token::parse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").unwrap();
        assert!(!counts(&world, &token).await);
    }
}
