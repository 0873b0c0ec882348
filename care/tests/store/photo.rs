//! Photos: consent, the same one once, another's never, and each look on record.

use crate::{
    check_in::{Healing, healing, send},
    world::{World, at, is_not_found, problem, promise},
};
use care::{
    Actor,
    check_in::{Answers, ReplyDraft, answer, queue},
    ids::{CheckInId, PhotoId},
    photo::{self, CONSENT_VERSION, Expected, NewPhoto, PhotoPlace, SentWith, WrappedKey},
    protocol::Angle,
};
use chrono::Duration;

const HASH: &str = "0f343b0931126a20f133d67c2b018a3b0f343b0931126a20f133d67c2b018a3b";

fn new(id: u128, check_in: CheckInId, hash: &str) -> NewPhoto<'_> {
    NewPhoto {
        id: PhotoId::from_u128(id),
        sent_with: SentWith::CheckIn(check_in),
        angle: Angle::Front,
        hash,
    }
}

async fn agree(world: &World, phone: &Actor) {
    photo::give_consent(&world.db, &*world.clock, phone, CONSENT_VERSION)
        .await
        .unwrap();
}

/// A patient who agreed, and a check-in of theirs.
async fn ready(world: &World) -> (Healing, CheckInId) {
    let ada = healing(world, "Ada").await;
    let check_in = send(world, &ada.phone, 1, &Answers::NOTHING).await.id;
    agree(world, &ada.phone).await;
    (ada, check_in)
}

async fn store_photo(world: &World, phone: &Actor, photo: &NewPhoto<'_>) -> care::Result<PhotoId> {
    photo::keep(&world.db, &*world.clock, phone, photo, (2048, 1536)).await
}

/// With a key, as the server leaves it.
async fn kept(world: &World, phone: &Actor, photo: &NewPhoto<'_>) -> PhotoId {
    photo::keep_key(&world.db, phone, &WrappedKey("wrapped".to_owned()))
        .await
        .unwrap();
    store_photo(world, phone, photo).await.unwrap()
}

promise! {
    async fn without_consent_none_is_taken(world) {
        let ada = healing(&world, "Ada").await;
        let check_in = send(&world, &ada.phone, 1, &Answers::NOTHING).await.id;
        assert_eq!(problem(photo::expect(&world.db, &*world.clock, &ada.phone, &new(7, check_in, HASH)).await, "photo"), "problem-photo-consent");
        assert_eq!(problem(store_photo(&world, &ada.phone, &new(7, check_in, HASH)).await, "photo"), "problem-photo-consent");
        assert_eq!(problem(photo::give_consent(&world.db, &*world.clock, &ada.phone, CONSENT_VERSION + 1).await, "consent"), "problem-consent-changed");
        agree(&world, &ada.phone).await;
        agree(&world, &ada.phone).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM photo_consent").await, 1);
        kept(&world, &ada.phone, &new(7, check_in, HASH)).await;
    }
}

promise! {
    async fn consent_taken_back_acts_at_once_and_given_anew_brings_them_back(world) {
        let (ada, check_in) = ready(&world).await;
        let id = kept(&world, &ada.phone, &new(7, check_in, HASH)).await;
        let see = async |actor: &Actor| photo::see(&world.db, &*world.clock, actor, id, true).await;
        see(&world.owner).await.unwrap();
        photo::withdraw_consent(&world.db, &*world.clock, &ada.phone).await.unwrap();
        assert!(is_not_found(&see(&world.owner).await));
        assert_eq!(photo::list_for_check_in(&world.db, &world.owner, check_in).await.unwrap(), []);
        assert_eq!(photo::list_for_patient(&world.db, &world.owner, ada.patient).await.unwrap(), []);
        see(&ada.phone).await.unwrap();
        assert_eq!(problem(store_photo(&world, &ada.phone, &new(8, check_in, "other")).await, "photo"), "problem-photo-consent");
        world.advance(Duration::minutes(1));
        agree(&world, &ada.phone).await;
        see(&world.owner).await.unwrap();
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action IN ('photo_consent_given', 'photo_consent_withdrawn')").await, 3);
    }
}

