//! Every page of the table.

use crate::harness::{Answer, Clinic, Ids, TestServer, address, is_link};
use app::routes::{ROUTES, Route, Who};
use reqwest::StatusCode;

/// The pages that can be looked at.
fn pages() -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().filter(|route| route.methods.contains(&"get"))
}

/// The cookie of somebody whom this page is for.
fn guest(clinic: &Clinic, who: Who) -> &str {
    match who {
        Who::Anybody => "",
        Who::Patient => &clinic.patient.cookie,
        Who::Staff | Who::Owner => &clinic.owner.cookie,
    }
}

#[tokio::test]
async fn every_page_opens_for_whom_it_is_for() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    assert!(pages().count() > 5, "the table of pages is there");
    for route in pages().filter(|route| !is_link(route)) {
        let answer = server
            .get_as(guest(&clinic, route.who), &address(route, &Ids::of(&clinic)))
            .await;
        // The start leads everybody to where they belong.
        let opens = answer.status == StatusCode::OK || route.path == "/" && answer.leads_to().is_some();
        assert!(
            opens,
            "{}: {} {:?}",
            route.path,
            answer.status,
            answer.header("location")
        );
    }
}

#[tokio::test]
async fn every_page_has_the_security_headers_and_is_kept_nowhere() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for route in pages() {
        let answer = server
            .get_as(guest(&clinic, route.who), &address(route, &Ids::of(&clinic)))
            .await;
        assert_guarded(route.path, &answer);
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{}", route.path);
    }
    for path in [
        "/no/such/page",
        "/healthz",
        "/sw.js",
        "/api/push/key",
        "/api/no/such/thing",
    ] {
        assert_guarded(path, &server.get(path).await);
    }
}

fn assert_guarded(path: &str, answer: &Answer) {
    let policy = answer
        .header("content-security-policy")
        .unwrap_or_else(|| panic!("{path} has no policy"));
    for rule in [
        "default-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
    ] {
        assert!(policy.split("; ").any(|written| written == rule), "{path}: {policy}");
    }
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert_eq!(answer.header(name), Some(value), "{path}");
    }
    assert!(
        answer.header("permissions-policy").is_some() && answer.header("x-request-id").is_some(),
        "{path}"
    );
}

#[tokio::test]
async fn no_page_holds_a_script_or_a_style_of_its_own() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for route in pages() {
        let page = server
            .get_as(guest(&clinic, route.who), &address(route, &Ids::of(&clinic)))
            .await
            .text;
        for script in page.split("<script").skip(1) {
            let (tag, rest) = script.split_once('>').unwrap();
            assert!(
                tag.contains(" src=\"/") && rest.starts_with("</script>"),
                "{}: <script{tag}>{rest:.40}",
                route.path
            );
        }
        for inline in ["<style", " style=", " onclick=", " onload=", "javascript:"] {
            assert!(!page.contains(inline), "{}: {inline}", route.path);
        }
    }
}

#[tokio::test]
async fn who_is_not_signed_in_is_led_to_the_right_door() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for route in ROUTES {
        let (door, wrong) = match route.who {
            Who::Anybody => continue,
            Who::Patient => ("/join", &clinic.owner.cookie),
            Who::Staff | Who::Owner => ("/sign-in", &clinic.patient.cookie),
        };
        let path = address(route, &Ids::of(&clinic));
        for cookie in ["", wrong, "stipple-staff=nonsense; stipple-patient=nonsense"] {
            for method in route.methods {
                let request = if *method == "get" {
                    server.request(reqwest::Method::GET, &path)
                } else {
                    server.post(&path, &[])
                };
                let answer = Answer::to(request.header("cookie", cookie)).await;
                assert_eq!(
                    answer.leads_to(),
                    Some(door),
                    "{method} {path} as {cookie:?}: {}",
                    answer.status
                );
            }
        }
    }
}

#[tokio::test]
async fn what_only_owners_may_is_closed_to_the_other_roles() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for route in pages().filter(|route| route.who == Who::Owner) {
        for staff in [&clinic.practitioner, &clinic.front_desk] {
            let answer = server.get_as(&staff.cookie, &address(route, &Ids::of(&clinic))).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", route.path);
        }
    }
}
