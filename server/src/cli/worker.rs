use super::Outcome;
use crate::{
    config::Settings,
    startup::{Worker, log, signals::Signals},
};
use std::process::ExitCode;

pub(super) async fn run(settings: Settings) -> Outcome {
    log::start(&settings.log);
    let signals = Signals::catch()?;
    let worker = Worker::start(settings, None).await?;
    signals.told_to_stop().await;
    worker.stop().await;
    Ok(ExitCode::SUCCESS)
}