promise! {
    async fn the_same_photo_sent_five_times_is_kept_once(world) {
        let (ada, check_in) = ready(&world).await;
        let first = kept(&world, &ada.phone, &new(7, check_in, HASH)).await;
        for id in [7, 7, 8, 9] {
            assert_eq!(store_photo(&world, &ada.phone, &new(id, check_in, HASH)).await.unwrap(), first);
            let expected = photo::expect(&world.db, &*world.clock, &ada.phone, &new(id, check_in, HASH)).await.unwrap();
            assert_eq!(expected, Expected::Kept(first));
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM photo").await, 1);
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'photo_kept'").await, 1);
    }
}

promise! {
    async fn every_look_stands_in_the_audit(world) {
        let (ada, check_in) = ready(&world).await;
        let id = kept(&world, &ada.phone, &new(7, check_in, HASH)).await;
        for actor in [&world.owner, &ada.phone] {
            photo::see(&world.db, &*world.clock, actor, id, false).await.unwrap();
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'photo_seen'").await, 2);
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'photo_seen' AND actor LIKE 'staff %'").await, 1);
    }
}

promise! {
    async fn another_patients_photo_and_another_clinics_are_absent(world) {
        let (ada, check_in) = ready(&world).await;
        let id = kept(&world, &ada.phone, &new(7, check_in, HASH)).await;
        let bo = healing(&world, "Bo").await;
        agree(&world, &bo.phone).await;
        let own = send(&world, &bo.phone, 2, &Answers::NOTHING).await.id;
        let (db, c) = (&world.db, &*world.clock);
        assert!(is_not_found(&photo::expect(db, c, &bo.phone, &new(8, check_in, "theirs")).await), "into another's check-in");
        assert!(is_not_found(&photo::expect(db, c, &bo.phone, &new(7, own, "theirs")).await), "over another's photo");
        assert!(is_not_found(&photo::delete(db, c, &bo.phone, id).await));
        let (_, elsewhere) = world.other_clinic().await;
        for stranger in [&bo.phone, &elsewhere] {
            assert!(is_not_found(&photo::see(db, c, stranger, id, true).await));
            assert!(is_not_found(&photo::list_for_check_in(db, stranger, check_in).await));
            assert!(is_not_found(&photo::list_for_patient(db, stranger, ada.patient).await));
            assert!(is_not_found(&photo::consent(db, stranger, ada.patient).await));
        }
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'photo_seen'").await, 0);
    }
}

promise! {
    async fn the_first_key_counts_and_the_key_goes_with_the_photo(world) {
        let (ada, check_in) = ready(&world).await;
        let key = |text: &str| WrappedKey(text.to_owned());
        assert_eq!(photo::keep_key(&world.db, &ada.phone, &key("one")).await.unwrap(), key("one"));
        assert_eq!(photo::keep_key(&world.db, &ada.phone, &key("two")).await.unwrap(), key("one"));
        let id = store_photo(&world, &ada.phone, &new(7, check_in, HASH)).await.unwrap();
        let seen = photo::see(&world.db, &*world.clock, &world.owner, id, true).await.unwrap();
        assert_eq!((seen.key, seen.place.patient, seen.photo.width), (key("one"), ada.patient, 2048));
    }
}

promise! {
    async fn a_photo_stands_beside_the_last_of_its_angle(world) {
        let (ada, check_in) = ready(&world).await;
        let first = kept(&world, &ada.phone, &new(7, check_in, HASH)).await;
        world.advance(Duration::days(4));
        let later = send(&world, &ada.phone, 2, &Answers::NOTHING).await.id;
        let second = store_photo(&world, &ada.phone, &new(8, later, "second")).await.unwrap();
        let series = photo::list_for_check_in(&world.db, &world.owner, later).await.unwrap();
        assert_eq!(series.len(), 1);
        assert_eq!((series[0].photo.id, series[0].before.as_ref().unwrap().id), (second, first));
        assert_eq!(photo::list_for_check_in(&world.db, &world.owner, check_in).await.unwrap()[0].before, None);
    }
}

promise! {
    async fn a_photo_after_the_answer_waits_again(world) {
        let (ada, check_in) = ready(&world).await;
        let another = ReplyDraft { kind: "another_photo".to_owned(), angle: "front".to_owned(), ..ReplyDraft::default() };
        answer(&world.db, &*world.clock, &world.owner, check_in, &another).await.unwrap();
        assert_eq!(queue(&world.db, &world.owner).await.unwrap().len(), 0);
        kept(&world, &ada.phone, &new(7, check_in, HASH)).await;
        let waiting = queue(&world.db, &world.owner).await.unwrap();
        assert_eq!((waiting[0].check_in.id, waiting[0].photos), (check_in, 1));
    }
}

promise! {
    async fn weeks_later_or_two_dozen_later_none_is_taken(world) {
        let (ada, check_in) = ready(&world).await;
        for id in 0..24 {
            let hash = format!("{id:064}");
            store_photo(&world, &ada.phone, &new(100 + id, check_in, &hash)).await.unwrap();
        }
        assert_eq!(problem(store_photo(&world, &ada.phone, &new(7, check_in, HASH)).await, "photo"), "problem-photo-many");
        let other = send(&world, &ada.phone, 2, &Answers::NOTHING).await.id;
        world.advance(Duration::days(15));
        assert_eq!(problem(store_photo(&world, &ada.phone, &new(8, other, HASH)).await, "photo"), "problem-photo-late");
    }
}

promise! {
    async fn deleted_it_is_gone_and_its_bytes_are_nobodys(world) {
        let (ada, check_in) = ready(&world).await;
        let id = kept(&world, &ada.phone, &new(7, check_in, HASH)).await;
        let place = PhotoPlace { clinic: world.clinic, patient: ada.patient, photo: id };
        assert_eq!(photo::unknown(&world.db, &[place]).await.unwrap(), []);
        assert_eq!(photo::delete(&world.db, &*world.clock, &ada.phone, id).await.unwrap(), place);
        assert_eq!(photo::unknown(&world.db, &[place]).await.unwrap(), [place]);
        assert!(is_not_found(&photo::see(&world.db, &*world.clock, &world.owner, id, true).await));
        assert!(is_not_found(&photo::delete(&world.db, &*world.clock, &ada.phone, id).await));
    }
}

promise! {
    async fn a_photo_stands_beside_that_of_the_same_day_after_the_session_before(world) {
        let (ada, first) = ready(&world).await;
        let same_day = kept(&world, &ada.phone, &new(7, first, HASH)).await;
        world.clock.set(at("2026-03-08T10:00"));
        let between = send(&world, &ada.phone, 2, &Answers::NOTHING).await.id;
        let last = kept(&world, &ada.phone, &new(8, between, "a week later")).await;
        world.book(world.course(ada.patient).await, "2026-03-16").await;
        world.clock.set(at("2026-03-20T10:00"));
        let now = send(&world, &ada.phone, 3, &Answers::NOTHING).await;
        assert_eq!(now.day, 4, "a day later than after the first session");
        kept(&world, &ada.phone, &new(9, now.id, "the second session")).await;
        for actor in [&world.owner, &ada.phone] {
            let series = photo::list_for_check_in(&world.db, actor, now.id).await.unwrap();
            let found = |photo: &Option<photo::Photo>| photo.as_ref().map(|photo| photo.id);
            assert_eq!((found(&series[0].before), found(&series[0].same_day)), (Some(last), Some(same_day)));
        }
        let of_first = photo::list_for_check_in(&world.db, &world.owner, between).await.unwrap();
        assert_eq!(of_first[0].same_day, None, "no session came before");
    }
}
