//! The budgets that can be measured here, in one table. Times are held against a baseline of the same run, because machines differ.
#![allow(
    clippy::expect_used,
    reason = "a measurement that cannot be made has no better way to say so"
)]

mod child;
mod crowd;
mod encryption;
mod reminders;
mod sink;
mod table;

use std::process::ExitCode;
use table::Table;

#[tokio::main]
async fn main() -> ExitCode {
    // `cargo bench` adds flags of its own.
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    match arguments.next().as_deref() {
        None => measure().await,
        Some("deliver") => {
            reminders::deliver(arguments.collect()).await;
            ExitCode::SUCCESS
        }
        Some(other) => panic!("no measurement is called {other}"),
    }
}

async fn measure() -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder");
    let mut table = Table::default();
    table.0.push(encryption::run());
    table.0.extend(reminders::run(folder.path()).await);
    print!("{table}");
    if table.kept() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
