//! The common questions as a clinic makes them its own, and what patients find of them.

use crate::world::{World, is_not_found, problem, promise};
use care::{
    Actor, Error,
    question::{self, CLINIC, Helpful, OwnQuestions, QuestionDraft, Ratings, Text},
};
use chrono::Duration;

fn parking() -> QuestionDraft {
    QuestionDraft {
        language: "en".to_owned(),
        category: CLINIC.to_owned(),
        question: " Where can I park? ".to_owned(),
        answer: "In the garage.\r\nIt is free.".to_owned(),
        ..QuestionDraft::default()
    }
}

fn pain(answer: &str) -> QuestionDraft {
    QuestionDraft {
        language: "en".to_owned(),
        answer: answer.to_owned(),
        seen: Text::default().seen(),
        ..QuestionDraft::default()
    }
}

async fn add(world: &World) -> String {
    question::add(&world.db, &*world.clock, &world.owner, &parking())
        .await
        .unwrap()
}

async fn save(world: &World, key: &str, draft: &QuestionDraft) -> care::Result<()> {
    question::save(&world.db, &*world.clock, &world.owner, key, draft).await
}

async fn rate(world: &World, phone: &Actor, key: &str, helpful: Helpful) -> care::Result<()> {
    question::rate(&world.db, &*world.clock, phone, key, helpful).await
}

async fn list(world: &World) -> OwnQuestions {
    question::list(&world.db, &world.owner).await.unwrap()
}

async fn rated(world: &World, key: &str) -> Option<Ratings> {
    question::ratings(&world.db, &world.owner)
        .await
        .unwrap()
        .get(key)
        .copied()
}

promise! {
    async fn a_question_of_the_clinics_own_is_there_for_its_patients(world) {
        let phone = world.joined(world.patient("Ada").await).await;
        let key = add(&world).await;
        let seen = question::list(&world.db, &phone).await.unwrap();
        let asked: Vec<_> = seen.asked().collect();
        assert_eq!((asked.len(), asked[0].key.as_str(), seen.language.as_str()), (1, key.as_str(), "en"));
        let text = &asked[0].texts["en"];
        assert_eq!((text.question.as_str(), text.answer.as_str()), ("Where can I park?", "In the garage.\nIt is free."));
    }
}

promise! {
    async fn an_own_answer_stands_until_it_is_taken_back(world) {
        save(&world, "pain", &pain("Ask Nora.")).await.unwrap();
        assert_eq!(list(&world).await.answer("pain", "en"), Some("Ask Nora."));
        assert_eq!(list(&world).await.answer("pain", "es"), None);
        question::remove(&world.db, &*world.clock, &world.owner, "pain").await.unwrap();
        assert_eq!(list(&world).await.answer("pain", "en"), None);
    }
}

promise! {
    async fn what_is_hidden_cannot_be_rated_and_stays_hidden_while_its_words_change(world) {
        let phone = world.joined(world.patient("Ada").await).await;
        question::set_hidden(&world.db, &*world.clock, &world.owner, "pain", true).await.unwrap();
        save(&world, "pain", &pain("Ask Nora.")).await.unwrap();
        assert!(list(&world).await.is_hidden("pain"));
        assert!(is_not_found(&rate(&world, &phone, "pain", Helpful::Yes).await));
        question::set_hidden(&world.db, &*world.clock, &world.owner, "pain", false).await.unwrap();
        assert!(!list(&world).await.is_hidden("pain"));
        rate(&world, &phone, "pain", Helpful::Yes).await.unwrap();
    }
}

promise! {
    async fn one_patient_counts_once_and_may_think_again(world) {
        let (ada, bo) = (world.patient("Ada").await, world.patient("Bo").await);
        let (adas, bos) = (world.joined(ada).await, world.joined(bo).await);
        assert_eq!(rated(&world, "pain").await, None);
        for helpful in [Helpful::No, Helpful::Yes, Helpful::Yes] {
            rate(&world, &adas, "pain", helpful).await.unwrap();
        }
        rate(&world, &bos, "pain", Helpful::No).await.unwrap();
        assert_eq!(rated(&world, "pain").await, Some(Ratings { yes: 1, no: 1 }));
        let own = question::rating(&world.db, &adas, "pain").await.unwrap();
        assert_eq!(own, Some(Helpful::Yes));
    }
}

promise! {
    async fn other_words_are_rated_anew_and_the_same_words_are_not(world) {
        let phone = world.joined(world.patient("Ada").await).await;
        let key = add(&world).await;
        rate(&world, &phone, &key, Helpful::No).await.unwrap();
        world.advance(Duration::hours(1));
        let seen = list(&world).await.find(&key).unwrap().texts["en"].seen();
        let moved = QuestionDraft { category: "session".to_owned(), seen: seen.clone(), ..parking() };
        save(&world, &key, &moved).await.unwrap();
        assert_eq!(list(&world).await.find(&key).unwrap().category.as_deref(), Some("session"));
        assert_eq!(rated(&world, &key).await, Some(Ratings { yes: 0, no: 1 }));
        let better = QuestionDraft { answer: "Behind the house.".to_owned(), seen, ..parking() };
        save(&world, &key, &better).await.unwrap();
        assert_eq!(rated(&world, &key).await, None);
        assert_eq!(question::rating(&world.db, &phone, &key).await.unwrap(), None);
    }
}

