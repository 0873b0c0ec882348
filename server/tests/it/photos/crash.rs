//! The program is killed in the middle of uploads, again and again.

use super::{NORTH, Place, Uploads, bucket::Bucket, jpeg};
use care::ids::PhotoId;
use rand::{Rng, SeedableRng, rngs::StdRng};
use reqwest::StatusCode;
use server::photo::sweep::sweep;
use std::time::Duration;
use tokio::task::JoinSet;

const SEED: u64 = 0x5717_0002;
const UPLOADS: usize = 200;
/// Under way when the program is killed, some of them.
const EACH_TIME: usize = 10;
/// An upload takes some tens of milliseconds in an unoptimised build.
const LATEST_KILL: Duration = Duration::from_millis(400);

in_either!(killed_in_the_middle_of_two_hundred_uploads_nothing_acknowledged_is_missing);

async fn killed_in_the_middle_of_two_hundred_uploads_nothing_acknowledged_is_missing(place: Place) {
    let mut uploads = Uploads::prepare_in(place, NORTH).await;
    let mut random = StdRng::seed_from_u64(SEED);
    let (mut acknowledged, mut unanswered) = (Vec::new(), Vec::new());
    for round in 0..UPLOADS / EACH_TIME {
        uploads.next_check_in().await;
        let running = uploads.serve();
        let mut sending = JoinSet::new();
        for n in 0..EACH_TIME {
            let id = PhotoId::random();
            let width = u32::try_from(300 + round * EACH_TIME + n).unwrap();
            let request = uploads.request(&running, id, jpeg(width, 200));
            sending.spawn(async move { (id, request.send().await.map(|response| response.status())) });
        }
        tokio::time::sleep(random.random_range(Duration::ZERO..LATEST_KILL)).await;
        running.signal("KILL");
        while let Some(sent) = sending.join_next().await {
            match sent.unwrap() {
                (id, Ok(StatusCode::NO_CONTENT)) => acknowledged.push(id),
                (_, Ok(other)) => panic!("seed {SEED:#x}, round {round}: {other}"),
                (id, Err(_)) => unanswered.push(id),
            }
        }
        drop(running);
    }
    let running = uploads.serve();
    let mut lost = Vec::new();
    for id in &acknowledged {
        if !uploads.shows(&running, *id).await {
            lost.push(*id);
        }
    }
    assert_eq!(lost, [], "seed {SEED:#x}: of {} acknowledged", acknowledged.len());
    // The control: what was only sent is not all there, so the same look finds what is missing.
    let mut missing = 0;
    for id in &unanswered {
        missing += usize::from(!uploads.shows(&running, *id).await);
    }
    assert!(
        missing > 0 && !acknowledged.is_empty(),
        "{missing} missing, {} acknowledged",
        acknowledged.len()
    );
    running.signal("TERM");
    assert_eq!(running.end().0, Some(0));

    let shelf = uploads.place.shelf(&uploads.data());
    sweep(&uploads.db().await, &shelf, std::future::ready(()))
        .await
        .unwrap();
    assert_eq!(
        uploads.files().len(),
        uploads.kept().await * 2,
        "bytes of nobody are gone, and all others are there"
    );
}

#[tokio::test]
async fn killed_between_its_bytes_and_its_row_a_photo_is_nobodys_and_swept() {
    let bucket = Bucket::open().await;
    let mut uploads = Uploads::prepare_in(Place::Bucket(bucket.clone()), NORTH).await;
    let running = uploads.serve();
    let id = PhotoId::random();
    let kept = bucket.fall_silent();
    let request = uploads.request(&running, id, jpeg(300, 200));
    let sending = tokio::spawn(async move { request.send().await.map(|_| ()) });
    kept.await;
    running.signal("KILL");
    assert!(sending.await.unwrap().is_err(), "nothing was acknowledged");
    assert_eq!((uploads.files().len(), uploads.kept().await), (1, 0));

    bucket.speak();
    let shelf = uploads.place.shelf(&uploads.data());
    let swept = sweep(&uploads.db().await, &shelf, std::future::ready(())).await;
    assert_eq!((swept.unwrap(), uploads.files().len()), (1, 0));
    // The phone still has it.
    let running = uploads.serve();
    let again = uploads.request(&running, id, jpeg(300, 200)).send().await.unwrap();
    assert_eq!((again.status(), uploads.files().len()), (StatusCode::NO_CONTENT, 2));
}
