//! Bad input into a protocol's draft, as a browser or a script could send it.

use crate::harness::{Answer, Clinic, TestServer};
use care::{draft, patient, protocol::Treatment};
use reqwest::StatusCode;

const DRAFT: &str = "/clinic/protocols/density/draft";

async fn post(server: &TestServer, cookie: &str, page: &str, fields: &[(&str, &str)]) -> Answer {
    let path = format!("{DRAFT}/{page}");
    Answer::to(server.post(&path, fields).header("cookie", cookie)).await
}

/// The state of the draft that a form is written on.
async fn revision(server: &TestServer, clinic: &Clinic) -> String {
    let draft = draft::find(&server.server.app.db, &clinic.owner.actor, Treatment::Density).await;
    draft.unwrap().unwrap().revision.to_string()
}

async fn exported(server: &TestServer, clinic: &Clinic) -> String {
    let path = format!("{DRAFT}/protocol.toml");
    server.get_as(&clinic.owner.cookie, &path).await.text
}

async fn import(server: &TestServer, clinic: &Clinic, toml: &str) -> Answer {
    let revision = revision(server, clinic).await;
    let fields = [("revision", &*revision), ("toml", toml)];
    post(server, &clinic.owner.cookie, "import", &fields).await
}

/// Refused with this sentence, and what was sent stands in the form again.
fn assert_refused(answer: &Answer, sentence: &str, kept: &str) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    assert!(answer.text.contains(sentence), "{sentence}: {}", answer.text);
    assert!(answer.text.contains(kept), "{kept}: {}", answer.text);
}

#[tokio::test]
async fn a_broken_import_says_where_and_what_was_expected() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let whole = exported(&server, &clinic).await;
    let before = clinic.changes(&server).await;
    let line = |text: &str, of: &str| text.lines().position(|line| line.contains(of)).unwrap() + 1;
    for (broken, of, sentence) in [
        (
            "usual_sessions = \"many\"",
            "usual_sessions",
            "a whole number was expected",
        ),
        ("usual_sesions = 3", "usual_sesions", "is not known here"),
        ("usual_sessions = ", "usual_sessions", "column"),
    ] {
        let text = whole.replacen("usual_sessions = 3", broken, 1);
        assert_ne!(text, whole);
        let answer = import(&server, &clinic, &text).await;
        assert_refused(&answer, &format!("Line {}, column ", line(&text, of)), "usual_gap_days");
        assert!(answer.text.contains(sentence), "{broken}: {}", answer.text);
    }
    assert_eq!(clinic.changes(&server).await, before);
}

#[tokio::test]
async fn ten_thousand_activities_are_refused_with_a_sentence() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let head = "treatment = \"density\"\nusual_sessions = 3\nusual_gap_days = 14\n";
    let many = format!("{head}{}", "[[activities]]\n".repeat(10_000));
    let answer = import(&server, &clinic, &many).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    // More than any protocol is not even read.
    let huge = format!("{head}{}", "# nothing\n".repeat(30_000));
    let answer = import(&server, &clinic, &huge).await;
    assert_refused(&answer, "A protocol has at most 256 kilobytes.", "# nothing");
    let endless = format!("{head}{}", "# nothing\n".repeat(150_000));
    let answer = import(&server, &clinic, &endless).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_protocol_with_words_for_everything_comes_back_in() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let whole = exported(&server, &clinic).await;
    let why = "ماء ".repeat(370);
    let keys = ["swim", "sauna", "sun", "rinse", "shampoo", "training", "wet", "touch"];
    let tables = ["en", "es", "ar"].map(|language| {
        let lines = keys.map(|key| format!("activity-{key}-why = \"{why}\"\n")).concat();
        format!("\n[words.{language}]\n{lines}")
    });
    let text = format!("{whole}{}", tables.concat());
    assert!(text.len() > server::http::body::MOST, "longer than other forms");
    let answer = import(&server, &clinic, &text).await;
    assert!(answer.leads_to().is_some(), "{}", answer.text);
}

