//! The program as an operating system sees it: how soon it answers, and what it takes while nobody asks.

use crate::{child::Child, child::memory_mb, table::Row, times::middle_ms};
use std::{
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::sleep,
};

const STARTS: usize = 11;
const READY_MS: f64 = 200.0;
const IDLE_MB: f64 = 50.0;
/// Long enough for everything that a start sets off to have come to rest.
const REST: Duration = Duration::from_secs(5);

/// The real program.
struct Stipple(std::process::Child);

impl Stipple {
    fn start(folder: &Path, port: u16) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stipple"));
        command
            .arg("serve")
            .env("STIPPLE_DATA", folder)
            .env("STIPPLE_ADDR", format!("127.0.0.1:{port}"));
        Self(
            command
                .current_dir(folder)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("stipple"),
        )
    }
}

impl Drop for Stipple {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub async fn run(folder: &Path) -> Vec<Row> {
    let folder = folder.join("process");
    std::fs::create_dir(&folder).expect("a folder");
    // The first start makes the database and the key.
    let port = free_port();
    let stipple = Stipple::start(&folder, port);
    until_answered(port, "/readyz").await;
    sleep(REST).await;
    let idle = memory_mb(stipple.0.id(), "VmRSS");
    drop(stipple);

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let port = free_port();
        let started = Instant::now();
        let bare = Child::start("bare-axum", &[port.to_string().as_ref()]);
        until_answered(port, "/").await;
        theirs.push(started.elapsed());
        bare.finish().await;

        let port = free_port();
        let started = Instant::now();
        let _stipple = Stipple::start(&folder, port);
        until_answered(port, "/readyz").await;
        ours.push(started.elapsed());
    }
    let (ours, theirs) = (middle_ms(ours), middle_ms(theirs));
    vec![
        Row::times_at_most(format!("start to ready, N = {STARTS}"), ours, theirs, 5.0, "ms"),
        Row::at_most("the same, whatever the baseline", ours, READY_MS, "ms"),
        Row::at_most(
            format!("idle memory, {} s after the start", REST.as_secs()),
            idle,
            IDLE_MB,
            "MB",
        ),
    ]
}

/// The baseline's process: `bare-axum PORT`.
pub async fn serve_bare(arguments: Vec<String>) {
    let [port] = <[String; 1]>::try_from(arguments).expect("a port");
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}"))
        .await
        .expect("the port");
    let router = axum::Router::new().route("/", axum::routing::get(async || "ready"));
    tokio::spawn(async { axum::serve(listener, router).await });
    crate::child::told().await;
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

/// Asks again each millisecond until the answer is 200.
async fn until_answered(port: u16, path: &str) {
    let patience = Instant::now() + Duration::from_mins(1);
    while !answered(port, path).await.unwrap_or(false) {
        assert!(Instant::now() < patience, "{path} is not answered");
        sleep(Duration::from_millis(1)).await;
    }
}

async fn answered(port: u16, path: &str) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(answer.starts_with(b"HTTP/1.1 200 "))
}
