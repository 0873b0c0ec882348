//! Staff come in by a link, once, and choose a password.

use crate::world::{credentials, is_not_found, problem, promise};
use care::{
    access::{self, ClinicDraft, InviteKind, StaffDraft},
    actor::Role,
    clinic::{self, InviteDraft, StaffState},
};
use chrono::Duration;

fn draft(password: &str, again: &str) -> StaffDraft {
    StaffDraft {
        name: "Sam".to_owned(),
        password: password.to_owned(),
        password_again: again.to_owned(),
    }
}

promise! {
    async fn an_invitation_is_looked_at_often_and_accepted_once(world) {
        let invite = InviteDraft { email: " Sam@Example.org ".to_owned(), role: "practitioner".to_owned() };
        let secret = clinic::invite_staff(&world.db, &*world.clock, &world.owner, &invite).await.unwrap();
        let view = access::find_invite(&world.db, &*world.clock, &secret).await.unwrap();
        assert_eq!((view.kind, view.role, view.email.as_deref()), (InviteKind::StaffInvite, Some(Role::Practitioner), Some("sam@example.org")));
        access::accept_staff_invite(&world.db, &*world.clock, &secret, &credentials("Sam"), "Desk").await.unwrap();
        let again = access::accept_staff_invite(&world.db, &*world.clock, &secret, &credentials("Eve"), "Desk").await;
        assert!(is_not_found(&again));
        let team = clinic::team(&world.db, &world.owner).await.unwrap();
        let sam = team.iter().find(|staff| staff.email == "sam@example.org").unwrap();
        assert_eq!((sam.name.as_deref(), sam.state), (Some("Sam"), StaffState::Active));
    }
}

promise! {
    async fn a_bad_password_is_refused_and_the_invitation_stays(world) {
        let invite = InviteDraft { email: "sam@example.org".to_owned(), role: "owner".to_owned() };
        let secret = clinic::invite_staff(&world.db, &*world.clock, &world.owner, &invite).await.unwrap();
        let accept = async |draft: StaffDraft| access::accept_staff_invite(&world.db, &*world.clock, &secret, &draft, "Desk").await;
        assert_eq!(problem(accept(draft("short", "short")).await, "password"), "problem-password-short");
        assert_eq!(problem(accept(draft("long enough now", "a different one")).await, "password_again"), "problem-password-again");
        assert_eq!(problem(accept(draft(&"x".repeat(201), &"x".repeat(201))).await, "password"), "problem-long");
        let nameless = StaffDraft { name: " ".to_owned(), ..credentials("") };
        assert_eq!(problem(accept(nameless).await, "name"), "problem-name-empty");
        accept(credentials("Sam")).await.unwrap();
    }
}

promise! {
    async fn an_invitation_expires_and_a_patients_link_is_none(world) {
        let invite = InviteDraft { email: "sam@example.org".to_owned(), role: "front_desk".to_owned() };
        let secret = clinic::invite_staff(&world.db, &*world.clock, &world.owner, &invite).await.unwrap();
        let pass = access::issue_join(&world.db, &*world.clock, &world.owner, world.patient("Ada").await).await.unwrap();
        let accept = async |secret| access::accept_staff_invite(&world.db, &*world.clock, secret, &credentials("Sam"), "Desk").await;
        assert!(is_not_found(&accept(&pass.secret).await));
        world.advance(Duration::days(7));
        assert!(is_not_found(&accept(&secret).await));
    }
}

promise! {
    async fn a_new_clinic_needs_a_name_a_zone_that_exists_and_an_address(world) {
        let create = async |name: &str, zone: &str, email: &str| {
            let draft = ClinicDraft { clinic_name: name.to_owned(), zone: zone.to_owned(), email: email.to_owned() };
            access::create_clinic(&world.db, &*world.clock, &draft).await.map(|_| ())
        };
        assert_eq!(problem(create("", "Europe/London", "a@b.org").await, "clinic_name"), "problem-name-empty");
        assert_eq!(problem(create(&"x".repeat(500), "Europe/London", "a@b.org").await, "clinic_name"), "problem-name-long");
        assert_eq!(problem(create("Dot", "Europe/Atlantis", "a@b.org").await, "zone"), "problem-zone");
        assert_eq!(problem(create("Dot", "Europe/London", "nobody").await, "email"), "problem-email");
        assert_eq!(world.count("SELECT COUNT(*) FROM clinic").await, 1, "nothing is left of those");
    }
}
