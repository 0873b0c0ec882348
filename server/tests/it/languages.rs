//! Who is spoken to in which language.

use crate::harness::{Answer, Clinic, Ids, TestServer, address, is_link};
use app::{
    routes::{ROUTES, Who},
    words::{Language, words},
};
use care::{access::issue_join, clinic, patient};
use reqwest::{Method, StatusCode};
use serde_json::json;
use std::collections::HashSet;

async fn asks(server: &TestServer, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = server.request(Method::GET, path);
    Answer::to(
        headers
            .iter()
            .fold(request, |request, (name, value)| request.header(*name, *value)),
    )
    .await
}

fn is_in(answer: &Answer, language: Language) -> bool {
    let html = format!(
        "<html lang=\"{}\" dir=\"{}\">",
        language.tag(),
        language.dir().attribute()
    );
    answer.text.contains(&html) && answer.header("content-language") == Some(language.tag())
}

fn says(language: Language, key: &str) -> String {
    words(language).say(key)
}

/// Makes the clinic, its staff and its patient speak one language.
async fn all_speak(server: &TestServer, clinic: &Clinic, language: Language) {
    let (db, clock) = (&server.server.app.db, &*server.server.app.clock);
    clinic::set_own_language(db, clock, &clinic.owner.actor, language.tag())
        .await
        .unwrap();
    patient::set_language(db, clock, &clinic.patient.actor, clinic.patient.id, language.tag())
        .await
        .unwrap();
}

#[tokio::test]
async fn a_stranger_is_spoken_to_as_their_browser_asks() {
    let server = TestServer::start().await;
    for path in [
        "/",
        "/join",
        "/sign-in",
        "/offline",
        "/no/such/page",
        "/join/gone",
        "/set-up/gone",
    ] {
        for (asked, spoken) in [
            ("es-MX,es;q=0.9,en;q=0.8", Language::Spanish),
            ("ar", Language::Arabic),
            ("fr", Language::English),
        ] {
            let answer = asks(&server, path, &[("accept-language", asked)]).await;
            assert!(is_in(&answer, spoken), "{path} for {asked}: {}", answer.text);
        }
    }
}

#[tokio::test]
async fn a_language_chosen_at_the_foot_of_a_page_is_kept_by_the_browser() {
    let server = TestServer::start().await;
    let page = server.get("/join").await;
    for language in Language::ALL {
        let button = format!("name=\"language\" value=\"{0}\" lang=\"{0}\"", language.tag());
        assert!(page.text.contains(&button), "{}", page.text);
    }
    let chosen = server.get("/join?language=ar").await;
    assert!(is_in(&chosen, Language::Arabic));
    let cookie = chosen
        .cookie("stipple-language")
        .unwrap()
        .split(';')
        .next()
        .unwrap()
        .to_owned();
    let later = asks(&server, "/sign-in", &[("cookie", &cookie), ("accept-language", "es")]).await;
    assert!(is_in(&later, Language::Arabic));
    for unknown in ["/join?language=xx", "/join?language="] {
        assert!(
            server.get(unknown).await.cookie("stipple-language").is_none(),
            "{unknown}"
        );
    }
}

#[tokio::test]
async fn an_invitation_speaks_the_language_that_the_clinic_chose_for_the_patient() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    all_speak(&server, &clinic, Language::Spanish).await;
    let app = &server.server.app;
    let pass = issue_join(&app.db, &*app.clock, &clinic.owner.actor, clinic.patient.id)
        .await
        .unwrap();
    let link = format!("/join/{}", pass.secret.as_str());
    assert!(is_in(
        &asks(&server, &link, &[("accept-language", "ar")]).await,
        Language::Spanish
    ));
    // Unless whoever reads it chooses another.
    assert!(is_in(
        &server.get(&format!("{link}?language=ar")).await,
        Language::Arabic
    ));
}

#[tokio::test]
async fn a_patient_chooses_their_language_and_every_page_follows() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let patient = &clinic.patient.cookie;
    let choose = |tag: &'static str| {
        let request = server
            .post("/you/language", &[("language", tag)])
            .header("cookie", patient);
        Answer::to(request)
    };
    assert_eq!(choose("ar").await.leads_to(), Some("/you?done=language-saved"));
    for path in ["/today", "/you", "/can-i/swim"] {
        assert!(is_in(&server.get_as(patient, path).await, Language::Arabic), "{path}");
    }
    let refused = choose("tlh").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text.contains(&says(Language::Arabic, "problem-language")),
        "{}",
        refused.text
    );
    assert!(is_in(&server.get_as(patient, "/today").await, Language::Arabic));
}

