use crate::harness::{Answer, Clinic, TestServer};
use care::access::{JoinPass, issue_join};
use chrono::Duration;
use reqwest::{Method, StatusCode};

async fn pass(server: &TestServer, clinic: &Clinic) -> JoinPass {
    issue_join(
        &server.server.app.db,
        &*server.server.app.clock,
        &clinic.owner.actor,
        clinic.patient.id,
    )
    .await
    .unwrap()
}

async fn type_in(server: &TestServer, code: &str) -> Answer {
    Answer::to(server.post("/join", &[("code", code)])).await
}

#[tokio::test]
async fn looking_at_a_link_spends_nothing_and_following_it_does() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let link = format!("/join/{}", pass(&server, &clinic).await.secret.as_str());
    for _ in 0..3 {
        assert_eq!(server.get(&link).await.status, StatusCode::OK);
    }
    let joined = Answer::to(server.post(&link, &[])).await;
    assert_eq!(joined.leads_to(), Some("/today"));
    let cookie = joined.cookie("stipple-patient").unwrap();
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"),
        "{cookie}"
    );
    let signed_in = cookie.split(';').next().unwrap();
    assert_eq!(server.get_as(signed_in, "/today").await.status, StatusCode::OK);

    let again = Answer::to(server.post(&link, &[])).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    assert!(again.cookie("stipple-patient").is_none());
}

#[tokio::test]
async fn used_expired_and_wrong_links_answer_alike() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let used = pass(&server, &clinic).await;
    Answer::to(server.post(&format!("/join/{}", used.secret.as_str()), &[])).await;
    let expired = pass(&server, &clinic).await;
    server.clock.set(expired.expires_at + Duration::seconds(1));
    let mut answers = Vec::new();
    for secret in [
        used.secret.as_str(),
        expired.secret.as_str(),
        "AAAAAAAAAAAAAAAAAAAAAA",
        "nonsense",
    ] {
        let link = format!("/join/{secret}");
        answers.push((
            server.get(&link).await.text,
            Answer::to(server.post(&link, &[])).await.text,
        ));
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:#?}");
}

#[tokio::test]
async fn a_typed_code_joins_once_and_within_its_time() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let code = pass(&server, &clinic).await.code;
    assert_eq!(
        type_in(&server, &format!(" {} ", code.to_lowercase())).await.leads_to(),
        Some("/today")
    );
    let used = type_in(&server, &code).await;

    let late = pass(&server, &clinic).await;
    server.clock.set(late.code_expires_at + Duration::seconds(1));
    let expired = type_in(&server, &late.code).await;
    let wrong = type_in(&server, "AAAA-AAAA").await;
    for (answer, typed) in [(&used, &*code), (&expired, &late.code), (&wrong, "AAAA-AAAA")] {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains(typed), "what was typed is kept");
        assert_eq!(
            answer.text.replace(typed, "…"),
            wrong.text.replace("AAAA-AAAA", "…"),
            "alike but for what was typed"
        );
    }
}

#[tokio::test]
async fn the_tenth_wrong_code_from_one_address_is_told_to_wait() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let right = pass(&server, &clinic).await.code;
    for n in 1..=10 {
        let answer = type_in(&server, "AAAA-AAAA").await;
        assert_eq!(
            answer.status == StatusCode::TOO_MANY_REQUESTS,
            n == 10,
            "try {n}: {}",
            answer.status
        );
    }
    let refused = type_in(&server, &right).await;
    assert_eq!(
        refused.status,
        StatusCode::TOO_MANY_REQUESTS,
        "the right one too, or guessing would still pay"
    );
    assert!(refused.header("retry-after").is_some() && refused.cookie("stipple-patient").is_none());
}

#[tokio::test]
async fn a_garbled_code_is_only_wrong() {
    let server = TestServer::start().await;
    for code in [
        "",
        "</script><script>alert(1)</script>",
        "' OR 1=1 --",
        &"x".repeat(10_000),
        "\u{202e}K7QM",
    ] {
        let answer = type_in(&server, code).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
        assert!(!answer.text.contains("<script>alert"), "{code}");
    }
}

#[tokio::test]
async fn who_comes_back_stays_signed_in() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let cookie = &clinic.patient.cookie;
    for (method, path) in [(Method::GET, "/today"), (Method::DELETE, "/api/push/subscription")] {
        server.clock.advance(Duration::days(300));
        let visit = || Answer::to(server.request(method.clone(), path).header("cookie", cookie));
        let first = visit().await;
        let line = first
            .cookie("stipple-patient")
            .unwrap_or_else(|| panic!("{path}: {}", first.status));
        assert!(line.starts_with(cookie) && line.contains("Max-Age=34560000"), "{line}");
        assert!(
            visit().await.cookie("stipple-patient").is_none(),
            "once is enough for a while"
        );
    }
}
