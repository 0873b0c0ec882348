//! Photos, from a phone's request to a file on disk and back, and all that is refused with a sentence.

#[macro_use]
mod place;

mod bucket;
mod crash;
mod faults;
mod full_disk;
mod hostile;
mod throng;
mod uploads;

use crate::harness::{Answer, Clinic, TestServer};
use bucket::Bucket;
use care::{
    ids::PhotoId,
    photo::{list_for_check_in, withdraw_consent},
};
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage, codecs::jpeg::JpegEncoder};
use place::{Place, files};
use reqwest::{Method, RequestBuilder, StatusCode, multipart};
use server::photo::sweep::sweep;
use uploads::Uploads;

const NORTH: &str = "North";

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let shade = |at: u32| u8::try_from(at % 256).unwrap();
    let picture = RgbImage::from_fn(width, height, |x, y| Rgb([shade(x), shade(y), 90]));
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 80)
        .write_image(picture.as_raw(), width, height, ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

/// A PNG of a few bytes that claims so many pixels.
fn bomb(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0]);
    let crc = crc32(&bytes[12..]);
    bytes.extend(crc.to_be_bytes());
    bytes.extend(b"\0\0\0\x08IDAT\0\0\0\0\0\0\0\0\0\0\0\0");
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                (crc >> 1) ^ 0xedb8_8320
            } else {
                crc >> 1
            }
        })
    })
}

fn put(server: &TestServer, clinic: &Clinic, id: PhotoId, bytes: Vec<u8>) -> RequestBuilder {
    let path = format!("/api/photos/{id}?check_in={}&angle=front", clinic.patient.check_in);
    server
        .request(Method::PUT, &path)
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &clinic.patient.cookie)
        .body(bytes)
}

/// The form as a browser without scripts posts it.
fn post(server: &TestServer, clinic: &Clinic, form: multipart::Form) -> RequestBuilder {
    server
        .request(Method::POST, &format!("/check-in/{}/photos", clinic.patient.check_in))
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &clinic.patient.cookie)
        .multipart(form)
}

pub fn file(bytes: Vec<u8>, name: &'static str) -> multipart::Part {
    multipart::Part::bytes(bytes).file_name(name)
}

async fn kept(server: &TestServer, clinic: &Clinic) -> usize {
    let db = &server.server.app.db;
    list_for_check_in(db, &clinic.owner.actor, clinic.patient.check_in)
        .await
        .unwrap()
        .len()
}

in_either!(
    a_photo_is_encrypted_on_disk_before_it_is_acknowledged_and_shown_to_whom_it_belongs,
    what_is_no_photo_is_refused_with_a_sentence_that_says_what_to_do,
    without_scripts_a_form_brings_photos_and_what_is_refused_takes_nothing_else_with_it,
    one_file_that_is_too_large_is_told_and_the_rest_of_the_form_is_kept,
    another_patients_photo_and_another_clinics_are_not_there,
    consent_taken_back_hides_them_from_the_clinic_at_once,
    a_deleted_photo_is_gone_from_the_disk_and_what_a_crash_left_is_swept,
    a_photo_deleted_on_its_page_is_nowhere_any_more,
);

async fn a_photo_is_encrypted_on_disk_before_it_is_acknowledged_and_shown_to_whom_it_belongs(place: Place) {
    let server = place.serve().await;
    let clinic = Clinic::open(&server, "North").await;
    let id = PhotoId::random();
    for _ in 0..5 {
        assert_eq!(
            Answer::to(put(&server, &clinic, id, jpeg(3000, 2000))).await.status,
            StatusCode::NO_CONTENT
        );
    }
    assert_eq!(kept(&server, &clinic).await, 1);
    let stored = place.files(&server.data());
    assert_eq!(stored.len(), 2, "the whole and its small copy");
    assert!(
        stored
            .iter()
            .all(|bytes| !bytes.windows(3).any(|three| three == b"\xff\xd8\xff")),
        "encrypted"
    );
    for (cookie, path) in [
        (&clinic.patient.cookie, format!("/api/photos/{id}")),
        (&clinic.front_desk.cookie, format!("/api/photos/{id}/small")),
    ] {
        let request = server.request(Method::GET, &path).header("cookie", cookie);
        let response = request.send().await.unwrap();
        assert_eq!(
            (response.status(), response.headers()["content-type"].to_str().unwrap()),
            (StatusCode::OK, "image/jpeg")
        );
        assert_eq!(response.headers()["cache-control"], "no-store");
        assert!(response.bytes().await.unwrap().starts_with(b"\xff\xd8\xff"));
    }
}

