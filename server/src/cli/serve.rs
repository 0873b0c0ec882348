use super::Outcome;
use crate::{
    config::Settings,
    demo,
    startup::{Server, Start, StartError, log, signals::Signals},
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
        // Before anybody can know that it runs.
        let signals = Signals::catch()?;
        let server = Server::start(Start {
            demo: self.demo,
            ..Start::of(settings)
        })
        .await?;
        if self.demo {
            let links = demo::links(&server.app).await.map_err(StartError::Demo)?;
            println!("{links}");
        }
        signals.told_to_stop().await;
        server.stop().await;
        Ok(ExitCode::SUCCESS)
    }
}
