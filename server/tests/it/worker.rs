//! A process that only sends, beside those that serve pages.

use crate::{
    harness::{Command, Running},
    postgres::schema,
};
use std::fs;

const BASE_URL: (&str, &str) = ("STIPPLE_BASE_URL", "https://clinic.example");
const KEYS: [&str; 2] = ["vapid.pem", "photos.key"];

async fn status(running: &Running, path: &str) -> u16 {
    let url = format!("http://{}{path}", running.addr);
    reqwest::get(url).await.unwrap().status().as_u16()
}

#[test]
fn a_file_has_one_process_and_it_sends_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let outcome = Command::new(folder.path(), ["worker"]).run();
    assert_eq!(outcome.code, Some(1));
    assert!(
        outcome
            .err
            .starts_with("stipple: STIPPLE_DATABASE_URL is an SQLite file, "),
        "{}",
        outcome.err
    );
    assert_eq!(outcome.err.lines().count(), 1);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing was made");
}

#[test]
fn where_people_go_must_be_said() {
    let folder = tempfile::tempdir().unwrap();
    let outcome = Command::new(folder.path(), ["worker"])
        .env("STIPPLE_DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing")
        .run();
    assert_eq!(outcome.code, Some(1));
    assert_eq!(
        outcome.err,
        "stipple: STIPPLE_BASE_URL is not set, and a worker needs it\n"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn beside_a_server_it_sends_with_the_same_keys_and_shows_no_pages() {
    let Some(url) = schema("worker_beside").await else {
        return;
    };
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let variables = [("STIPPLE_DATABASE_URL", url.as_str()), BASE_URL];
    let server = Running::serve(first.path(), &variables);

    let run = |command: &str| {
        let command = Command::new(second.path(), [command]);
        let told = variables
            .iter()
            .fold(command, |command, (name, told)| command.env(name, told));
        told.run()
    };
    let vapid = || {
        let out = run("doctor").out;
        out.lines()
            .find(|line| line.contains("VAPID"))
            .unwrap_or_default()
            .to_owned()
    };
    let without = run("worker");
    assert_eq!(without.code, Some(1));
    assert!(
        without
            .err
            .contains("vapid.pem is missing, and this database was begun with one"),
        "{}",
        without.err
    );

    // Keys of its own, from another installation.
    assert_eq!(Command::new(second.path(), ["vapid"]).run().code, Some(0));
    let other = run("worker");
    assert_eq!(other.code, Some(1));
    assert!(
        other.err.contains("this database was begun with another "),
        "{}",
        other.err
    );
    assert!(
        vapid().contains("not the one that the database was begun with"),
        "{}",
        vapid()
    );

    for name in KEYS {
        let data = |folder: &tempfile::TempDir| folder.path().join("data").join(name);
        fs::copy(data(&first), data(&second)).unwrap();
    }
    assert!(!vapid().contains("not the one"), "{}", vapid());
    let worker = Running::worker(second.path(), &variables);
    assert_eq!(
        (status(&server, "/readyz").await, status(&worker, "/readyz").await),
        (200, 200)
    );
    assert_eq!(
        (status(&server, "/join").await, status(&worker, "/join").await),
        (200, 404)
    );

    worker.signal("TERM");
    let (code, log) = worker.end();
    assert_eq!(code, Some(0));
    assert!(log.contains("\"stopped\""), "{log}");
    assert_eq!(status(&server, "/readyz").await, 200, "the other goes on");
}
