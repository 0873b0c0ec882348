//! A clinic outgrows its file.

use crate::world::{World, slot};
use care::{
    audit, patient, reminder,
    store::{
        Db, meta,
        transfer::{TransferFault, transfer},
    },
};

/// A file with something in most tables, and an empty database to move it to.
async fn outgrown(name: &str) -> Option<(World, Db)> {
    let empty = World::empty_postgres(name).await?;
    let world = World::on_sqlite().await;
    for n in 0..3 {
        let patient = world.patient(&format!("Ada «{n}» \u{1F33F}")).await;
        world.book(world.course(patient).await, "2026-03-20").await;
        world.reachable(patient, &format!("phone-{n}")).await;
    }
    world.staff("sam@example.org", "practitioner").await;
    meta::set(&world.db, "push_key", "a key").await.unwrap();
    Some((world, empty))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_is_there_afterwards_and_goes_on() {
    let Some((world, target)) = outgrown("transfer_everything").await else {
        return;
    };
    let patients = patient::list(&world.db, &*world.clock, &world.owner, "", 0)
        .await
        .unwrap();
    let mut heard = Vec::new();
    let moved = transfer(&world.db, &target, |table| heard.push(table.clone()))
        .await
        .unwrap();
    assert_eq!(heard, moved);
    let rows = |table: &str| moved.iter().find(|moved| moved.table == table).map(|moved| moved.rows);
    assert_eq!(
        (rows("patient"), rows("staff"), rows("clinic")),
        (Some(3), Some(2), Some(1))
    );
    assert!(rows("reminder") > Some(10), "{moved:?}");

    let there = patient::list(&target, &*world.clock, &world.owner, "", 0)
        .await
        .unwrap();
    assert_eq!(format!("{there:?}"), format!("{patients:?}"));
    assert_eq!(audit::verify(&target, world.clinic).await.unwrap().broken_at, None);
    assert_eq!(
        reminder::next_due(&target).await.unwrap(),
        reminder::next_due(&world.db).await.unwrap()
    );
    assert_eq!(meta::get(&target, "push_key").await.unwrap().as_deref(), Some("a key"));

    // And it is worked with: staff book, a sender claims with a token that no old sender has.
    let ada = patient::get(&target, &world.owner, there.rows[0].id).await.unwrap();
    let course = ada.courses[0].course.id;
    care::course::book(
        &target,
        &*world.clock,
        &world.owner,
        course,
        &slot("2026-04-20", "10:00"),
    )
    .await
    .unwrap();
    world.clock.set(reminder::next_due(&target).await.unwrap().unwrap());
    let dues = reminder::claim(&target, &*world.clock, 10, chrono::Duration::minutes(1))
        .await
        .unwrap();
    assert!(!dues.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_not_empty_is_left_alone() {
    let Some((world, target)) = outgrown("transfer_not_empty").await else {
        return;
    };
    transfer(&world.db, &target, |_| {}).await.unwrap();
    let again = transfer(&world.db, &target, |_| {}).await;
    assert!(matches!(again, Err(TransferFault::NotEmpty)), "{again:?}");
    assert_eq!(
        patient::list(&target, &*world.clock, &world.owner, "", 0)
            .await
            .unwrap()
            .rows
            .len(),
        3
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_cannot_be_moved_stops_all_of_it() {
    let Some((world, target)) = outgrown("transfer_stopped").await else {
        return;
    };
    // PostgreSQL keeps no such text.
    world.sql("UPDATE patient SET telephone = '0' || char(0) || '1'").await;
    assert!(transfer(&world.db, &target, |_| {}).await.is_err());
    assert!(target.is_empty().await.unwrap(), "nothing of it was moved");
}
