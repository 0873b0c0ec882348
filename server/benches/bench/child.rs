//! Measured in a process of its own: this program once more, told over its standard input what to do.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
};
use tokio::task::spawn_blocking;

/// The first argument of a child; its mode is the second.
pub const MARK: &str = "child";

pub struct Child {
    process: std::process::Child,
}

impl Child {
    pub fn start(mode: &str, arguments: &[&OsStr]) -> Self {
        let this = std::env::current_exe().expect("this program");
        let mut command = Command::new(this);
        command
            .args([MARK, mode])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        Self {
            process: command.spawn().expect("a child"),
        }
    }

    /// Waits for its line that says so, and returns what it says.
    pub async fn until_ready(&mut self) -> String {
        let mut lines = BufReader::new(self.process.stdout.take().expect("its output"));
        let line = spawn_blocking(move || {
            let mut line = String::new();
            lines.read_line(&mut line).expect("a line");
            line.trim().to_owned()
        });
        line.await.expect("a line")
    }

    pub fn tell(&mut self, what: &str) {
        let input = self.process.stdin.as_mut().expect("its input");
        writeln!(input, "{what}").expect("a listener");
    }

    /// Tells it to end. How much memory it had at most, in MB.
    pub async fn finish(mut self) -> f64 {
        let peak = memory_mb(self.process.id(), "VmHWM");
        self.tell("end");
        let ended = spawn_blocking(move || self.process.wait().expect("an end"))
            .await
            .expect("an end");
        assert!(ended.success(), "{ended}");
        peak
    }
}

/// Of a running process: `VmHWM`, its highest, or `VmRSS`, what it has now.
pub fn memory_mb(process: u32, which: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("the process");
    let line = status.lines().find(|line| line.starts_with(which)).expect("a line");
    let kb = line
        .split_whitespace()
        .nth(1)
        .and_then(|number| number.parse::<f64>().ok())
        .expect("a number");
    kb / 1024.0
}

/// What a running process took of a core's time, its own and the system's for it, in seconds.
pub fn core_seconds(process: u32) -> f64 {
    /// The kernel counts in hundredths.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("the process");
    let after_name = stat.rsplit(')').next().expect("fields");
    let ticks = after_name.split_whitespace().skip(11).take(2);
    ticks.map(|field| field.parse::<f64>().expect("a number")).sum::<f64>() / TICKS
}

/// In the child: says that it is ready, and perhaps where.
pub fn ready(said: &str) {
    println!("{said}");
}

/// In the child: waits for the next word.
pub async fn told() {
    let heard = spawn_blocking(|| std::io::stdin().lock().read_line(&mut String::new())).await;
    heard.expect("a thread").expect("a word");
}
