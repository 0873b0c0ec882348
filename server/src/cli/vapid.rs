use super::Outcome;
use crate::{config::Settings, push::vapid::Key, startup::data_folder};
use std::process::ExitCode;

pub(super) fn run(settings: &Settings) -> Outcome {
    let folder = settings.data.path();
    data_folder::make(folder)?;
    println!("{}", Key::open(folder)?.public());
    Ok(ExitCode::SUCCESS)
}
