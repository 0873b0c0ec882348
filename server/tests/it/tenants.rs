//! Another clinic's ids, on every page and for every role.

use crate::harness::{Answer, Clinic, Ids, Part, TestServer, address, parts};
use app::routes::{ROUTES, Route, Who};
use care::Role;
use reqwest::{Method, StatusCode};

/// Asks for this page as somebody, with the method it names.
async fn ask(server: &TestServer, cookie: &str, method: &str, path: &str) -> Answer {
    let request = match method {
        "get" => server.request(Method::GET, path),
        "post" => server.post(
            path,
            &[
                ("day", "2026-03-10"),
                ("start", "10:00"),
                ("minutes", "60"),
                ("role", "owner"),
            ],
        ),
        other => panic!("the table of pages has a method {other} now: ask with it"),
    };
    Answer::to(request.header("cookie", cookie)).await
}

/// What the asker can tell two answers apart by.
fn seen(answer: &Answer) -> (StatusCode, String, Vec<(String, String)>) {
    let mut headers: Vec<_> = answer
        .headers
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.retain(|(name, _)| !["date", "x-request-id"].contains(&&**name));
    headers.sort();
    (answer.status, answer.text.clone(), headers)
}

/// Pages that name something, with each part that could be another's.
fn naming() -> impl Iterator<Item = (&'static Route, Part)> {
    ROUTES
        .iter()
        .flat_map(|route| parts(route).into_iter().map(move |part| (route, part)))
}

#[tokio::test]
async fn another_clinics_id_answers_as_one_that_never_was() {
    let server = TestServer::start().await;
    let (here, there) = (
        Clinic::open(&server, "North").await,
        Clinic::open(&server, "South").await,
    );
    let before = (here.changes(&server).await, there.changes(&server).await);
    let (own, foreign, absent) = (Ids::of(&here), Ids::of(&there), Ids::absent());
    assert!(naming().count() > 10, "the table of pages is there");
    for (route, part) in naming() {
        for role in Role::ALL {
            for method in route.methods {
                let cookie = match route.who {
                    Who::Patient => &here.patient.cookie,
                    _ => &here.staff(role).cookie,
                };
                let theirs = ask(&server, cookie, method, &address(route, &own.with(part, &foreign))).await;
                let nobodys = ask(&server, cookie, method, &address(route, &own.with(part, &absent))).await;
                let asked = format!("{method} {} with another's {part:?} as {role:?}", route.path);
                assert_eq!(seen(&theirs), seen(&nobodys), "{asked}");
                // What a role may not do at all is refused before anybody looks for the id.
                let refused = matches!(theirs.status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN);
                assert!(refused, "{asked}: {}", theirs.status);
                assert!(
                    role != Role::Owner || theirs.status == StatusCode::NOT_FOUND,
                    "{asked}: {}",
                    theirs.status
                );
            }
        }
    }
    assert_eq!(
        (here.changes(&server).await, there.changes(&server).await),
        before,
        "nothing was written"
    );
}

#[tokio::test]
async fn an_id_that_is_none_answers_as_one_that_never_was() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for (route, part) in naming() {
        let absent = Ids::of(&clinic).with(part, &Ids::absent());
        let path = address(route, &absent);
        let garbled = path.replace(&absent_text(), "%00..%2f'--");
        let cookie = match route.who {
            Who::Patient => &clinic.patient.cookie,
            _ => &clinic.owner.cookie,
        };
        for method in route.methods {
            let (none, never) = (
                ask(&server, cookie, method, &garbled).await,
                ask(&server, cookie, method, &path).await,
            );
            assert_eq!(none.status, never.status, "{method} {garbled}");
        }
    }
}

fn absent_text() -> String {
    Ids::absent().patient.to_string()
}
