//! The budgets that can be measured here, in one table. Times are held against a baseline of the same run, because machines differ.
#![allow(
    clippy::expect_used,
    reason = "a measurement that cannot be made has no better way to say so"
)]

mod child;
mod crowd;
mod encryption;
mod load;
mod photos;
mod plan;
mod process;
mod raw;
mod reminders;
mod republish;
mod scale;
mod sink;
mod site;
mod table;
mod times;
mod visit;

use child::Child;
use mimalloc::MiMalloc;
use std::{path::Path, process::ExitCode};
use table::{Row, Table};

/// The program's own.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

/// What can be measured apart, in the table's order.
const GROUPS: [&str; 8] = [
    "pages",
    "photos",
    "plan",
    "encryption",
    "reminders",
    "scale",
    "republish",
    "process",
];

#[tokio::main]
async fn main() -> ExitCode {
    // `cargo bench` adds flags of its own.
    let mut arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with("--"))
        .collect();
    if arguments.first().is_none_or(|first| first != child::MARK) {
        return measure(&arguments).await;
    }
    let mode = arguments.drain(..2).next_back();
    match mode.as_deref() {
        Some("deliver") => reminders::sender::deliver(arguments).await,
        Some("send") => reminders::sender::send(arguments).await,
        Some("republish") => republish::publish(arguments).await,
        Some("serve") => site::serve(arguments).await,
        Some("bare") => site::serve_bare(arguments).await,
        Some("bare-axum") => process::serve_bare(arguments).await,
        other => panic!("a child does nothing called {other:?}"),
    }
    ExitCode::SUCCESS
}

/// The groups that are named, or all of them.
async fn measure(named: &[String]) -> ExitCode {
    if let Some(unknown) = named.iter().find(|name| !GROUPS.contains(&name.as_str())) {
        eprintln!("Nothing here is called {unknown}: name some of {}.", GROUPS.join(", "));
        return ExitCode::FAILURE;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut table = Table::default();
    for group in GROUPS {
        if !named.is_empty() && !named.iter().any(|name| name == group) {
            continue;
        }
        eprintln!("· measuring: {group}");
        table.0.extend(rows(group, folder.path()).await);
    }
    print!("{table}");
    if table.kept() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

async fn rows(group: &str, folder: &Path) -> Vec<Row> {
    match group {
        "pages" => pages(folder).await,
        "photos" => photos::run(folder).await,
        "plan" => plan::run(),
        "encryption" => vec![encryption::run()],
        "reminders" => reminders::run(folder).await,
        "scale" => scale::run(folder).await,
        "republish" => republish::run(folder).await,
        _ => process::run(folder).await,
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
