//! Messages as browsers without scripts send and read them.

use crate::{
    harness::{Answer, Clinic, TestServer},
    photos::{file, jpeg},
};
use care::{
    ids::{MessageId, PhotoId},
    message::{self, MessageDraft, Thread},
    photo::withdraw_consent,
};
use reqwest::{Method, RequestBuilder, StatusCode, multipart};

fn post(server: &TestServer, clinic: &Clinic, form: multipart::Form) -> RequestBuilder {
    server
        .request(Method::POST, "/messages")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &clinic.patient.cookie)
        .multipart(form)
}

fn form(id: MessageId, words: &str) -> multipart::Form {
    multipart::Form::new()
        .text("id", id.to_string())
        .text("words", words.to_owned())
}

async fn thread(server: &TestServer, clinic: &Clinic) -> Thread {
    message::thread(&server.server.app.db, &clinic.owner.actor, clinic.patient.id)
        .await
        .unwrap()
}

/// Staff write.
async fn written(server: &TestServer, clinic: &Clinic, words: &str) {
    let app = &server.server.app;
    let draft = MessageDraft {
        words: words.to_owned(),
    };
    let (owner, patient) = (&clinic.owner.actor, clinic.patient.id);
    message::reply(&app.db, &*app.clock, owner, patient, MessageId::new(), &draft)
        .await
        .unwrap();
}

#[tokio::test]
async fn words_and_photos_come_in_one_form_and_the_same_form_twice_is_one_message() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let id = MessageId::new();
    for _ in 0..3 {
        let form = form(id, "Is this <b>normal</b>?")
            .part("photo", file(jpeg(300, 200), "photo.jpg"))
            .part("photo", file(Vec::new(), ""));
        let answer = Answer::to(post(&server, &clinic, form)).await;
        assert_eq!(answer.leads_to(), Some("/messages#latest"), "{}", answer.text);
    }
    let thread = thread(&server, &clinic).await;
    assert_eq!((thread.messages.len(), thread.messages[0].photos.len()), (1, 1));
    let page = server
        .get_as(
            &clinic.owner.cookie,
            &format!("/clinic/patients/{}/messages", clinic.patient.id),
        )
        .await;
    assert!(
        page.text.contains("Is this &lt;b&gt;normal&lt;/b&gt;?"),
        "{}",
        page.text
    );
}

#[tokio::test]
async fn what_was_typed_stays_with_a_sentence_beside_it() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let long = format!("{} end", "word ".repeat(500));
    let answer = Answer::to(post(&server, &clinic, form(MessageId::new(), &long))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.text.contains("Shorten it to 2000 characters.") && answer.text.contains("word  end</textarea>"),
        "{}",
        answer.text
    );
    let answer = Answer::to(post(&server, &clinic, form(MessageId::new(), " "))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.text.contains("Write something first, or add a photo."),
        "{}",
        answer.text
    );
    assert!(thread(&server, &clinic).await.messages.is_empty());
}

#[tokio::test]
async fn a_photo_that_is_refused_takes_no_words_with_it() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let form = form(MessageId::new(), "Is this normal?").part("photo", file(b"%PDF-1.7".to_vec(), "photo.jpg"));
    let answer = Answer::to(post(&server, &clinic, form)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("Choose a JPEG, PNG or WebP"), "{}", answer.text);
    let messages = thread(&server, &clinic).await.messages;
    assert_eq!((messages.len(), messages[0].words.as_str()), (1, "Is this normal?"));
    assert!(!answer.text.contains("Is this normal?</textarea>"), "sent is sent");
}

#[tokio::test]
async fn without_consent_the_words_come_and_no_photo_does() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let app = &server.server.app;
    withdraw_consent(&app.db, &*app.clock, &clinic.patient.actor)
        .await
        .unwrap();
    let page = server.get_as(&clinic.patient.cookie, "/messages").await;
    assert!(
        !page.text.contains("type=\"file\"") && page.text.contains("/you/photos?messages"),
        "{}",
        page.text
    );
    let form = form(MessageId::new(), "Hello").part("photo", file(jpeg(300, 200), "photo.jpg"));
    let answer = Answer::to(post(&server, &clinic, form)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let messages = thread(&server, &clinic).await.messages;
    assert_eq!(
        (messages.len(), messages[0].photos.len() + messages[0].withheld),
        (1, 0)
    );
}

