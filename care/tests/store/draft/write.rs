//! Where a draft comes from, what may be written in it, and by whom.

use super::{DENSITY, begin, drafted, find, opens, publish, save, save_as};
use crate::world::{World, is_not_found, problem, promise};
use care::{
    Actor, Error,
    access::{self, ClinicDraft},
    audit,
    draft::{self, Edit, Running, Saved, TypedImport, TypedTexts, TypedWhole},
    ids::ProtocolId,
    protocol::{
        Treatment,
        guard::{Place, What},
    },
};

fn is_forbidden<T: std::fmt::Debug>(answer: &care::Result<T>) -> bool {
    matches!(answer, Err(Error::Forbidden))
}

async fn restore(world: &World, actor: &Actor, version: ProtocolId) -> care::Result<()> {
    draft::begin(&world.db, &*world.clock, actor, DENSITY, Some(version)).await
}

promise! {
    async fn a_draft_begins_from_what_is_signed_and_says_the_same(world) {
        assert!(find(&world).await.is_none());
        let draft = begin(&world).await;
        assert_eq!(draft.protocol, *draft.current);
        assert_eq!((draft.base.version, draft.changed_by.as_str(), draft.findings.len()), (1, "Olive", 0));
        assert_eq!(begin(&world).await.revision, draft.revision, "the second beginning goes on with the first");
        let drafts = draft::list(&world.db, &world.owner).await.unwrap();
        assert_eq!(drafts.iter().map(|(treatment, by, _)| (*treatment, by.as_str())).collect::<Vec<_>>(), [(DENSITY, "Olive")]);
    }
}

promise! {
    async fn before_anything_is_signed_a_draft_begins_from_what_stipple_brings(world) {
        let draft = ClinicDraft { clinic_name: "New".to_owned(), zone: "UTC".to_owned(), email: "new@example.org".to_owned() };
        let (_, secret) = access::create_clinic(&world.db, &*world.clock, &draft).await.unwrap();
        let token = access::accept_staff_invite(&world.db, &*world.clock, &secret, &crate::world::credentials("Nia"), "Desk").await.unwrap();
        let owner = world.actor(&token).await;
        draft::begin(&world.db, &*world.clock, &owner, DENSITY, None).await.unwrap();
        let begun = draft::find(&world.db, &owner, DENSITY).await.unwrap().unwrap();
        assert_eq!((begun.base.version, begun.base.signed_by), (1, None));
    }
}

promise! {
    async fn a_change_is_kept_found_wanting_and_written_down(world) {
        let begun = begin(&world).await;
        let lines = audit::verify(&world.db, world.clinic).await.unwrap().lines;
        let revision = save(&world, begun.revision, &opens(&begun, "shampoo", 2)).await;
        let draft = find(&world).await.unwrap();
        assert_eq!((draft.revision, draft.protocol.activity("shampoo").unwrap().yes_from), (revision, Some(2)));
        let stopped: Vec<_> = draft.findings.iter().map(|finding| (&finding.place, &finding.what)).collect();
        let shampoo = Place::Activity("shampoo".to_owned());
        let before = What::BeforeGentler { gentler: "rinse".to_owned() };
        assert!(stopped.contains(&(&shampoo, &before)), "{stopped:?}");
        let verified = audit::verify(&world.db, world.clinic).await.unwrap();
        assert_eq!((verified.lines, verified.broken_at), (lines + 1, None));
        // Saved again as it is: no other revision, no line.
        assert_eq!(save(&world, revision, &opens(&draft, "shampoo", 2)).await, revision);
        assert_eq!(audit::verify(&world.db, world.clinic).await.unwrap().lines, lines + 1);
    }
}

promise! {
    async fn what_cannot_be_is_refused_at_its_field_and_nothing_is_written(world) {
        let begun = begin(&world).await;
        let before = world.dump().await;
        let typed = TypedWhole { usual_sessions: "0".to_owned(), usual_gap_days: "14".to_owned() };
        let refused = draft::save(&world.db, &*world.clock, &world.owner, DENSITY, begun.revision, &Edit::Whole(typed)).await;
        assert_eq!(problem(refused, "usual_sessions"), "problem-number");
        let broken = Edit::Import(TypedImport { toml: "treatment = density".to_owned() });
        let refused = draft::save(&world.db, &*world.clock, &world.owner, DENSITY, begun.revision, &broken).await;
        assert_eq!(problem(refused, "toml"), "problem-toml");
        assert_eq!(world.dump().await, before);
    }
}

