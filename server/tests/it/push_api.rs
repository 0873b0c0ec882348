use crate::harness::{Answer, Clinic, TestServer};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use care::reminder;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const SUBSCRIPTION: &str = "/api/push/subscription";

/// The keys are those of RFC 8291's example.
fn subscription(endpoint: &str) -> Value {
    json!({
        "endpoint": endpoint,
        "expirationTime": null,
        "keys": {
            "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "auth": "BTBZMqHH6r4Tts7J_aSIgg",
        },
    })
}

async fn reach(server: &TestServer, clinic: &Clinic) -> reminder::Reach {
    let app = &server.server.app;
    reminder::reach(&app.db, &*server.clock, &clinic.owner.actor, clinic.patient.id)
        .await
        .unwrap()
}

async fn subscriptions(server: &TestServer, clinic: &Clinic) -> u32 {
    reach(server, clinic).await.subscriptions
}

#[tokio::test]
async fn a_browser_is_told_the_key_to_subscribe_with() {
    let server = TestServer::start().await;
    let key = server.get("/api/push/key").await.json()["key"]
        .as_str()
        .unwrap()
        .to_owned();
    let point = BASE64_URL_SAFE_NO_PAD.decode(&key).unwrap();
    assert_eq!((point.len(), point[0]), (65, 4));
    assert_eq!(*key, *server.server.app.push_key);
}

#[tokio::test]
async fn a_subscription_is_kept_once_and_ended() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let call = |method, body: Value| {
        Answer::to(
            server
                .call(method, SUBSCRIPTION, &body)
                .header("cookie", &clinic.patient.cookie),
        )
    };
    let known = subscription("https://fcm.googleapis.com/fcm/send/abc");
    for method in [Method::POST, Method::PUT] {
        assert_eq!(call(method, known.clone()).await.status, StatusCode::NO_CONTENT);
        assert_eq!(subscriptions(&server, &clinic).await, 1);
    }
    assert_eq!(call(Method::DELETE, json!({})).await.status, StatusCode::NO_CONTENT);
    assert_eq!(subscriptions(&server, &clinic).await, 0);
}

#[tokio::test]
async fn an_endpoint_that_a_push_must_not_go_to_is_refused_and_not_kept() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for endpoint in [
        "https://127.0.0.1/push",
        "https://localhost/push",
        "http://localhost/push",
        "https://[::1]/push",
        "https://10.0.0.1/push",
        "https://192.168.1.1/push",
        "https://169.254.169.254/latest/meta-data",
        "https://fcm.googleapis.com:8443/fcm/send/abc",
        "http://fcm.googleapis.com/fcm/send/abc",
        "https://fcm.googleapis.com.evil.example/fcm/send/abc",
        "https://user@fcm.googleapis.com/fcm/send/abc",
        "https://evil.example/push",
        "ftp://fcm.googleapis.com/abc",
        "not an address",
        "",
    ] {
        let call = server
            .call(Method::POST, SUBSCRIPTION, &subscription(endpoint))
            .header("cookie", &clinic.patient.cookie);
        let answer = Answer::to(call).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{endpoint}");
        assert_eq!(answer.json()["error"], "problem-subscription", "{endpoint}");
        assert!(
            answer.json()["message"]
                .as_str()
                .is_some_and(|said| !said.starts_with("problem-")),
            "{}",
            answer.text
        );
    }
    assert_eq!(subscriptions(&server, &clinic).await, 0);
}

#[tokio::test]
async fn strangers_and_staff_are_told_that_they_are_not_signed_in_as_a_patient() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let as_patient = clinic.owner.cookie.replace("stipple-staff", "stipple-patient");
    for cookie in ["", "stipple-patient=nonsense", &clinic.owner.cookie, &as_patient] {
        for (method, path) in [
            (Method::POST, SUBSCRIPTION),
            (Method::PUT, SUBSCRIPTION),
            (Method::DELETE, SUBSCRIPTION),
            (Method::PUT, "/api/push/device"),
            (Method::POST, "/api/push/test"),
            (Method::POST, "/api/push/receipt"),
        ] {
            let answer = Answer::to(server.call(method.clone(), path, &json!({})).header("cookie", cookie)).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{method} {path} as {cookie:?}");
            assert_eq!(answer.json()["error"], "signed-out");
        }
    }
}

