use super::Outcome;
use crate::{
    config::{BaseUrl, Settings},
    startup::{self, data_folder},
};
use app::{
    page::sentence,
    words::{Language, words},
};
use care::{
    Error,
    access::{ClinicDraft, create_clinic},
};
use clap::Args;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct CreateClinic {
    /// As patients know it
    #[arg(long)]
    name: String,
    /// The clinic's time zone, such as Europe/Madrid
    #[arg(long)]
    zone: String,
    /// The owner's e-mail address, for signing in
    #[arg(long)]
    email: String,
}

impl CreateClinic {
    pub(super) async fn run(self, settings: &Settings) -> Outcome {
        data_folder::make(settings.data.path())?;
        let db = startup::open(settings).await?;
        let draft = ClinicDraft {
            clinic_name: self.name,
            zone: self.zone,
            email: self.email,
        };
        let clock = startup::clock_of(&db, settings).await?;
        let created = create_clinic(&db, &*clock, &draft).await;
        db.close().await;
        match created {
            Ok((_, secret)) => {
                let base_url = settings
                    .base_url
                    .clone()
                    .unwrap_or_else(|| BaseUrl::of_address(settings.addr.0));
                println!("{base_url}/set-up/{}", secret.as_str());
                eprintln!("Open this link once, within its time, to choose the owner's name and password.");
                Ok(ExitCode::SUCCESS)
            }
            Err(Error::Invalid(problems)) => {
                for problem in &problems.0 {
                    eprintln!(
                        "stipple: --{}: {}",
                        option(problem.field),
                        sentence(words(Language::default()), problem)
                    );
                }
                Ok(ExitCode::FAILURE)
            }
            Err(other) => Err(other.into()),
        }
    }
}

/// The option that a field was typed as.
fn option(field: &str) -> &str {
    match field {
        "clinic_name" => "name",
        other => other,
    }
}
