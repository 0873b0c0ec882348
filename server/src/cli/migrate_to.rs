use super::Outcome;
use crate::{
    config::{DatabaseUrl, PhotoStore, Setting, Settings},
    photo::{check::check, key::MasterKey, shelf::Shelf},
    startup,
};
use care::store::transfer::transfer;
use clap::Args;
use std::process::ExitCode;

#[derive(Debug, Args)]
pub(super) struct MigrateTo {
    /// An empty PostgreSQL database
    #[arg(value_name = "postgres://…", value_parser = |text: &str| DatabaseUrl::parse(text).ok_or(DatabaseUrl::EXPECTED))]
    database: DatabaseUrl,
    /// Where photos move, too: a folder or a bucket. Without it they stay where they are
    #[arg(long, value_name = "FOLDER or s3://BUCKET", value_parser = |text: &str| PhotoStore::parse(text).ok_or(PhotoStore::EXPECTED))]
    photos: Option<PhotoStore>,
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
        let here = Shelf::at(&settings.photos)?;
        let elsewhere = self.photos.as_ref().map(Shelf::at).transpose()?;
        let checked = check(&to, &MasterKey::open(folder)?, &here, elsewhere.as_ref()).await?;
        println!(
            "{checked} photos opened and found whole{}.",
            if elsewhere.is_some() {
                ", there as well as here"
            } else {
                ""
            }
        );
        println!();
        println!("Now set STIPPLE_DATABASE_URL={} and start again.", self.database);
        if let Some(photos) = &self.photos {
            println!("And STIPPLE_PHOTOS={photos}.");
        }
        println!(
            "The keys in {} stay as they are. Keep the old file until the next backup.",
            folder.display()
        );
        from.close().await;
        to.close().await;
        Ok(ExitCode::SUCCESS)
    }
}
