//! Today under load, beside a bare Leptos page under the same.

use crate::{child::Child, crowd::Crowd, table::Row};
use care::clock::SystemClock;
use std::path::Path;
use tokio::process::Command;

pub const PATIENTS: u32 = 10_000;
const CONNECTIONS: u32 = 16;
const ROUNDS: usize = 3;
const SECONDS: u32 = 5;

/// What `wrk` saw.
struct Load {
    per_second: f64,
    p99_ms: f64,
    requests: f64,
}

/// `crowd` lies in `file`; `site` serves it.
pub async fn run(site: &str, crowd: &Crowd) -> Vec<Row> {
    let mut bare = Child::start("bare", &[]);
    let bare_site = bare.until_ready().await;
    let cookie = format!("Cookie: {}", crowd.cookie());
    let (mut ours, mut theirs, mut answers, mut searches) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // In turn, so that whatever else the machine does hits all.
    for _ in 0..ROUNDS {
        theirs.push(wrk(&bare_site, &cookie).await);
        ours.push(wrk(&format!("{site}/today"), &cookie).await);
        answers.push(wrk(&format!("{site}/can-i/swim"), &cookie).await);
        searches.push(wrk(&format!("{site}/can-i?q=swiming"), &cookie).await);
    }
    bare.finish().await;
    let requests: f64 = ours.iter().map(|load| load.requests).sum();
    let what = format!("Today, {CONNECTIONS} connections, {PATIENTS} patients in SQLite, N = {requests:.0}");
    let rate = |loads: &[Load]| middle(loads.iter().map(|load| load.per_second));
    let p99 = |loads: &[Load]| middle(loads.iter().map(|load| load.p99_ms));
    vec![
        Row::times_at_least(format!("{what}: requests"), rate(&ours), rate(&theirs), 0.4, "/s"),
        Row::times_at_most(
            "the same: the slowest in a hundred (p99)",
            p99(&ours),
            p99(&theirs),
            5.0,
            "ms",
        ),
        beside_today("an answer of Can I…?", rate(&answers), rate(&ours)),
        beside_today("a search in Can I…?", rate(&searches), rate(&ours)),
    ]
}

/// Rates, told as what one request costs.
fn beside_today(what: &str, rate: f64, today: f64) -> Row {
    Row::times_at_most(
        format!("{what} beside Today, a request"),
        1e6 / rate,
        1e6 / today,
        1.5,
        "µs",
    )
}

/// A database of [`PATIENTS`], each on the day of a session.
pub async fn gather(file: &Path) -> Crowd {
    Crowd::gather(file, &SystemClock, PATIENTS, "https://push.example").await
}

async fn wrk(url: &str, header: &str) -> Load {
    let connections = CONNECTIONS.to_string();
    let seconds = format!("{SECONDS}s");
    let arguments = [
        "-t2",
        "-c",
        &connections,
        "-d",
        &seconds,
        "--latency",
        "-H",
        header,
        url,
    ];
    let output = Command::new("wrk")
        .args(arguments)
        .output()
        .await
        .expect("wrk (make setup installs it)");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && !told.contains("Non-2xx"), "{url}: {told}");
    let after = |label: &str| {
        let line = told.lines().find_map(|line| line.trim().strip_prefix(label));
        line.expect("a line of wrk's").trim().to_owned()
    };
    let requests = told
        .lines()
        .find_map(|line| line.trim().split_once(" requests in "))
        .expect("a count")
        .0;
    Load {
        per_second: after("Requests/sec:").parse().expect("a number"),
        p99_ms: milliseconds(&after("99%")),
        requests: requests.parse().expect("a number"),
    }
}

/// As `wrk` writes times: `870.00us`, `1.20ms`, `2.00s`.
fn milliseconds(text: &str) -> f64 {
    let number = |digits: &str| digits.parse::<f64>().expect("a number");
    if let Some(micro) = text.strip_suffix("us") {
        number(micro) / 1000.0
    } else if let Some(milli) = text.strip_suffix("ms") {
        number(milli)
    } else {
        number(text.trim_end_matches('s')) * 1000.0
    }
}

fn middle(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    values[values.len() / 2]
}
