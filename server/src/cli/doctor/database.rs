use super::Finding;
use crate::{
    cli::in_one_line,
    config::Settings,
    startup::{self, Kind},
};

const NAME: &str = "database";

/// Also tells what kind of database it is, if it could be opened.
pub(super) async fn examine(settings: &Settings) -> (Finding, Option<Kind>) {
    let url = &settings.database;
    if let Some(path) = url.file().filter(|path| !path.exists()) {
        let mend = "start `stipple serve`, which makes it, or set STIPPLE_DATABASE_URL";
        return (
            Finding::bad(NAME, format!("{} is not there", path.display()), mend),
            None,
        );
    }
    let mend = if url.file().is_some() {
        "see that the file is stipple's and its user may write to it"
    } else {
        "see that PostgreSQL runs, and that STIPPLE_DATABASE_URL names it"
    };
    let bad = |error: &dyn std::error::Error| (Finding::bad(NAME, in_one_line(error), mend), None);
    let db = match startup::open(settings).await {
        Ok(db) => db,
        Err(error) => return bad(&error),
    };
    let found = async {
        db.ping().await?;
        Kind::find(&db).await
    }
    .await;
    db.close().await;
    match found {
        Ok(kind) => {
            let kind = kind.unwrap_or(Kind::Real);
            (
                Finding::good(NAME, format!("{url}, {}, its tables up to date", kind.described())),
                Some(kind),
            )
        }
        Err(error) => bad(&error),
    }
}
