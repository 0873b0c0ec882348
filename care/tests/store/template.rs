//! Replies kept ready: built in until the clinic says otherwise, and each clinic's own.

use crate::world::{World, is_not_found, problem, promise};
use care::{
    Actor, Error,
    template::{self, STARTERS, Template, TemplateDraft, Text},
};
use std::collections::BTreeMap;

fn draft(language: &str, title: &str, body: &str) -> TemplateDraft {
    TemplateDraft {
        language: language.to_owned(),
        title: title.to_owned(),
        body: body.to_owned(),
        ..TemplateDraft::default()
    }
}

/// From a form that was made now.
async fn fresh(world: &World, key: &str, draft: TemplateDraft) -> TemplateDraft {
    let template = find(world, key).await.unwrap();
    TemplateDraft {
        seen: template::seen(&template, &draft.language),
        ..draft
    }
}

async fn list(world: &World) -> Vec<Template> {
    template::list(&world.db, &world.owner).await.unwrap()
}

async fn find(world: &World, key: &str) -> Option<Template> {
    list(world).await.into_iter().find(|template| template.key == key)
}

promise! {
    async fn built_in_replies_are_there_from_the_start_and_a_clinics_words_replace_theirs(world) {
        let keys: Vec<_> = list(&world).await.into_iter().map(|template| template.key).collect();
        assert_eq!(keys, STARTERS);
        let (db, c, owner) = (&world.db, &*world.clock, &world.owner);
        template::save(db, c, owner, "itch", &draft("es", "Pica", "Hola {name}.")).await.unwrap();
        let second = fresh(&world, "itch", draft("es", "Picor", "Hola, {name}.")).await;
        template::save(db, c, owner, "itch", &second).await.unwrap();
        let text = Text { title: "Picor".to_owned(), body: "Hola, {name}.".to_owned() };
        assert_eq!(find(&world, "itch").await.unwrap().texts.into_iter().collect::<Vec<_>>(), [("es".to_owned(), text)]);
        template::remove(db, c, owner, "itch").await.unwrap();
        assert!(find(&world, "itch").await.unwrap().removed);
        template::restore(db, c, owner, "itch").await.unwrap();
        assert_eq!(find(&world, "itch").await.unwrap(), Template { key: "itch".to_owned(), texts: BTreeMap::default(), removed: false });
        assert!(is_not_found(&template::save(db, c, owner, "no_such_reply", &draft("en", "A", "B")).await));
        assert_eq!(world.count("SELECT COUNT(*) FROM audit WHERE action LIKE 'template%'").await, 4);
    }
}

promise! {
    async fn an_own_reply_comes_last_and_goes_for_good(world) {
        let (db, c, owner) = (&world.db, &*world.clock, &world.owner);
        assert_eq!(problem(template::add(db, c, owner, &draft("en", " ", "")).await, "title"), "problem-template-empty");
        assert_eq!(problem(template::add(db, c, owner, &draft("fr", "A", "B")).await, "language"), "problem-language");
        assert_eq!(problem(template::add(db, c, owner, &draft("en", "A", &"x".repeat(2_001))).await, "body"), "problem-long");
        let key = template::add(db, c, owner, &draft("en", "Parking", "In the yard.")).await.unwrap();
        template::save(db, c, owner, &key, &draft("ar", "الموقف", "في الساحة.")).await.unwrap();
        assert_eq!(list(&world).await.last().unwrap().texts.len(), 2);
        assert!(is_not_found(&template::restore(db, c, owner, &key).await), "it was never built in");
        template::remove(db, c, owner, &key).await.unwrap();
        assert_eq!(find(&world, &key).await, None);
        assert!(is_not_found(&template::remove(db, c, owner, &key).await));
    }
}

promise! {
    async fn whoever_saves_second_is_told_what_the_first_wrote_and_may_still_put_theirs_in_its_place(world) {
        let (db, c, owner) = (&world.db, &*world.clock, &world.owner);
        let colleague = world.staff("second@example.org", "practitioner").await;
        // Both open the form of the same built-in reply.
        let first = fresh(&world, "wash", draft("en", "Washing", "From {rinse}.")).await;
        let second = fresh(&world, "wash", draft("en", "Rinse", "Gently, from {rinse}.")).await;
        template::save(db, c, owner, "wash", &first).await.unwrap();
        let told = template::save(db, c, &colleague, "wash", &second).await;
        let Err(Error::Invalid(problems)) = told else { panic!("{told:?}") };
        let meanwhile = problems.of("body").unwrap();
        assert_eq!(meanwhile.key, "problem-template-meanwhile");
        assert_eq!(meanwhile.args, [("title", "Washing".to_owned()), ("body", "From {rinse}.".to_owned())]);
        assert_eq!(find(&world, "wash").await.unwrap().texts["en"].title, "Washing", "nothing was written");
        // The control: the same words twice are no quarrel, another language neither, and once told one may.
        template::save(db, c, &colleague, "wash", &first).await.unwrap();
        template::save(db, c, &colleague, "wash", &draft("es", "Lavado", "Desde {rinse}.")).await.unwrap();
        let second = fresh(&world, "wash", second).await;
        template::save(db, c, &colleague, "wash", &second).await.unwrap();
        template::restore(db, c, owner, "wash").await.unwrap();
        assert_eq!(problem(template::save(db, c, &colleague, "wash", &second).await, "body"), "problem-template-restored");
    }
}

promise! {
    async fn another_clinics_reply_is_absent_and_the_front_desk_writes_none(world) {
        let (db, c) = (&world.db, &*world.clock);
        let key = template::add(db, c, &world.owner, &draft("en", "Parking", "In the yard.")).await.unwrap();
        template::remove(db, c, &world.owner, "itch").await.unwrap();
        let (_, elsewhere) = world.other_clinic().await;
        let theirs = template::list(db, &elsewhere).await.unwrap();
        assert!(theirs.iter().all(|template| template.key != key && !template.removed));
        assert!(is_not_found(&template::save(db, c, &elsewhere, &key, &draft("en", "A", "B")).await));
        assert!(is_not_found(&template::remove(db, c, &elsewhere, &key).await));
        let desk = world.staff("desk@example.org", "front_desk").await;
        let phone: Actor = world.joined(world.patient("Ada").await).await;
        assert!(matches!(template::list(db, &desk).await, Err(Error::Forbidden)));
        assert!(matches!(template::add(db, c, &desk, &draft("en", "A", "B")).await, Err(Error::Forbidden)));
        assert!(is_not_found(&template::list(db, &phone).await));
    }
}
