use super::Outcome;
use crate::{
    config::{DatabaseUrl, Setting, Settings},
    photo::{check::check, key::MasterKey, shelf::Shelf},
    startup::{self, photos},
};
use care::store::transfer::transfer;
use clap::Args;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct MigrateTo {
    /// An empty PostgreSQL database: postgres://USER:PASSWORD@HOST/NAME
    #[arg(value_parser = |text: &str| DatabaseUrl::parse(text).ok_or(DatabaseUrl::EXPECTED))]
    database: DatabaseUrl,
}

impl MigrateTo {
    /// Moves the installation that the settings name, and says what is left to do.
    pub(super) async fn run(self, settings: &Settings) -> Outcome {
        let from = startup::open(settings).await?;
        let to = startup::open(&Settings {
            database: self.database.clone(),
            ..settings.clone()
        })
        .await?;
        let moved = transfer(&from, &to, |table| println!("{:>10}  {}", table.rows, table.table)).await?;
        let rows: u64 = moved.iter().map(|table| table.rows).sum();
        println!("{rows} rows moved, each read back and found the same.");

        let folder = settings.data.path();
        let shelf = Shelf::in_folder(&photos(folder))?;
        let master = MasterKey::open(folder)?;
        let checked = check(&to, &master, &shelf, None).await?;
        println!("{checked} photos opened and found whole; they stay where they are.");
        println!();
        println!("Now set STIPPLE_DATABASE_URL={} and start again.", self.database);
        println!(
            "The keys in {} stay as they are. Keep the old file until the next backup.",
            folder.display()
        );
        from.close().await;
        to.close().await;
        Ok(ExitCode::SUCCESS)
    }
}