#[tokio::test]
async fn staff_read_the_clinics_language_until_they_choose_their_own() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let of = async |staff: &str| server.get_as(staff, "/clinic").await;
    let settings = clinic::settings(&server.server.app.db, &clinic.owner.actor)
        .await
        .unwrap();
    let draft = clinic::SettingsDraft {
        language: "es".to_owned(),
        ..clinic::SettingsDraft::from(&settings)
    };
    let app = &server.server.app;
    clinic::save_settings(&app.db, &*app.clock, &clinic.owner.actor, &draft)
        .await
        .unwrap();
    assert!(is_in(&of(&clinic.owner.cookie).await, Language::Spanish));
    let chosen = server
        .post("/clinic/you", &[("language", "ar")])
        .header("cookie", &clinic.front_desk.cookie);
    assert_eq!(
        Answer::to(chosen).await.leads_to(),
        Some("/clinic/you?done=language-saved")
    );
    assert!(is_in(&of(&clinic.front_desk.cookie).await, Language::Arabic));
    assert!(is_in(&of(&clinic.owner.cookie).await, Language::Spanish));
}

#[tokio::test]
async fn what_goes_wrong_is_said_in_the_language_of_whom_it_happens_to() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    all_speak(&server, &clinic, Language::Spanish).await;
    let lost = asks(
        &server,
        "/can-i/nothing",
        &[("cookie", &clinic.patient.cookie), ("accept-language", "ar")],
    )
    .await;
    assert_eq!(lost.status, StatusCode::NOT_FOUND);
    assert!(is_in(&lost, Language::Spanish) && lost.text.contains(&says(Language::Spanish, "error-404-title")));
    assert!(!lost.text.contains("name=\"language\""), "their language is known");

    let refused = server
        .call(
            Method::POST,
            "/api/push/subscription",
            &json!({ "endpoint": "https://evil.example", "keys": { "p256dh": "", "auth": "" } }),
        )
        .header("cookie", &clinic.patient.cookie);
    assert_eq!(
        Answer::to(refused).await.json()["message"],
        says(Language::Spanish, "problem-subscription")
    );
    let stranger = server
        .call(Method::POST, "/api/push/test", &json!({}))
        .header("accept-language", "ar");
    assert_eq!(
        Answer::to(stranger).await.json()["message"],
        says(Language::Arabic, "error-401-lead")
    );
}

/// What stands between the tags of a page, piece by piece.
fn texts(html: &str) -> impl Iterator<Item = &str> {
    let body = html.split_once("<body").map_or("", |(_, body)| body);
    body.split('<')
        .skip(1)
        .filter_map(|tag| tag.split_once('>'))
        .map(|(_, text)| text.trim())
        .filter(|text| !text.is_empty())
}

/// Whether words were missing, and their key stands in their place.
fn is_key(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.contains('-') && text.split('-').all(part) && words(Language::English).find(text, &[]).is_some()
}

/// Every sentence of English that the other language has no use for, as a page would hold it.
fn english(language: Language) -> HashSet<String> {
    let files = concat!(env!("CARGO_MANIFEST_DIR"), "/../care/content/words/en");
    let lines = std::fs::read_dir(files).unwrap().flat_map(|file| {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    });
    let pairs: Vec<_> = lines
        .filter_map(|line| {
            line.split_once(" = ")
                .map(|(key, said)| (key.to_owned(), said.to_owned()))
        })
        .collect();
    let own: HashSet<_> = pairs.iter().map(|(key, _)| says(language, key)).collect();
    pairs
        .into_iter()
        .map(|(_, said)| said)
        .filter(|said| !own.contains(said))
        .collect()
}

#[tokio::test]
async fn every_page_speaks_every_language_and_no_other() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    for language in Language::ALL {
        all_speak(&server, &clinic, language).await;
        let english = english(language);
        for route in ROUTES
            .iter()
            .filter(|route| route.methods.contains(&"get") && !is_link(route) && !route.is_file())
        {
            let cookie = match route.who {
                Who::Anybody => "",
                Who::Patient => &clinic.patient.cookie,
                Who::Staff | Who::Owner => &clinic.owner.cookie,
            };
            let headers = [("cookie", cookie), ("accept-language", language.tag())];
            let page = asks(&server, &address(route, &Ids::of(&clinic)), &headers).await;
            let at = format!("{} in {}", route.path, language.tag());
            assert!(is_in(&page, language), "{at}: {}", page.text);
            let wrong: Vec<_> = texts(&page.text)
                .filter(|text| is_key(text) || english.contains(*text))
                .collect();
            assert!(wrong.is_empty(), "{at}: {wrong:?}");
        }
    }
}

#[test]
fn english_left_on_a_page_would_be_found() {
    let english = english(Language::Arabic);
    assert!(english.len() > 500, "{}", english.len());
    let page = "<html><body><p>Sign in</p><p>today-title <b>error-404-title</b></p></body></html>";
    let wrong: Vec<_> = texts(page)
        .filter(|text| is_key(text) || english.contains(*text))
        .collect();
    assert_eq!(wrong, ["Sign in", "error-404-title"]);
}
