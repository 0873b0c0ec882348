//! The patient's own photos over the months, and the card for a doctor.

use crate::{
    harness::{Answer, Clinic, TestServer},
    photos::jpeg,
};
use care::{
    ids::PhotoId,
    material::{self, MaterialDraft},
};
use reqwest::{Method, StatusCode};

/// A photo of the patient's check-in.
async fn taken(server: &TestServer, clinic: &Clinic, width: u32) -> PhotoId {
    let id = PhotoId::random();
    let path = format!("/api/photos/{id}?check_in={}&angle=front", clinic.patient.check_in);
    let request = server
        .request(Method::PUT, &path)
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &clinic.patient.cookie)
        .body(jpeg(width, 200));
    assert_eq!(Answer::to(request).await.status, StatusCode::NO_CONTENT);
    id
}

#[tokio::test]
async fn a_photo_is_deleted_once_it_was_asked_again_and_the_clinic_reads_that_it_was() {
    let server = TestServer::start().await;
    let (clinic, there) = (
        Clinic::open(&server, "North").await,
        Clinic::open(&server, "South").await,
    );
    let first = taken(&server, &clinic, 300).await;
    taken(&server, &clinic, 301).await;
    let cookie = &clinic.patient.cookie;
    let page = server.get_as(cookie, "/photos").await.text;
    assert!(page.contains("/photos?then="), "{page}");
    assert!(
        !server
            .get_as(&there.patient.cookie, &format!("/photos?photo={first}"))
            .await
            .text
            .contains("/api/photos/")
    );
    let asked = server.get_as(cookie, &format!("/photos?delete={first}")).await.text;
    assert!(
        asked.contains("Delete this photo?") && asked.contains("cannot be brought back"),
        "{asked}"
    );
    let photo = first.to_string();
    let delete = |cookie: &str| {
        server
            .post("/photos", &[("photo", photo.as_str())])
            .header("cookie", cookie)
    };
    assert_eq!(
        Answer::to(delete(&there.patient.cookie)).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        Answer::to(delete(cookie)).await.leads_to(),
        Some("/photos?done=photo-deleted")
    );
    assert_eq!(
        server.get_as(cookie, &format!("/api/photos/{first}")).await.status,
        StatusCode::NOT_FOUND
    );
    let review = format!("/clinic/review/{}", clinic.patient.check_in);
    let review = server.get_as(&clinic.practitioner.cookie, &review).await.text;
    assert!(review.contains("The patient deleted one photo: "), "{review}");
}

#[tokio::test]
async fn the_card_names_what_was_used_in_the_readers_language_and_only_the_photos_that_are_ticked() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let photo = taken(&server, &clinic, 300).await;
    let app = &server.server.app;
    let draft = MaterialDraft {
        maker_1: "Dot & Well".to_owned(),
        shade_1: "Ash 3".to_owned(),
        lot_1: "B 1204".to_owned(),
        anaesthetic: "Lidocaine".to_owned(),
        ..MaterialDraft::default()
    };
    material::note(
        &app.db,
        &*app.clock,
        &clinic.practitioner.actor,
        clinic.patient.session,
        &draft,
    )
    .await
    .unwrap();
    let cookie = &clinic.patient.cookie;
    let english = server.get_as(cookie, "/card").await.text;
    assert!(
        english.contains("lang=\"en\"") && !english.contains(&format!("src=\"/api/photos/{photo}\"")),
        "{english}"
    );
    let arabic = server
        .get_as(cookie, &format!("/card?language=ar&photo={photo}"))
        .await
        .text;
    assert!(
        arabic.contains("lang=\"ar\" dir=\"rtl\"") && arabic.contains(&format!("src=\"/api/photos/{photo}\"")),
        "{arabic}"
    );
    let form = server
        .get_as(
            &clinic.practitioner.cookie,
            &format!("/clinic/sessions/{}/material", clinic.patient.session),
        )
        .await
        .text;
    assert!(
        form.contains("value=\"Dot &amp; Well\"") && form.contains("value=\"B 1204\""),
        "{form}"
    );
}