async fn what_is_no_photo_is_refused_with_a_sentence_that_says_what_to_do(place: Place) {
    let server = place.serve().await;
    let clinic = Clinic::open(&server, "North").await;
    let large = vec![0xff; app::photos::MOST + 1];
    for (bytes, status, said) in [
        (bomb(8_000, 5_000), 422, "Choose a smaller size"),
        (b"%PDF-1.7 called photo.jpg".to_vec(), 422, "Choose a JPEG, PNG or WebP"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), 422, "HEIC"),
        (jpeg(64, 64)[..200].to_vec(), 422, "damaged"),
        (Vec::new(), 422, "No photo came"),
    ] {
        let answer = Answer::to(put(&server, &clinic, PhotoId::random(), bytes)).await;
        assert_eq!(answer.status.as_u16(), status, "{said}: {}", answer.text);
        assert!(
            answer.json()["message"].as_str().unwrap().contains(said),
            "{said}: {}",
            answer.text
        );
    }
    let answer = Answer::to(put(&server, &clinic, PhotoId::random(), large)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(
        answer.json()["message"].as_str().unwrap().contains("16 MB"),
        "{}",
        answer.text
    );
    assert_eq!(
        (kept(&server, &clinic).await, place.files(&server.data()).len()),
        (0, 0)
    );
}

async fn without_scripts_a_form_brings_photos_and_what_is_refused_takes_nothing_else_with_it(place: Place) {
    let server = place.serve().await;
    let clinic = Clinic::open(&server, "North").await;
    let form = multipart::Form::new()
        .part("front", file(jpeg(300, 200), "front.jpg"))
        .part("top", file(b"%PDF-1.7".to_vec(), "top.jpg"))
        .part("crown", file(Vec::new(), ""))
        .text("question", "Is this </textarea> normal?");
    let answer = Answer::to(post(&server, &clinic, form)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("Choose a JPEG, PNG or WebP"), "{}", answer.text);
    assert!(
        answer.text.contains("One photo arrived.") && answer.text.contains("Is this &lt;/textarea> normal?"),
        "{}",
        answer.text
    );
    assert_eq!(kept(&server, &clinic).await, 1);
    let form = multipart::Form::new()
        .part("front", file(jpeg(300, 200), "front.jpg"))
        .part("top", file(jpeg(200, 300), "top.jpg"));
    let answer = Answer::to(post(&server, &clinic, form)).await;
    assert_eq!(
        answer.leads_to(),
        Some(&*format!("/check-in/{}", clinic.patient.check_in))
    );
    assert_eq!(kept(&server, &clinic).await, 2, "the one that came twice is there once");
}

async fn one_file_that_is_too_large_is_told_and_the_rest_of_the_form_is_kept(place: Place) {
    let server = place.serve().await;
    let clinic = Clinic::open(&server, "North").await;
    let form = multipart::Form::new()
        .part("front", file(vec![0xff; app::photos::MOST + 1], "large.jpg"))
        .part("top", file(jpeg(200, 300), "top.jpg"));
    let answer = Answer::to(post(&server, &clinic, form)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("A photo may have 16 MB."), "{}", answer.text);
    assert_eq!(kept(&server, &clinic).await, 1);
}