promise! {
    async fn words_of_ones_own_are_kept_as_they_were_typed(world) {
        let begun = begin(&world).await;
        let hostile = "{ $date } <script>alert(1)</script> [x](javascript:y)\n# key = { other }";
        let typed = TypedTexts {
            of: "activity-swim".to_owned(),
            language: "en".to_owned(),
            texts: [("why".to_owned(), hostile.to_owned())].into(),
        };
        let revision = save(&world, begun.revision, &Edit::Texts(typed)).await;
        publish(&world, revision, Running::Stay).await;
        let kept = begin(&world).await;
        assert_eq!(kept.protocol.words.find("en", "activity-swim-why"), Some(hostile));
    }
}

promise! {
    async fn a_version_is_restored_as_a_draft(world) {
        let first = draft::versions(&world.db, &world.owner, DENSITY).await.unwrap()[0].view.clone();
        let revision = drafted(&world, &[("swim", 35)]).await;
        assert_eq!(problem(restore(&world, &world.owner, first.id).await, "version"), "problem-draft-exists");
        publish(&world, revision, Running::Stay).await;
        restore(&world, &world.owner, first.id).await.unwrap();
        let restored = find(&world).await.unwrap();
        assert_eq!(restored.base.version, 1);
        assert_eq!(restored.protocol.activity("swim").unwrap().yes_from, Some(28));
        assert_eq!(restored.current.activity("swim").unwrap().yes_from, Some(35));
    }
}

promise! {
    async fn versions_say_how_many_patients_are_on_them(world) {
        world.patient("Ada").await;
        let revision = drafted(&world, &[("swim", 35)]).await;
        publish(&world, revision, Running::Stay).await;
        world.patient("Bo").await;
        world.patient("Cy").await;
        let versions = draft::versions(&world.db, &world.owner, DENSITY).await.unwrap();
        let told: Vec<_> = versions.iter().map(|version| (version.view.version, version.patients)).collect();
        assert_eq!(told, [(2, 2), (1, 1)]);
    }
}

promise! {
    async fn only_owners_write_and_all_staff_read(world) {
        let begun = begin(&world).await;
        let (db, c) = (&world.db, &*world.clock);
        for role in ["practitioner", "front_desk"] {
            let staff = world.staff(&format!("{role}@example.org"), role).await;
            assert!(draft::find(db, &staff, DENSITY).await.unwrap().is_some());
            assert_eq!(draft::versions(db, &staff, DENSITY).await.unwrap().len(), 1);
            let before = world.dump().await;
            assert!(is_forbidden(&draft::begin(db, c, &staff, Treatment::ShavedLook, None).await));
            assert!(is_forbidden(&draft::save(db, c, &staff, DENSITY, begun.revision, &opens(&begun, "swim", 35)).await));
            assert!(is_forbidden(&draft::discard(db, c, &staff, DENSITY).await));
            assert!(is_forbidden(&draft::dry_run(db, c, &staff, DENSITY, Running::Move).await));
            assert!(is_forbidden(&draft::publish(db, c, &staff, DENSITY, begun.revision, Running::Move).await));
            assert_eq!(world.dump().await, before);
        }
        let phone = world.joined(world.patient("Ada").await).await;
        assert!(is_not_found(&draft::find(db, &phone, DENSITY).await));
        assert!(is_not_found(&draft::save(db, c, &phone, DENSITY, begun.revision, &opens(&begun, "swim", 35)).await));
        assert!(is_not_found(&draft::publish(db, c, &phone, DENSITY, begun.revision, Running::Move).await));
    }
}

promise! {
    async fn another_clinics_draft_and_versions_are_absent(world) {
        let begun = begin(&world).await;
        let (_, stranger) = world.other_clinic().await;
        let (db, c) = (&world.db, &*world.clock);
        assert!(draft::find(db, &stranger, DENSITY).await.unwrap().is_none());
        assert!(is_not_found(&restore(&world, &stranger, begun.base.id).await));
        assert!(is_not_found(&draft::discard(db, c, &stranger, DENSITY).await));
        assert!(is_not_found(&draft::dry_run(db, c, &stranger, DENSITY, Running::Move).await));
        let theirs = save_as(&world, &stranger, begun.revision, &opens(&begun, "swim", 35)).await;
        assert!(matches!(theirs, Saved::Meanwhile(meanwhile) if meanwhile.now.is_none() && meanwhile.before.is_none()));
        assert_eq!(find(&world).await.unwrap().revision, begun.revision);
    }
}