#[tokio::test]
async fn stages_that_overlap_or_leave_a_day_out_stop_the_publish() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let whole = exported(&server, &clinic).await;
    for (from, to) in [("from = 2\n", "from = 1\n"), ("from = 2\n", "from = 3\n")] {
        let text = whole.replacen(from, to, 1);
        assert_ne!(text, whole);
        let answer = import(&server, &clinic, &text).await;
        assert!(answer.leads_to().is_some(), "{}", answer.text);
        let page = server.get_as(&clinic.owner.cookie, DRAFT).await;
        assert!(page.text.contains("follow each other to an open end"), "{}", page.text);
        let before = clinic.changes(&server).await;
        let seen = revision(&server, &clinic).await;
        let fields = [("revision", &*seen), ("running", "move")];
        let answer = post(&server, &clinic.owner.cookie, "publish", &fields).await;
        assert_refused(&answer, "Something stops this publish.", "follow each other");
        assert_eq!(clinic.changes(&server).await, before);
    }
}

#[tokio::test]
async fn hostile_words_reach_the_patient_as_plain_text() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let hostile = "<script>alert(1)</script> **bold** [x](javascript:y) { $date } { other }\nkey = value";
    let seen = revision(&server, &clinic).await;
    let fields = [("revision", &*seen), ("why", hostile)];
    let saved = post(&server, &clinic.owner.cookie, "words/activity-swim?in=en", &fields).await;
    assert!(saved.leads_to().is_some(), "{}", saved.text);
    let seen = revision(&server, &clinic).await;
    let fields = [("revision", &*seen), ("running", "move")];
    let published = post(&server, &clinic.owner.cookie, "publish", &fields).await;
    assert!(published.leads_to().is_some(), "{}", published.text);
    let (db, clock) = (&server.server.app.db, &*server.server.app.clock);
    patient::set_language(db, clock, &clinic.patient.actor, clinic.patient.id, "en")
        .await
        .unwrap();
    let page = server.get_as(&clinic.patient.cookie, "/can-i/swim").await;
    assert!(!page.text.contains("<script>alert"), "{}", page.text);
    for kept in [
        "&lt;script",
        "**bold**",
        "[x](javascript:y)",
        "{ other }",
        "key = value",
    ] {
        assert!(page.text.contains(kept), "{kept}: {}", page.text);
    }
}

#[tokio::test]
async fn who_does_not_own_the_clinic_changes_nothing() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let seen = revision(&server, &clinic).await;
    let before = clinic.changes(&server).await;
    for staff in [&clinic.practitioner, &clinic.front_desk] {
        for (page, field) in [
            ("publish", ("running", "move")),
            ("activities/swim", ("yes_from", "35")),
            ("activities/swim", ("act", "remove")),
            ("stages", ("to_0", "2")),
            ("import", ("toml", "x = 1")),
            ("add", ("activity", "swim")),
        ] {
            let answer = post(&server, &staff.cookie, page, &[("revision", &*seen), field]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{page}");
        }
        let request = server
            .post(DRAFT, &[("act", "discard")])
            .header("cookie", &staff.cookie);
        assert_eq!(Answer::to(request).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(clinic.changes(&server).await, before);
}

#[tokio::test]
async fn a_form_on_an_older_draft_comes_back_with_everything_that_was_typed() {
    let server = TestServer::start().await;
    let clinic = Clinic::open(&server, "North").await;
    let seen = revision(&server, &clinic).await;
    let swim = |day: &'static str, seen: String| {
        [
            ("revision", seen),
            ("yes_from", day.to_owned()),
            ("clock", "final".to_owned()),
            ("follow", "yes".to_owned()),
        ]
    };
    let send = async |day, seen: &String| {
        let fields = swim(day, seen.clone());
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
        post(&server, &clinic.owner.cookie, "activities/swim", &fields).await
    };
    assert!(send("35", &seen).await.leads_to().is_some());
    let second = send("40", &seen).await;
    assert_eq!(second.status, StatusCode::CONFLICT);
    for shown in ["changed this draft meanwhile", "freely from day 35", "value=\"40\""] {
        assert!(second.text.contains(shown), "{shown}: {}", second.text);
    }
    // Saved once more, from the page that came back.
    let now = revision(&server, &clinic).await;
    assert!(second.text.contains(&now));
    assert!(send("40", &now).await.leads_to().is_some());
    // What names no state of the draft is treated as an older one, not as the newest.
    assert_eq!(send("41", &"nonsense".to_owned()).await.status, StatusCode::CONFLICT);
}