async fn another_patients_photo_and_another_clinics_are_not_there(place: Place) {
    let server = place.serve().await;
    let (here, there) = (
        Clinic::open(&server, "North").await,
        Clinic::open(&server, "South").await,
    );
    let id = PhotoId::random();
    assert_eq!(
        Answer::to(put(&server, &here, id, jpeg(300, 200))).await.status,
        StatusCode::NO_CONTENT
    );
    for path in [format!("/api/photos/{id}"), format!("/api/photos/{id}/small")] {
        for cookie in [&there.owner.cookie, &there.patient.cookie] {
            assert_eq!(server.get_as(cookie, &path).await.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(server.get(&path).await.status, StatusCode::UNAUTHORIZED);
    }
    let theirs = put(&server, &there, PhotoId::random(), jpeg(300, 200))
        .build()
        .unwrap()
        .url()
        .as_str()
        .replace(&server.origin(), "");
    let into_theirs = server
        .request(Method::PUT, &theirs)
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &here.patient.cookie)
        .body(jpeg(300, 200));
    assert_eq!(Answer::to(into_theirs).await.status, StatusCode::NOT_FOUND);
    let from_elsewhere = server
        .request(
            Method::PUT,
            &format!(
                "/api/photos/{}?check_in={}&angle=front",
                PhotoId::random(),
                here.patient.check_in
            ),
        )
        .header("sec-fetch-site", "cross-site")
        .header("cookie", &here.patient.cookie)
        .body(jpeg(30, 20));
    assert_eq!(Answer::to(from_elsewhere).await.status, StatusCode::FORBIDDEN);
}

async fn consent_taken_back_hides_them_from_the_clinic_at_once(place: Place) {
    let server = place.serve().await;
    let clinic = Clinic::open(&server, "North").await;
    let id = PhotoId::random();
    Answer::to(put(&server, &clinic, id, jpeg(300, 200))).await;
    let path = format!("/api/photos/{id}");
    assert_eq!(server.get_as(&clinic.owner.cookie, &path).await.status, StatusCode::OK);
    let app = &server.server.app;
    withdraw_consent(&app.db, &*app.clock, &clinic.patient.actor)
        .await
        .unwrap();
    assert_eq!(
        server.get_as(&clinic.owner.cookie, &path).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        server.get_as(&clinic.patient.cookie, &path).await.status,
        StatusCode::OK
    );
    let answer = Answer::to(put(&server, &clinic, PhotoId::random(), jpeg(30, 20))).await;
    assert!(
        answer.json()["message"].as_str().unwrap().contains("agree"),
        "{}",
        answer.text
    );
}

async fn a_deleted_photo_is_gone_from_the_disk_and_what_a_crash_left_is_swept(place: Place) {
    let server = place.serve().await;
    let clinic = Clinic::open(&server, "North").await;
    let (gone, stays) = (PhotoId::random(), PhotoId::random());
    for (id, size) in [(gone, 300), (stays, 200)] {
        Answer::to(put(&server, &clinic, id, jpeg(size, size))).await;
    }
    let delete = server
        .request(Method::DELETE, &format!("/api/photos/{gone}"))
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &clinic.patient.cookie);
    assert_eq!(Answer::to(delete).await.status, StatusCode::NO_CONTENT);
    let data = server.data();
    assert_eq!(place.files(&data).len(), 2);

    // Bytes without a row: as after a crash between the two.
    let orphan = || format!("{}/{}/{}.whole", clinic.id, clinic.patient.id, PhotoId::random());
    place.put(&data, &orphan(), "bytes of nobody");
    let shelf = place.shelf(&data);
    let db = &server.server.app.db;
    assert_eq!(sweep(db, &shelf, std::future::ready(())).await.unwrap(), 1);
    assert_eq!((place.files(&data).len(), kept(&server, &clinic).await), (2, 1));

    // One that is written while the sweep waits is not yet known, and is left alone.
    let (first, late) = (orphan(), orphan());
    place.put(&data, &first, "of nobody");
    let writes = async { place.put(&data, &late, "on its way") };
    assert_eq!(sweep(db, &shelf, writes).await.unwrap(), 1);
    assert!(place.has(&data, &late) && !place.has(&data, &first));
}

async fn a_photo_deleted_on_its_page_is_nowhere_any_more(place: Place) {
    let server = place.serve().await;
    let clinic = Clinic::open(&server, NORTH).await;
    let (gone, stays) = (PhotoId::random(), PhotoId::random());
    for (id, size) in [(gone, 300), (stays, 200)] {
        Answer::to(put(&server, &clinic, id, jpeg(size, size))).await;
    }
    let (patient, staff) = (&clinic.patient.cookie, &clinic.practitioner.cookie);
    let card = format!("/card?photo={gone}&photo={stays}");
    let review = format!("/clinic/review/{}", clinic.patient.check_in);
    let pages = [(patient, "/photos"), (patient, &*card), (staff, &*review)];
    let shows = async |cookie: &str, path: &str, id: PhotoId| {
        let page = server.get_as(cookie, path).await.text;
        page.contains(&format!("/api/photos/{id}"))
    };
    let lies = |id: PhotoId, part: &str| {
        let address = format!("{}/{}/{id}.{part}", clinic.id, clinic.patient.id);
        place.has(&server.data(), &address)
    };
    for (cookie, path) in pages {
        assert!(shows(cookie, path, gone).await, "{path} has it before");
    }
    assert!(lies(gone, "whole") && lies(gone, "small"));

    let photo = gone.to_string();
    let delete = server
        .post("/photos", &[("photo", photo.as_str())])
        .header("cookie", patient);
    assert_eq!(Answer::to(delete).await.leads_to(), Some("/photos?done=photo-deleted"));
    for (cookie, path) in pages {
        assert!(!shows(cookie, path, gone).await, "{path}");
        assert!(shows(cookie, path, stays).await, "{path} keeps the other");
    }
    assert!(!lies(gone, "whole") && !lies(gone, "small"));
    assert!(lies(stays, "whole") && lies(stays, "small"));
}
