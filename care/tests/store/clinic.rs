//! Settings, team and protocols.

use crate::world::{PASSWORD, World, is_not_found, problem, promise};
use care::{
    Actor, Error,
    access::{self, SignInDraft},
    actor::Role,
    clinic::{self, InviteDraft, SettingsDraft, StaffState},
    ids::StaffId,
    patient::{self, PatientDraft},
};
use chrono::NaiveTime;

fn staff_id(actor: &Actor) -> StaffId {
    let Actor::Staff { staff, .. } = actor else {
        panic!("not staff")
    };
    *staff
}

async fn owners(world: &World) -> usize {
    let team = clinic::team(&world.db, &world.owner).await.unwrap();
    team.iter()
        .filter(|staff| staff.role == Role::Owner && staff.state == StaffState::Active)
        .count()
}

promise! {
    async fn settings_are_kept_as_typed(world) {
        let draft = SettingsDraft {
            address: "1 Dot Lane\r\nLondon".to_owned(),
            telephone: "+44 20 7946 0018".to_owned(),
            emergency: "Call 999".to_owned(),
            promise_hours: "12".to_owned(),
            wed_opens: "09:00".to_owned(),
            wed_closes: "17:30".to_owned(),
            ..SettingsDraft::from(&clinic::settings(&world.db, &world.owner).await.unwrap())
        };
        clinic::save_settings(&world.db, &*world.clock, &world.owner, &draft).await.unwrap();
        let settings = clinic::settings(&world.db, &world.owner).await.unwrap();
        assert_eq!(settings.address, "1 Dot Lane\nLondon");
        assert_eq!(settings.opening[2].hours, NaiveTime::from_hms_opt(9, 0, 0).zip(NaiveTime::from_hms_opt(17, 30, 0)));
        assert_eq!(SettingsDraft { address: "1 Dot Lane\nLondon".to_owned(), ..draft }, SettingsDraft::from(&settings));
    }
}

promise! {
    async fn only_owners_change_settings_team_and_protocols(world) {
        let desk = world.staff("desk@example.org", "front_desk").await;
        let protocol = clinic::protocols(&world.db, &desk).await.unwrap()[0].id;
        let settings = SettingsDraft::from(&clinic::settings(&world.db, &desk).await.unwrap());
        let invite = InviteDraft { email: "x@example.org".to_owned(), role: "owner".to_owned() };
        let forbidden = |error: Error| assert!(matches!(error, Error::Forbidden), "{error:?}");
        forbidden(clinic::save_settings(&world.db, &*world.clock, &desk, &settings).await.unwrap_err());
        forbidden(clinic::team(&world.db, &desk).await.unwrap_err());
        forbidden(clinic::invite_staff(&world.db, &*world.clock, &desk, &invite).await.unwrap_err());
        forbidden(clinic::set_role(&world.db, &*world.clock, &desk, staff_id(&desk), Role::Owner).await.unwrap_err());
        forbidden(clinic::disable_staff(&world.db, &*world.clock, &desk, staff_id(&world.owner)).await.unwrap_err());
        forbidden(clinic::reset_password(&world.db, &*world.clock, &desk, staff_id(&world.owner)).await.unwrap_err());
        forbidden(clinic::sign_off(&world.db, &*world.clock, &desk, protocol).await.unwrap_err());
    }
}

promise! {
    async fn the_last_owner_stays(world) {
        let owner = staff_id(&world.owner);
        assert_eq!(problem(clinic::disable_staff(&world.db, &*world.clock, &world.owner, owner).await, "role"), "problem-last-owner");
        let demoted = clinic::set_role(&world.db, &*world.clock, &world.owner, owner, Role::FrontDesk).await;
        assert_eq!(problem(demoted, "role"), "problem-last-owner");
        // An owner who has not accepted the invitation yet is none to rely on.
        let invite = InviteDraft { email: "two@example.org".to_owned(), role: "owner".to_owned() };
        clinic::invite_staff(&world.db, &*world.clock, &world.owner, &invite).await.unwrap();
        assert!(clinic::disable_staff(&world.db, &*world.clock, &world.owner, owner).await.is_err());
    }
}

promise! {
    async fn two_owners_cannot_take_the_role_from_each_other_at_once(world) {
        let second = world.staff("two@example.org", "owner").await;
        let mut both = tokio::task::JoinSet::new();
        for (actor, target) in [(world.owner, staff_id(&second)), (second, staff_id(&world.owner))] {
            let (db, clock) = (world.db.clone(), world.clock.clone());
            both.spawn(async move { clinic::set_role(&db, &*clock, &actor, target, Role::FrontDesk).await.is_ok() });
        }
        assert_eq!(both.join_all().await.into_iter().filter(|done| *done).count(), 1);
        assert_eq!(owners(&world).await, 1);
    }
}