#[tokio::test]
async fn only_json_is_taken() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for kind in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] {
        let body = subscription("https://fcm.googleapis.com/fcm/send/abc").to_string();
        let post = server
            .request(Method::POST, SUBSCRIPTION)
            .header("cookie", &clinic.patient.cookie)
            .header("content-type", kind)
            .body(body);
        let answer = Answer::to(post).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
        assert_eq!(answer.json()["error"], "unsupported-media-type");
    }
    assert_eq!(subscriptions(&server, &clinic).await, 0);
}

#[tokio::test]
async fn a_receipt_tells_nothing_about_what_was_sent() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for tag in ["", "no-such-tag", "'; DROP TABLE reminder; --", &"x".repeat(5000)] {
        for what in ["shown", "opened", "opened"] {
            let call = server.call(Method::POST, "/api/push/receipt", &json!({ "tag": tag, "what": what }));
            let answer = Answer::to(call.header("cookie", &clinic.patient.cookie)).await;
            assert_eq!(
                (answer.status, &*answer.text),
                (StatusCode::OK, "{\"unread\":0}"),
                "{tag} {what}"
            );
        }
    }
}

#[tokio::test]
async fn what_a_device_says_of_itself_reaches_the_clinic() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let known = subscription("https://fcm.googleapis.com/fcm/send/abc");
    let nowhere = subscription("https://evil.example/push");
    for (permission, subscription, status, kept) in [
        ("denied", Value::Null, StatusCode::NO_CONTENT, 0),
        ("granted", nowhere, StatusCode::UNPROCESSABLE_ENTITY, 0),
        ("granted", known, StatusCode::NO_CONTENT, 1),
    ] {
        let report = json!({ "installed": true, "permission": permission, "subscription": subscription });
        let call = server.call(Method::PUT, "/api/push/device", &report);
        let answer = Answer::to(call.header("cookie", &clinic.patient.cookie)).await;
        assert_eq!(answer.status, status, "{report}");
        let reach = reach(&server, &clinic).await;
        assert_eq!((reach.installed, reach.subscriptions), (true, kept), "{report}");
        assert_eq!(
            reach.permission,
            reminder::PushPermission::from_key(permission),
            "{report}"
        );
    }
}

#[tokio::test]
async fn staff_have_pushes_of_their_own_on_their_own_side() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let app = &server.server.app;
    let call = |method, path: &'static str, body: Value, cookie: &str| {
        Answer::to(server.call(method, path, &body).header("cookie", cookie))
    };
    let known = subscription("https://fcm.googleapis.com/fcm/send/staff");
    let path = "/api/clinic/push/subscription";
    for stranger in ["", &clinic.patient.cookie] {
        let answer = call(Method::POST, path, known.clone(), stranger).await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{stranger:?}");
    }
    let owner = &clinic.owner.cookie;
    assert_eq!(
        call(Method::POST, path, known, owner).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(subscriptions(&server, &clinic).await, 0, "not the patient's");
    let rings = async || {
        let devices = care::access::list_own_devices(&app.db, &*server.clock, &clinic.owner.actor).await;
        devices.unwrap().into_iter().filter(|device| device.push).count()
    };
    assert_eq!(rings().await, 1);
    let test = call(Method::POST, "/api/clinic/push/test", json!({}), owner).await;
    assert_eq!(test.status, StatusCode::NO_CONTENT);
    assert_eq!(
        call(Method::DELETE, path, json!({}), owner).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(rings().await, 0);
}
