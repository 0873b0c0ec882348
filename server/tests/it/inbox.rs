//! The inbox, and what the owner writes to many, as browsers without scripts have them.

use crate::harness::{Answer, Clinic, TestServer};
use care::{ids::BroadcastId, reminder};
use chrono::Duration;
use reqwest::{Method, StatusCode};

const NEW: &str = "aria-label=\"Inbox, 1 new note\"";

/// The clinic's broadcast is due; nobody's phone takes pushes.
async fn let_it_come(server: &TestServer) {
    server.clock.advance(Duration::minutes(2));
    let app = &server.server.app;
    reminder::claim(&app.db, &*app.clock, 100, Duration::seconds(60))
        .await
        .unwrap();
}

async fn send(server: &TestServer, clinic: &Clinic, id: BroadcastId, step: &str, words: &str) -> Answer {
    let id = id.to_string();
    let fields = [("id", id.as_str()), ("to", "all"), ("words_en", words), ("step", step)];
    let request = server.post("/clinic/broadcasts/new", &fields);
    Answer::to(request.header("cookie", &clinic.owner.cookie)).await
}

#[tokio::test]
async fn a_prefetch_reads_nothing_and_a_look_reads_all() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let cookie = &clinic.patient.cookie;
    assert!(
        !server.get_as(cookie, "/can-i").await.text.contains(NEW),
        "it has not come yet"
    );
    let_it_come(&server).await;
    assert!(server.get_as(cookie, "/can-i").await.text.contains(NEW));
    let ahead = server
        .request(Method::GET, "/inbox")
        .header("cookie", cookie)
        .header("sec-purpose", "prefetch");
    assert_eq!(Answer::to(ahead).await.status, StatusCode::OK);
    // Another page tells of other things.
    for path in ["/today", "/timeline", "/messages", "/check-ins", "/next-session"] {
        assert!(server.get_as(cookie, path).await.text.contains(NEW), "{path}");
    }
    let inbox = server.get_as(cookie, "/inbox").await.text;
    assert!(
        inbox.contains("We are closed on Friday.") && !inbox.contains(NEW),
        "{inbox}"
    );
    assert!(!server.get_as(cookie, "/today").await.text.contains(NEW));
    assert!(
        server
            .get_as(cookie, "/inbox")
            .await
            .text
            .contains("We are closed on Friday."),
        "it stays"
    );
}

#[tokio::test]
async fn a_dry_run_writes_nothing_and_the_same_form_twice_is_one_broadcast() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let before = clinic.changes(&server).await;
    let id = BroadcastId::new();
    let look = send(&server, &clinic, id, "", "Parking moves <b>today</b>.").await;
    assert_eq!(look.status, StatusCode::OK);
    assert!(
        look.text.contains("Nothing is sent yet") && look.text.contains("Send it to 1 patient"),
        "{}",
        look.text
    );
    assert!(
        look.text.contains("Parking moves &lt;b&gt;today&lt;/b&gt;."),
        "{}",
        look.text
    );
    assert_eq!(clinic.changes(&server).await, before);
    for _ in 0..3 {
        let sent = send(&server, &clinic, id, "send", "Parking moves <b>today</b>.").await;
        let there = format!("/clinic/broadcasts/{id}?done=broadcast-sent");
        assert_eq!(sent.leads_to(), Some(there.as_str()), "{}", sent.text);
    }
    assert_eq!(clinic.changes(&server).await, before + 1);
    let page = server
        .get_as(&clinic.owner.cookie, &format!("/clinic/broadcasts/{id}"))
        .await;
    assert!(page.text.contains("Parking moves"), "{}", page.text);
}

#[tokio::test]
async fn after_three_a_day_the_form_comes_back_with_what_was_typed_and_says_when_again() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for words in ["Second.", "Third."] {
        let sent = send(&server, &clinic, BroadcastId::new(), "send", words).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    }
    let refused = send(&server, &clinic, BroadcastId::new(), "send", "Fourth of the day.").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in [
        "3 notes went to many today",
        "The next can go on",
        "3 Mar",
        "Fourth of the day.",
    ] {
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    let empty = send(&server, &clinic, BroadcastId::new(), "", " ").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("Write what they are to read."), "{}", empty.text);
}
