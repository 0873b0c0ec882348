use super::Finding;
use crate::{
    cli::in_one_line,
    config::Settings,
    startup::{self, Begun, Kind},
};
use care::store::StoreError;

const NAME: &str = "database";

/// What else a database tells, if it could be opened.
#[derive(Default)]
pub(super) struct Known {
    pub kind: Option<Kind>,
    pub begun: Begun,
}

pub(super) async fn examine(settings: &Settings) -> (Finding, Known) {
    let url = &settings.database;
    if let Some(path) = url.file().filter(|path| !path.exists()) {
        let mend = "start `stipple serve`, which makes it, or set STIPPLE_DATABASE_URL";
        return (
            Finding::bad(NAME, format!("{} is not there", path.display()), mend),
            Known::default(),
        );
    }
    let mend = if url.file().is_some() {
        "see that the file is stipple's and its user may write to it"
    } else {
        "see that PostgreSQL runs, and that STIPPLE_DATABASE_URL names it"
    };
    let bad = |error: &dyn std::error::Error| (Finding::bad(NAME, in_one_line(error), mend), Known::default());
    let db = match startup::open(settings).await {
        Ok(db) => db,
        Err(error) => return bad(&error),
    };
    let found = async {
        db.ping().await?;
        Ok::<_, StoreError>((Kind::find(&db).await?, Begun::of(&db).await?))
    }
    .await;
    db.close().await;
    match found {
        Ok((kind, begun)) => {
            let kind = kind.unwrap_or(Kind::Real);
            let known = Known {
                kind: Some(kind),
                begun,
            };
            (
                Finding::good(NAME, format!("{url}, {}, its tables up to date", kind.described())),
                known,
            )
        }
        Err(error) => bad(&error),
    }
}