#[tokio::test]
async fn a_prefetch_is_no_reading_and_a_look_is() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    written(&server, &clinic, "How is it going?").await;
    let badge = "<span class=\"count\">1</span>";
    let cookie = &clinic.patient.cookie;
    assert!(server.get_as(cookie, "/today").await.text.contains(badge));
    let ahead = server
        .request(Method::GET, "/messages")
        .header("cookie", cookie)
        .header("sec-purpose", "prefetch;prerender");
    assert_eq!(Answer::to(ahead).await.status, StatusCode::OK);
    assert_eq!(thread(&server, &clinic).await.messages[0].read_at, None);
    let page = server.get_as(cookie, "/messages").await;
    assert!(
        page.text.contains("How is it going?") && page.text.contains("<em>New</em>"),
        "{}",
        page.text
    );
    assert!(thread(&server, &clinic).await.messages[0].read_at.is_some());
    assert!(!server.get_as(cookie, "/today").await.text.contains(badge));
}

#[tokio::test]
async fn what_waits_for_staff_is_counted_and_stands_on_the_board() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let there = Clinic::open(&server, "South").await;
    Answer::to(post(
        &server,
        &clinic,
        form(MessageId::new(), "May I park in the yard?"),
    ))
    .await;
    for path in ["/clinic", "/clinic/messages"] {
        let page = server.get_as(&clinic.front_desk.cookie, path).await.text;
        assert!(
            page.contains("May I park in the yard?") && page.contains("<span class=\"count\">1</span>"),
            "{path}"
        );
        let elsewhere = server.get_as(&there.front_desk.cookie, path).await.text;
        assert!(
            !elsewhere.contains("May I park") && !elsewhere.contains("class=\"count\""),
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_question_leads_to_the_field_by_its_key_alone() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let cookie = &clinic.patient.cookie;
    for (from, link, line) in [
        ("/can-i/swim", "/messages?activity=swim", ">Can I swim?\n</textarea>"),
        (
            "/questions/pain",
            "/messages?question=pain",
            ">Does it hurt?\n</textarea>",
        ),
    ] {
        assert!(server.get_as(cookie, from).await.text.contains(link), "{from}");
        let page = server.get_as(cookie, link).await.text;
        assert!(page.contains(line), "{link}: {page}");
    }
    let sent = format!("/messages?check_in={}", clinic.patient.check_in);
    assert!(
        server
            .get_as(cookie, &format!("/check-in/{}", clinic.patient.check_in))
            .await
            .text
            .contains(&sent)
    );
    assert!(
        server
            .get_as(cookie, &sent)
            .await
            .text
            .contains(">About my check-in of ")
    );
    for nothing in [
        "activity=fever",
        "question=I+have+a+fever",
        "check_in=0195",
        "other=fever",
    ] {
        let page = server.get_as(cookie, &format!("/messages?{nothing}")).await.text;
        assert!(page.contains("></textarea>") && !page.contains("fever"), "{nothing}");
    }
}

#[tokio::test]
async fn what_waited_on_a_phone_comes_in_parts_and_however_often_it_comes_it_is_one_message() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let (id, photo) = (MessageId::new(), PhotoId::random());
    let words = |words: &str| {
        let path = format!("/api/messages/{id}");
        let call = server.call(Method::PUT, &path, &serde_json::json!({ "words": words }));
        Answer::to(call.header("cookie", &clinic.patient.cookie))
    };
    for _ in 0..3 {
        assert_eq!(words("Is this normal?").await.status, StatusCode::NO_CONTENT);
        let path = format!("/api/photos/{photo}?message={id}&angle=close_up");
        let picture = server
            .request(Method::PUT, &path)
            .header("sec-fetch-site", "same-origin")
            .header("cookie", &clinic.patient.cookie)
            .body(jpeg(300, 200));
        let picture = Answer::to(picture).await;
        assert_eq!(picture.status, StatusCode::NO_CONTENT, "{}", picture.text);
    }
    let one = thread(&server, &clinic).await;
    assert_eq!((one.messages.len(), one.messages[0].photos.len()), (1, 1));
    // The control: other words under the same id are not lost.
    assert_eq!(words("And this?").await.status, StatusCode::NO_CONTENT);
    assert_eq!(thread(&server, &clinic).await.messages.len(), 2);

    let empty = words(" ").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stranger = server.call(Method::PUT, &format!("/api/messages/{id}"), &serde_json::json!({}));
    assert_eq!(Answer::to(stranger).await.status, StatusCode::UNAUTHORIZED);
}
