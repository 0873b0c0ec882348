//! Messages: sent twice is sent once, nothing typed is lost, who waits is seen first, and each side knows what the other has read.

use crate::world::{World, is_not_found, problem, promise};
use care::{
    Actor, Error, board,
    ids::{MessageId, PatientId, PhotoId},
    message::{self, Author, MessageDraft, Thread, ThreadLine},
    photo::{self, CONSENT_VERSION, NewPhoto, SentWith, WrappedKey},
    protocol::Angle,
    reminder::{self, ReminderState},
};
use chrono::Duration;

struct Talk {
    patient: PatientId,
    phone: Actor,
}

async fn talk(world: &World, name: &str) -> Talk {
    let patient = world.patient(name).await;
    let phone = world.joined(patient).await;
    Talk { patient, phone }
}

fn words(text: &str) -> MessageDraft {
    MessageDraft { words: text.to_owned() }
}

async fn send_as(world: &World, phone: &Actor, id: u128, text: &str) -> care::Result<MessageId> {
    message::send(&world.db, &*world.clock, phone, MessageId::from_u128(id), &words(text)).await
}

async fn send(world: &World, phone: &Actor, id: u128, text: &str) -> MessageId {
    send_as(world, phone, id, text).await.unwrap()
}

async fn reply_as(world: &World, staff: &Actor, to: PatientId, id: u128, text: &str) -> care::Result<MessageId> {
    message::reply(
        &world.db,
        &*world.clock,
        staff,
        to,
        MessageId::from_u128(id),
        &words(text),
    )
    .await
}

async fn read(world: &World, reader: &Actor, patient: PatientId) {
    message::read(&world.db, &*world.clock, reader, patient).await.unwrap();
}

async fn thread(world: &World, reader: &Actor, patient: PatientId) -> Thread {
    message::thread(&world.db, reader, patient).await.unwrap()
}

async fn said(world: &World, reader: &Actor, patient: PatientId) -> Vec<String> {
    let thread = thread(world, reader, patient).await;
    thread.messages.into_iter().map(|message| message.words).collect()
}

async fn queue(world: &World) -> Vec<ThreadLine> {
    message::threads(&world.db, &world.owner, 0).await.unwrap().rows
}

/// A photo of a message, as the server keeps it.
async fn photo(world: &World, phone: &Actor, id: u128, message: u128) -> care::Result<PhotoId> {
    let hash = format!("{id:064}");
    let new = NewPhoto {
        id: PhotoId::from_u128(id),
        sent_with: SentWith::Message(MessageId::from_u128(message)),
        angle: Angle::CloseUp,
        hash: &hash,
    };
    photo::expect(&world.db, &*world.clock, phone, &new).await?;
    photo::keep_key(&world.db, phone, &WrappedKey("wrapped".to_owned())).await?;
    photo::keep(&world.db, &*world.clock, phone, &new, (800, 600)).await
}

async fn agree(world: &World, phone: &Actor) {
    photo::give_consent(&world.db, &*world.clock, phone, CONSENT_VERSION)
        .await
        .unwrap();
}

promise! {
    async fn sent_twice_it_is_one_message_and_other_words_are_another(world) {
        let ada = talk(&world, "Ada").await;
        for _ in 0..5 {
            assert_eq!(send(&world, &ada.phone, 1, " May I swim? ").await, MessageId::from_u128(1));
        }
        let other = send(&world, &ada.phone, 1, "And the sauna?").await;
        assert_ne!(other, MessageId::from_u128(1), "gone back to and typed anew, nothing is lost");
        world.advance(Duration::minutes(1));
        assert_eq!(said(&world, &ada.phone, ada.patient).await, ["May I swim?", "And the sauna?"]);
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'message_sent'").await, 2);
        reply_as(&world, &world.owner, ada.patient, 7, "Not yet").await.unwrap();
        reply_as(&world, &world.owner, ada.patient, 7, "Not yet").await.unwrap();
        assert_eq!(said(&world, &world.owner, ada.patient).await.len(), 3);
    }
}

promise! {
    async fn empty_or_endless_words_are_refused_with_a_sentence(world) {
        let ada = talk(&world, "Ada").await;
        assert_eq!(problem(send_as(&world, &ada.phone, 1, " \n ").await, "words"), "problem-message-empty");
        assert_eq!(problem(send_as(&world, &ada.phone, 1, &"é".repeat(2_001)).await, "words"), "problem-long");
        assert_eq!(problem(reply_as(&world, &world.owner, ada.patient, 1, "").await, "words"), "problem-message-empty");
        send(&world, &ada.phone, 1, &"é".repeat(2_000)).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, 1);
    }
}

