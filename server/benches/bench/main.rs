//! The budgets that can be measured here, in one table. Times are held against a baseline of the same run, because machines differ.
#![allow(
    clippy::expect_used,
    reason = "a measurement that cannot be made has no better way to say so"
)]

mod child;
mod crowd;
mod encryption;
mod load;
mod plan;
mod process;
mod reminders;
mod republish;
mod sink;
mod site;
mod table;
mod visit;

use child::Child;
use mimalloc::MiMalloc;
use std::{path::Path, process::ExitCode};
use table::{Row, Table};

/// The program's own.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    // `cargo bench` adds flags of its own.
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let mode = arguments.next();
    let arguments = arguments.collect();
    match mode.as_deref() {
        None => return measure().await,
        Some("deliver") => reminders::deliver(arguments).await,
        Some("republish") => republish::publish(arguments).await,
        Some("serve") => site::serve(arguments).await,
        Some("bare") => site::serve_bare(arguments).await,
        Some("bare-axum") => process::serve_bare(arguments).await,
        Some(other) => panic!("no measurement is called {other}"),
    }
    ExitCode::SUCCESS
}

async fn measure() -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder");
    let mut table = Table::default();
    table.0.extend(pages(folder.path()).await);
    table.0.extend(plan::run());
    table.0.push(encryption::run());
    table.0.extend(reminders::run(folder.path()).await);
    table.0.extend(republish::run(folder.path()).await);
    table.0.extend(process::run(folder.path()).await);
    print!("{table}");
    if table.kept() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

async fn pages(folder: &Path) -> Vec<Row> {
    let file = folder.join("pages.db");
    let crowd = load::gather(&file).await;
    let mut server = Child::start("serve", &[file.as_os_str()]);
    let site = server.until_ready().await;
    let mut rows = visit::run(&site, &crowd).await;
    rows.extend(load::run(&site, &crowd).await);
    server.finish().await;
    rows
}