promise! {
    async fn of_two_writers_the_second_is_told_and_nothing_is_lost(world) {
        save(&world, "pain", &pain("The first.")).await.unwrap();
        let second = save(&world, "pain", &pain("The second.")).await;
        assert_eq!(problem(second, "answer"), "problem-question-changed");
        assert_eq!(list(&world).await.answer("pain", "en"), Some("The first."));
    }
}

promise! {
    async fn a_deleted_question_is_gone_with_what_was_found_of_it(world) {
        let phone = world.joined(world.patient("Ada").await).await;
        let key = add(&world).await;
        rate(&world, &phone, &key, Helpful::Yes).await.unwrap();
        question::remove(&world.db, &*world.clock, &world.owner, &key).await.unwrap();
        assert_eq!(list(&world).await.questions, []);
        assert_eq!(rated(&world, &key).await, None);
        assert!(is_not_found(&rate(&world, &phone, &key, Helpful::Yes).await));
    }
}

promise! {
    async fn what_cannot_be_used_is_refused(world) {
        let add = async |draft: QuestionDraft| question::add(&world.db, &*world.clock, &world.owner, &draft).await;
        for (draft, field, key) in [
            (QuestionDraft { question: " ".to_owned(), ..parking() }, "question", "problem-question-empty"),
            (QuestionDraft { answer: String::new(), ..parking() }, "answer", "problem-answer-empty"),
            (QuestionDraft { answer: "x".repeat(2001), ..parking() }, "answer", "problem-long"),
            (QuestionDraft { category: "pets".to_owned(), ..parking() }, "category", "problem-category"),
            (QuestionDraft { language: "tlh".to_owned(), ..parking() }, "language", "problem-language"),
        ] {
            assert_eq!(problem(add(draft).await, field), key);
        }
        assert_eq!(list(&world).await.questions, []);
        assert!(is_not_found(&save(&world, "no-such-question", &parking()).await));
    }
}

promise! {
    async fn practitioners_write_and_the_front_desk_reads(world) {
        let (practitioner, desk) = (world.staff("ben@dot.example", "practitioner").await, world.staff("amira@dot.example", "front_desk").await);
        let add = async |actor: &Actor| question::add(&world.db, &*world.clock, actor, &parking()).await;
        let key = add(&practitioner).await.unwrap();
        assert!(matches!(add(&desk).await, Err(Error::Forbidden)));
        let hide = question::set_hidden(&world.db, &*world.clock, &desk, &key, true).await;
        assert!(matches!(hide, Err(Error::Forbidden)));
        assert_eq!(question::list(&world.db, &desk).await.unwrap().asked().count(), 1);
        assert!(question::ratings(&world.db, &desk).await.is_ok());
    }
}

promise! {
    async fn patients_do_not_write_and_staff_do_not_rate(world) {
        let phone = world.joined(world.patient("Ada").await).await;
        assert!(is_not_found(&question::add(&world.db, &*world.clock, &phone, &parking()).await));
        assert!(is_not_found(&question::ratings(&world.db, &phone).await));
        assert!(is_not_found(&rate(&world, &world.owner, "pain", Helpful::Yes).await));
    }
}

promise! {
    async fn another_clinic_has_its_own_and_never_these(world) {
        let key = add(&world).await;
        save(&world, "pain", &pain("Ask Nora.")).await.unwrap();
        let (_, stranger) = world.other_clinic().await;
        let their_phone = world.joined_by(&stranger, world.patient_of(&stranger, "Zoe").await).await;
        let before = world.dump().await;
        let theirs = question::list(&world.db, &stranger).await.unwrap();
        assert_eq!((theirs.questions.len(), theirs.answer("pain", "en")), (0, None));
        let (db, c) = (&world.db, &*world.clock);
        assert!(is_not_found(&question::save(db, c, &stranger, &key, &parking()).await));
        assert!(is_not_found(&question::remove(db, c, &stranger, &key).await));
        assert!(is_not_found(&question::set_hidden(db, c, &stranger, &key, true).await));
        assert!(is_not_found(&rate(&world, &their_phone, &key, Helpful::Yes).await));
        assert_eq!(world.dump().await, before);
    }
}

promise! {
    async fn each_change_is_in_the_audit(world) {
        let phone = world.joined(world.patient("Ada").await).await;
        let key = add(&world).await;
        save(&world, "pain", &pain("Ask Nora.")).await.unwrap();
        question::set_hidden(&world.db, &*world.clock, &world.owner, "cost", true).await.unwrap();
        question::set_hidden(&world.db, &*world.clock, &world.owner, "cost", false).await.unwrap();
        rate(&world, &phone, &key, Helpful::Yes).await.unwrap();
        question::remove(&world.db, &*world.clock, &world.owner, &key).await.unwrap();
        let lines = world.count("SELECT COUNT(*) FROM audit WHERE action LIKE 'question_%'").await;
        assert_eq!(lines, 6);
    }
}
