//! Others on the same sink in the same run: the crate's own client, which signs each message, and Node's `web-push`. Counted is what each takes of a core.

use super::certificate;
use crate::{child::Child, encryption::subscription, sink::Sink, table::Row};
use std::{path::Path, process::Command, time::Duration};
use tokio::task::spawn_blocking;

const COUNT: u32 = 10_000;
const THEIR_COUNT: u32 = 3_000;
/// What `scripts/bench.sh` built and installed: the program of the crate, and the folder of Node's.
const CRATE: &str = "STIPPLE_PEER_CRATE";
const NODE: &str = "STIPPLE_PEER_NODE";

pub async fn run(folder: &Path) -> Vec<Row> {
    let (Ok(crates_own), Ok(node)) = (std::env::var(CRATE), std::env::var(NODE)) else {
        eprintln!("· no peers: run this through `make bench`");
        return Vec::new();
    };
    let sink = Sink::open(Duration::from_millis(20)).await;
    let der = certificate(&sink, folder);
    let pem = folder.join("sink.pem");
    std::fs::write(&pem, &sink.pem).expect("a certificate");

    let count = COUNT.to_string();
    let mut ours = Child::start("send", &[sink.origin.as_ref(), der.as_os_str(), count.as_ref()]);
    let rate: f64 = ours.until_ready().await.parse().expect("a number");
    ours.finish().await;
    let mut rows = Vec::new();
    for (name, least, program) in [
        (
            "the crate's own client, which signs each message",
            4.0,
            vec![crates_own],
        ),
        (
            "Node's web-push",
            8.0,
            vec!["node".to_owned(), format!("{node}/send.mjs")],
        ),
    ] {
        let keys = subscription().keys;
        let mut command = Command::new(&program[0]);
        command
            .args(&program[1..])
            .args([
                &sink.origin,
                &pem.display().to_string(),
                &THEIR_COUNT.to_string(),
                &keys.p256dh,
                &keys.auth,
            ])
            .env("NODE_EXTRA_CA_CERTS", &pem);
        let output = spawn_blocking(move || command.output().expect("a peer"))
            .await
            .expect("a peer");
        let said = String::from_utf8_lossy(&output.stdout);
        let theirs: f64 = said
            .trim()
            .parse()
            .unwrap_or_else(|_| panic!("{name}: {said} {}", String::from_utf8_lossy(&output.stderr)));
        let what = format!("messages sent in a second of a core, N = {COUNT}, against {THEIR_COUNT} of {name}");
        rows.push(Row::times_at_least(what, rate, theirs, least, "/s"));
    }
    rows
}
