use super::Outcome;
use crate::{
    config::Settings,
    startup::{Server, Start, log, signals},
};
use clap::Args;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// Fill an empty database with a demo clinic, and print the links to look around
    #[arg(long)]
    demo: bool,
}

impl Serve {
    pub(super) async fn run(self, settings: Settings) -> Outcome {
        log::start(&settings.log);
        let server = Server::start(Start {
            demo: self.demo,
            ..Start::of(settings)
        })
        .await?;
        signals::told_to_stop().await?;
        server.stop().await;
        Ok(ExitCode::SUCCESS)
    }
}
