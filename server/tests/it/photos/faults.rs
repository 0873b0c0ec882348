//! A full disk, a cut connection, and what a photo carries besides its pixels.

use super::{NORTH, Uploads, files, full_disk::FullDisk, jpeg, kept, put};
use crate::harness::{Answer, Clinic, TestServer};
use care::ids::PhotoId;
use reqwest::StatusCode;
use server::photo::shelf::Shelf;
use std::{fs, path::Path, sync::Arc};
use tokio::{io::AsyncWriteExt, net::TcpStream};

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
async fn a_connection_cut_twenty_times_leaves_nothing_half_and_the_next_try_brings_it() {
    let server = TestServer::start().await;
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
        (kept(&server, &clinic).await, files(&server.data().join("photos")).len()),
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
