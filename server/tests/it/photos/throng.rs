//! Many heavy photos on their way at once: they wait on the disk, and not in memory.

use super::{NORTH, Uploads, jpeg};
use crate::harness::Answer;
use bytes::Bytes;
use care::ids::PhotoId;
use futures_util::{StreamExt, stream};
use reqwest::{Body, StatusCode};
use std::{convert::Infallible, time::Duration};
use tokio::{sync::watch, task::JoinSet, time::timeout};

const PHOTOS: usize = 24;
/// Each. An unoptimised build seals a megabyte or two a second.
const WEIGHT: usize = 4 * 1024 * 1024;
const MEGABYTE: usize = 1024 * 1024;
/// Of the 96 MB that all of them weigh: what connections buffer, and what the allocator keeps for its threads. MB.
const GROWTH: f64 = 64.0;
const LONGEST: Duration = Duration::from_mins(4);

/// Few pixels and many remarks, no two alike.
fn heavy(n: usize) -> Bytes {
    let plain = jpeg(64, 48);
    let (start, rest) = plain.split_at(2);
    let mut bytes = start.to_vec();
    while bytes.len() < WEIGHT {
        bytes.extend([0xff, 0xfe, 0xff, 0xff]);
        bytes.extend(n.to_be_bytes());
        bytes.resize(bytes.len() + 0xffff - 2 - n.to_be_bytes().len(), 7);
    }
    bytes.extend(rest);
    bytes.into()
}

/// All but its last byte, which comes once `go` says so.
fn hesitating(photo: &Bytes, go: watch::Receiver<bool>) -> Body {
    let last = photo.slice(photo.len() - 1..);
    let first = (0..photo.len() - 1).step_by(MEGABYTE / 8);
    let pieces: Vec<_> = first
        .map(|at| photo.slice(at..(at + MEGABYTE / 8).min(photo.len() - 1)))
        .collect();
    let end = stream::once(async move {
        let mut go = go;
        let _ = go.wait_for(|go| *go).await;
        last
    });
    Body::wrap_stream(stream::iter(pieces).chain(end).map(Ok::<_, Infallible>))
}

#[tokio::test]
async fn many_megabytes_on_their_way_at_once_are_on_the_disk_and_not_in_memory() {
    let mut uploads = Uploads::prepare(NORTH).await;
    let running = uploads.serve();
    assert_eq!(
        uploads.put(&running, heavy(PHOTOS).to_vec()).await.status,
        StatusCode::NO_CONTENT
    );
    uploads.next_check_in().await;

    let before = running.memory_mb();
    let (say, go) = watch::channel(false);
    let mut sending = JoinSet::new();
    for n in 0..PHOTOS {
        let request = uploads.request(&running, PhotoId::random(), Vec::new());
        let request = request.body(hesitating(&heavy(n), go.clone()));
        sending.spawn(async move { Answer::to(request).await.status });
    }
    let expected = PHOTOS * (WEIGHT - MEGABYTE);
    let arrived = async {
        while running.unnamed_files_weigh() < expected {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(LONGEST, arrived).await.expect("all of them on the disk");
    let grown = running.memory_mb() - before;
    assert!(grown < GROWTH, "{grown:.0} MB more while {PHOTOS} photos of 4 MB come");

    say.send(true).unwrap();
    let answers = sending.join_all().await;
    assert_eq!(answers, vec![StatusCode::NO_CONTENT; PHOTOS]);
    assert_eq!(running.unnamed_files_weigh(), 0, "nothing of them waits any more");
}