promise! {
    async fn who_waits_longest_unread_stands_first_until_somebody_answers(world) {
        let (ada, bo, cy) = (talk(&world, "Ada").await, talk(&world, "Bo").await, talk(&world, "Cy").await);
        for (n, who) in [&ada, &bo, &cy].into_iter().enumerate() {
            send(&world, &who.phone, n as u128 + 1, "Hello?").await;
            world.advance(Duration::minutes(5));
        }
        let names = async || queue(&world).await.into_iter().map(|line| line.name).collect::<Vec<_>>();
        assert_eq!(names().await, ["Ada", "Bo", "Cy"]);
        read(&world, &world.owner, ada.patient).await;
        assert_eq!(names().await, ["Bo", "Cy", "Ada"], "what nobody has read stands before what somebody has");
        send(&world, &bo.phone, 11, "Still there?").await;
        let line = queue(&world).await.remove(0);
        assert_eq!((line.words.as_str(), line.unread, line.waiting_since), ("Still there?", 2, Some(world.now() - Duration::minutes(10))));
        reply_as(&world, &world.owner, bo.patient, 21, "Here we are.").await.unwrap();
        assert_eq!(names().await, ["Cy", "Ada", "Bo"]);
        message::settle(&world.db, &*world.clock, &world.owner, ada.patient).await.unwrap();
        let list = message::threads(&world.db, &world.owner, 9).await.unwrap();
        assert_eq!((list.waiting, list.page, list.pages), (1, 0, 1));
        let board = board::board(&world.db, &*world.clock, &world.owner).await.unwrap();
        assert_eq!(board.messages.iter().map(|line| line.name.as_str()).collect::<Vec<_>>(), ["Cy"]);
        send(&world, &ada.phone, 31, "One more thing").await;
        assert_eq!(names().await[..2], ["Cy", "Ada"], "settled is settled until the next word");
    }
}

promise! {
    async fn each_side_knows_what_the_other_has_read_and_badges_count_the_rest(world) {
        let ada = talk(&world, "Ada").await;
        send(&world, &ada.phone, 1, "May I swim?").await;
        read(&world, &ada.phone, ada.patient).await;
        assert_eq!(thread(&world, &ada.phone, ada.patient).await.messages[0].read_at, None, "nobody reads for the other side");
        world.advance(Duration::minutes(3));
        read(&world, &world.owner, ada.patient).await;
        let seen = thread(&world, &ada.phone, ada.patient).await.messages[0].read_at;
        assert_eq!(seen, Some(world.now()));
        world.advance(Duration::minutes(3));
        read(&world, &world.owner, ada.patient).await;
        assert_eq!(thread(&world, &ada.phone, ada.patient).await.messages[0].read_at, seen, "the first look counts");
        reply_as(&world, &world.owner, ada.patient, 2, "Not yet").await.unwrap();
        let news = thread(&world, &ada.phone, ada.patient).await;
        assert!(news.has_news_for(&ada.phone) && !news.has_news_for(&world.owner));
        assert_eq!(news.messages[1].by, Author::Staff("Olive".to_owned()));
        read(&world, &ada.phone, ada.patient).await;
        assert!(!thread(&world, &ada.phone, ada.patient).await.has_news_for(&ada.phone));
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action = 'messages_read'").await, 2);
    }
}

promise! {
    async fn the_phone_is_told_of_an_answer_unless_it_was_read_before(world) {
        let ada = talk(&world, "Ada").await;
        let told = async || {
            let all = reminder::list_for(&world.db, &ada.phone, ada.patient).await.unwrap();
            all.into_iter().filter(|told| told.rule_key == reminder::MESSAGE).map(|told| told.state).collect::<Vec<_>>()
        };
        reply_as(&world, &world.owner, ada.patient, 1, "How is it going?").await.unwrap();
        assert_eq!(told().await, [ReminderState::Planned]);
        world.book(world.course(ada.patient).await, "2026-03-20").await;
        assert_eq!(told().await, [ReminderState::Planned], "a new plan takes no message back");
        read(&world, &ada.phone, ada.patient).await;
        assert_eq!(told().await, []);
    }
}

