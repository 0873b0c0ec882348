//! A full disk, a cut connection, and what a photo carries besides its pixels.

use super::{NORTH, Place, Uploads, bucket::Bucket, files, full_disk::FullDisk, jpeg, kept, put};
use crate::harness::{Answer, Clinic, Command, TestServer};
use care::ids::PhotoId;
use reqwest::StatusCode;
use server::photo::shelf::Shelf;
use std::{fs, path::Path, sync::Arc};
use tokio::{io::AsyncWriteExt, net::TcpStream, task::spawn_blocking};

const CUTS: usize = 20;
const CANARY: &[u8] = b"CANARY-51.4545N-2.5879W";

#[tokio::test]
async fn a_full_disk_is_told_as_such_and_the_same_photo_is_taken_once_there_is_room() {
    let disk = Arc::new(FullDisk::default());
    let server = TestServer::with_shelf(Shelf::on(disk.clone())).await;
    let clinic = Clinic::open(&server, NORTH).await;
    let id = PhotoId::random();
    disk.set_full(true);
    for _ in 0..3 {
        let answer = Answer::to(put(&server, &clinic, id, jpeg(300, 200))).await;
        assert_eq!(answer.status, StatusCode::INSUFFICIENT_STORAGE);
        let said = answer.json()["message"].as_str().unwrap().to_owned();
        assert!(said.contains("no room for photos"), "{said}");
        // All else goes on.
        assert_eq!(
            server.get_as(&clinic.patient.cookie, "/today").await.status,
            StatusCode::OK
        );
    }
    assert_eq!(kept(&server, &clinic).await, 0);
    disk.set_full(false);
    assert_eq!(
        Answer::to(put(&server, &clinic, id, jpeg(300, 200))).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(kept(&server, &clinic).await, 1);
}

#[tokio::test]
async fn storage_that_fails_is_told_as_such_and_the_same_photo_is_taken_once_it_is_well() {
    let bucket = Bucket::open().await;
    let place = Place::Bucket(bucket.clone());
    let server = place.serve().await;
    let clinic = Clinic::open(&server, NORTH).await;
    let id = PhotoId::random();
    for fault in [StatusCode::SERVICE_UNAVAILABLE, StatusCode::FORBIDDEN] {
        bucket.fail_with(Some(fault));
        let response = put(&server, &clinic, id, jpeg(300, 200)).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE, "at {fault}");
        assert_eq!(response.headers()["retry-after"], "30");
        let said = response.text().await.unwrap();
        assert!(said.contains("could not be stored just now"), "{said}");
        // All else goes on.
        assert_eq!(
            server.get_as(&clinic.patient.cookie, "/today").await.status,
            StatusCode::OK
        );
    }
    assert_eq!(kept(&server, &clinic).await, 0);
    bucket.fail_with(None);
    let answer = Answer::to(put(&server, &clinic, id, jpeg(300, 200))).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!((kept(&server, &clinic).await, bucket.files().len()), (1, 2));
}

#[tokio::test]
async fn the_doctor_says_whether_storage_elsewhere_can_be_used_and_leaves_nothing_there() {
    let bucket = Bucket::open().await;
    let folder = tempfile::tempdir().unwrap();
    let doctor = || {
        let command = Command::new(folder.path(), ["doctor"]).env("STIPPLE_PHOTOS", bucket.setting());
        async { spawn_blocking(|| command.run()).await.unwrap() }
    };
    let well = doctor().await;
    assert!(
        well.out
            .contains("✓ photos       in s3://scalps/north/photos at http://127.0.0.1:"),
        "{}",
        well.out
    );
    assert!(bucket.files().is_empty() && !well.out.contains("secret_access_key"));
    bucket.fail_with(Some(StatusCode::FORBIDDEN));
    let ill = doctor().await;
    assert!(
        ill.out.contains("✗ photos       s3://scalps/north/photos"),
        "{}",
        ill.out
    );
    assert_eq!(ill.code, Some(1));
}

in_either!(a_connection_cut_twenty_times_leaves_nothing_half_and_the_next_try_brings_it);

async fn a_connection_cut_twenty_times_leaves_nothing_half_and_the_next_try_brings_it(place: Place) {
    let server = place.serve().await;
    let clinic = Clinic::open(&server, NORTH).await;
    let (id, photo) = (PhotoId::random(), jpeg(800, 600));
    let request = put(&server, &clinic, id, photo.clone()).build().unwrap();
    let target = request.url().as_str().replace(&server.origin(), "");
    let head = format!(
        "PUT {target} HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nCookie: {}\r\nContent-Length: {}\r\n\r\n",
        server.server.addr,
        clinic.patient.cookie,
        photo.len()
    );
    for cut in 0..CUTS {
        let mut stream = TcpStream::connect(server.server.addr).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&photo[..photo.len() * cut / CUTS]).await.unwrap();
        stream.shutdown().await.unwrap();
        drop(stream);
    }
    assert_eq!(
        Answer::to(put(&server, &clinic, id, photo)).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        (kept(&server, &clinic).await, place.files(&server.data()).len()),
        (1, 2)
    );
}

/// The photo with words in each place where cameras and editors leave some.
fn chatty(photo: &[u8]) -> Vec<u8> {
    let segment = |marker: u8, start: &[u8]| {
        let content = [start, CANARY].concat();
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &length[..], &content].concat()
    };
    let (soi, rest) = photo.split_at(2);
    [
        soi,
        &segment(0xe1, b"Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0"),
        &segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0"),
        &segment(0xe2, b"ICC_PROFILE\0\x01\x01"),
        &segment(0xed, b"Photoshop 3.0\0"),
        &segment(0xfe, b""),
        rest,
        CANARY,
    ]
    .concat()
}

#[tokio::test]
async fn nothing_that_a_photo_carries_besides_its_pixels_is_found_anywhere_afterwards() {
    let mut uploads = Uploads::prepare(NORTH).await;
    let running = uploads.serve();
    let sent = chatty(&jpeg(640, 480));
    assert_eq!(
        sent.windows(CANARY.len()).filter(|bytes| *bytes == CANARY).count(),
        6,
        "the test sent it"
    );
    let id = PhotoId::random();
    let answer = Answer::to(uploads.request(&running, id, sent)).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text);
    assert!(!found(&uploads.shown(&running, id).await), "in what is shown");
    running.signal("TERM");
    let (_, log) = running.end();
    assert!(!found(log.as_bytes()), "in the log");
    for bytes in files(uploads.folder()) {
        assert!(!found(&bytes), "on the disk");
    }
    // The control: the same look finds it where it is.
    let planted: &Path = &uploads.folder().join("planted");
    fs::write(planted, chatty(&jpeg(8, 8))).unwrap();
    assert!(files(uploads.folder()).iter().any(|bytes| found(bytes)));
}

fn found(bytes: &[u8]) -> bool {
    bytes.windows(CANARY.len()).any(|window| window == CANARY)
}