promise! {
    async fn who_left_may_be_invited_again_and_who_is_there_may_not(world) {
        let sam = staff_id(&world.staff("sam@example.org", "practitioner").await);
        let invite = InviteDraft { email: "Sam@example.org".to_owned(), role: "front_desk".to_owned() };
        let again = clinic::invite_staff(&world.db, &*world.clock, &world.owner, &invite).await;
        assert_eq!(problem(again, "email"), "problem-email-taken");
        clinic::disable_staff(&world.db, &*world.clock, &world.owner, sam).await.unwrap();
        assert!(is_not_found(&clinic::reset_password(&world.db, &*world.clock, &world.owner, sam).await));
        clinic::invite_staff(&world.db, &*world.clock, &world.owner, &invite).await.unwrap();
        let team = clinic::team(&world.db, &world.owner).await.unwrap();
        let row = team.iter().find(|staff| staff.id == sam).unwrap();
        assert_eq!((row.state, row.role), (StaffState::Invited, Role::FrontDesk));
    }
}

promise! {
    async fn an_invitation_names_a_role_and_an_address(world) {
        let invite = async |email: &str, role: &str| {
            let draft = InviteDraft { email: email.to_owned(), role: role.to_owned() };
            clinic::invite_staff(&world.db, &*world.clock, &world.owner, &draft).await
        };
        assert_eq!(problem(invite("sam@example.org", "king").await, "role"), "problem-role");
        assert_eq!(problem(invite("sam", "owner").await, "email"), "problem-email");
    }
}

promise! {
    async fn a_protocol_is_signed_once_with_name_and_date(world) {
        let views = clinic::protocols(&world.db, &world.owner).await.unwrap();
        assert_eq!(views.len(), 4);
        assert!(views.iter().all(|view| view.signed_by.as_deref() == Some("Olive") && view.signed_at == Some(world.now())));
        let second = world.staff("two@example.org", "owner").await;
        world.advance(chrono::Duration::days(1));
        clinic::sign_off(&world.db, &*world.clock, &second, views[0].id).await.unwrap();
        let (view, protocol) = clinic::protocol(&world.db, &world.owner, views[0].id).await.unwrap();
        assert_eq!((view.signed_by, view.signed_at), (views[0].signed_by.clone(), views[0].signed_at));
        assert_eq!(protocol.treatment, view.treatment);
    }
}

promise! {
    async fn nobody_is_treated_on_a_protocol_that_nobody_signed(world) {
        world.sql("UPDATE protocol SET signed_at = NULL, signed_by = NULL WHERE treatment = 'scar_camouflage'").await;
        let draft = PatientDraft { name: "Ada".to_owned(), treatment: "scar_camouflage".to_owned(), ..PatientDraft::default() };
        let answer = patient::add(&world.db, &*world.clock, &world.owner, &draft).await;
        assert_eq!(problem(answer, "treatment"), "problem-unsigned");
        assert_eq!(world.count("SELECT COUNT(*) FROM patient").await, 0, "no half a row");
    }
}

promise! {
    async fn staff_read_the_clinics_language_until_they_choose_their_own(world) {
        let desk = world.staff("desk@example.org", "front_desk").await;
        let language = async || {
            let draft = SignInDraft { email: "desk@example.org".to_owned(), password: PASSWORD.to_owned() };
            let token = access::sign_in(&world.db, &*world.clock, &draft, "Linux, Firefox").await.unwrap();
            access::authenticate(&world.db, &*world.clock, &token).await.unwrap().unwrap().language
        };
        assert_eq!(language().await, "en");
        clinic::set_own_language(&world.db, &*world.clock, &desk, "ar").await.unwrap();
        assert_eq!(language().await, "ar");
        // A link for a new password speaks it too.
        let secret = clinic::reset_password(&world.db, &*world.clock, &world.owner, staff_id(&desk)).await.unwrap();
        assert_eq!(access::find_invite(&world.db, &*world.clock, &secret).await.unwrap().language, "ar");
        let unknown = clinic::set_own_language(&world.db, &*world.clock, &desk, "tlh").await;
        assert_eq!(problem(unknown, "language"), "problem-language");
    }
}

promise! {
    async fn a_patient_has_no_language_of_staff(world) {
        let patient = world.joined(world.patient("Ada Lovelace").await).await;
        let refused = clinic::set_own_language(&world.db, &*world.clock, &patient, "es").await;
        assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
    }
}