promise! {
    async fn a_message_may_begin_with_its_photos(world) {
        let ada = talk(&world, "Ada").await;
        assert_eq!(problem(photo(&world, &ada.phone, 7, 1).await, "photo"), "problem-photo-consent");
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, 0, "without consent there is not even an empty one");
        agree(&world, &ada.phone).await;
        photo(&world, &ada.phone, 7, 1).await.unwrap();
        photo(&world, &ada.phone, 7, 1).await.unwrap();
        assert_eq!(queue(&world).await[0].photos, 1);
        read(&world, &world.owner, ada.patient).await;
        assert_eq!(send(&world, &ada.phone, 1, "Is this normal?").await, MessageId::from_u128(1));
        let seen = thread(&world, &world.owner, ada.patient).await;
        assert_eq!((seen.messages.len(), seen.messages[0].words.as_str(), seen.messages[0].photos.len()), (1, "Is this normal?", 1));
        assert!(seen.has_news_for(&world.owner), "with words it is news again");
        for id in 8..13 {
            photo(&world, &ada.phone, id, 1).await.unwrap();
        }
        assert_eq!(problem(photo(&world, &ada.phone, 13, 1).await, "photo"), "problem-message-photo-many");
        world.advance(Duration::hours(25));
        send(&world, &ada.phone, 2, "Later").await;
        assert_eq!(problem(photo(&world, &ada.phone, 14, 1).await, "photo"), "problem-message-photo-late");
    }
}

promise! {
    async fn photos_are_withheld_without_consent_and_a_deleted_one_is_told_of(world) {
        let ada = talk(&world, "Ada").await;
        agree(&world, &ada.phone).await;
        let first = photo(&world, &ada.phone, 7, 1).await.unwrap();
        photo(&world, &ada.phone, 8, 1).await.unwrap();
        photo::delete(&world.db, &*world.clock, &ada.phone, first).await.unwrap();
        photo::withdraw_consent(&world.db, &*world.clock, &ada.phone).await.unwrap();
        let of = async |reader: &Actor| {
            let message = thread(&world, reader, ada.patient).await.messages.remove(0);
            (message.photos.len(), message.withheld, message.deleted)
        };
        assert_eq!(of(&world.owner).await, (0, 1, 1));
        assert_eq!(of(&ada.phone).await, (1, 0, 1), "they stay the patient's own");
    }
}

promise! {
    async fn nobody_reads_or_writes_in_anothers_thread(world) {
        let ada = talk(&world, "Ada").await;
        send(&world, &ada.phone, 1, "Secret").await;
        let bo = talk(&world, "Bo").await;
        agree(&world, &bo.phone).await;
        let (_, elsewhere) = world.other_clinic().await;
        for stranger in [&bo.phone, &elsewhere] {
            assert!(is_not_found(&message::thread(&world.db, stranger, ada.patient).await));
            assert!(is_not_found(&message::read(&world.db, &*world.clock, stranger, ada.patient).await));
            assert!(is_not_found(&message::settle(&world.db, &*world.clock, stranger, ada.patient).await));
            assert!(is_not_found(&reply_as(&world, stranger, ada.patient, 9, "Hi").await));
        }
        assert!(is_not_found(&send_as(&world, &bo.phone, 1, "Mine").await), "another's message is no place for words");
        assert!(is_not_found(&photo(&world, &bo.phone, 7, 1).await), "nor for photos");
        assert!(is_not_found(&message::threads(&world.db, &bo.phone, 0).await));
        assert_eq!(message::threads(&world.db, &elsewhere, 0).await.unwrap().rows, []);
        assert!(matches!(send_as(&world, &world.owner, 3, "Hi").await, Err(Error::NotFound)));
        reply_as(&world, &world.owner, ada.patient, 5, "Hello").await.unwrap();
        assert!(is_not_found(&send_as(&world, &ada.phone, 5, "Over it").await), "the clinic's words stay the clinic's");
    }
}

promise! {
    async fn what_is_written_stands_in_no_audit(world) {
        let ada = talk(&world, "Ada").await;
        send(&world, &ada.phone, 1, "psoriasis").await;
        reply_as(&world, &world.owner, ada.patient, 2, "psoriasis").await.unwrap();
        read(&world, &ada.phone, ada.patient).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE detail LIKE '%psoriasis%' OR subject LIKE '%psoriasis%'").await, 0);
    }
}
