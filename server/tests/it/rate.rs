use crate::harness::{Answer, PLENTY, TestServer};
use reqwest::{Method, StatusCode};
use server::http::rate::{Allowance, RateLimits};

const THREE: Allowance = Allowance::new(3, 1);

/// A try at a door, from this address if the header counts.
async fn knock(server: &TestServer, from: &str) -> Answer {
    Answer::to(server.post("/join", &[("code", "")]).header("x-forwarded-for", from)).await
}

#[tokio::test]
async fn who_asks_too_often_is_asked_to_wait_and_told_how_long() {
    let server = TestServer::with(&[], RateLimits::new(THREE, PLENTY)).await;
    // A forwarding header makes it no program of this machine.
    let ask = || {
        Answer::to(
            server
                .request(Method::GET, "/no-such-page")
                .header("x-forwarded-for", "203.0.113.9"),
        )
    };
    for _ in 0..3 {
        assert_eq!(ask().await.status, StatusCode::NOT_FOUND);
    }
    let refused = ask().await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    let wait: u64 = refused.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=61).contains(&wait), "{wait}");
    assert!(refused.text.contains("Please wait a moment"), "{}", refused.text);
}

#[tokio::test]
async fn doors_are_guarded_more_closely_than_pages() {
    let server = TestServer::with(&[], RateLimits::new(PLENTY, THREE)).await;
    for _ in 0..3 {
        assert_ne!(knock(&server, "").await.status, StatusCode::TOO_MANY_REQUESTS);
    }
    assert_eq!(knock(&server, "").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(server.get("/join").await.status, StatusCode::OK, "looking is no knock");
}

#[tokio::test]
async fn a_stranger_cannot_get_around_a_limit_by_naming_other_addresses() {
    let server = TestServer::with(&[], RateLimits::new(PLENTY, THREE)).await;
    for n in 0..6 {
        let status = knock(&server, &format!("203.0.113.{n}")).await.status;
        assert_eq!(status == StatusCode::TOO_MANY_REQUESTS, n >= 3, "try {n}: {status}");
    }
}

#[tokio::test]
async fn behind_a_trusted_proxy_each_person_has_a_limit_of_their_own() {
    let server = TestServer::with(
        &[("STIPPLE_TRUSTED_PROXIES", "127.0.0.1")],
        RateLimits::new(PLENTY, THREE),
    )
    .await;
    for n in 0..6 {
        assert_ne!(
            knock(&server, &format!("203.0.113.{n}")).await.status,
            StatusCode::TOO_MANY_REQUESTS,
            "person {n}"
        );
    }
    for _ in 0..2 {
        knock(&server, "2001:db8:1:2::1").await;
    }
    knock(&server, "2001:db8:1:2::2").await;
    let status = knock(&server, "2001:db8:1:2:ffff::3").await.status;
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS, "one household is one person");
}
