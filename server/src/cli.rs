//! The commands. Each stands in its own file; what goes wrong ends up here, as one line.

mod create_clinic;
mod doctor;
mod migrate_to;
mod routes;
mod serve;
mod vapid;
mod worker;

use crate::config::{SettingError, Settings, Source};
use clap::{Parser, Subcommand};
use std::{error::Error, path::PathBuf, process::ExitCode};

/// Aftercare for scalp micropigmentation: a clinic enters its sessions, and each patient's phone says day by day what to do.
#[derive(Debug, Parser)]
#[command(name = "stipple", version)]
struct Cli {
    /// The settings file [default: stipple.toml in this folder, if there is one]. STIPPLE_* variables come before it
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve pages and send reminders, until it is told to stop
    Serve(serve::Serve),
    /// Only send reminders, beside other processes on the same PostgreSQL database
    Worker,
    /// Move everything from the SQLite file to an empty PostgreSQL database, and look at every row and photo there
    MigrateTo(migrate_to::MigrateTo),
    /// Add a clinic and print the link with which its owner sets it up
    CreateClinic(create_clinic::CreateClinic),
    /// Print the public key by which push services know this installation; made if there is none
    Vapid,
    /// Check everything that it needs, and say how to mend what is wrong
    Doctor,
    /// List the pages, for tests
    #[command(hide = true)]
    Routes,
}

/// What a command comes to: its exit code, or what stopped it.
type Outcome = Result<ExitCode, Box<dyn Error>>;

pub fn main() -> ExitCode {
    let cli = Cli::parse();
    run(cli).unwrap_or_else(|error| {
        eprintln!("stipple: {}", in_one_line(&*error));
        ExitCode::FAILURE
    })
}

fn run(cli: Cli) -> Outcome {
    let settings = settings(cli.config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command {
            Command::Serve(serve) => serve.run(settings).await,
            Command::Worker => worker::run(settings).await,
            Command::MigrateTo(migrate) => migrate.run(&settings).await,
            Command::CreateClinic(clinic) => clinic.run(&settings).await,
            Command::Vapid => vapid::run(&settings),
            Command::Doctor => Ok(doctor::run(&settings).await),
            Command::Routes => routes::run(),
        }
    })
}

fn settings(config: Option<PathBuf>) -> Result<Settings, SettingError> {
    Settings::read(&Source::load(config.as_deref(), std::env::vars_os())?)
}

/// An error and what caused it.
fn in_one_line(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        // Some errors say what their cause says.
        if !line.ends_with(&text) {
            line = format!("{line}: {text}");
        }
        cause = error.source();
    }
    line.lines().collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_commands_are_well_formed() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[test]
    fn an_error_is_one_line_with_its_causes() {
        #[derive(Debug, thiserror::Error)]
        #[error("the folder cannot be made")]
        struct Outer(#[source] std::io::Error);
        let error = Outer(std::io::Error::other("read-only\nfile system"));
        assert_eq!(in_one_line(&error), "the folder cannot be made: read-only; file system");
    }
}
