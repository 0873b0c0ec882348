use crate::{
    config::SettingError,
    photo::{key::MasterKeyFault, shelf::ShelfFault},
    push::{client::ClientFault, vapid::KeyFault},
};
use care::store::StoreError;
use std::{io, net::SocketAddr, path::PathBuf};

/// Why it does not start. With its causes, one line that says what to mend.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Setting(#[from] SettingError),
    #[error("the data folder {} cannot be made", path.display())]
    Folder { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Key(#[from] KeyFault),
    #[error(transparent)]
    PhotoKey(#[from] MasterKeyFault),
    #[error(transparent)]
    Photos(#[from] ShelfFault),
    #[error(transparent)]
    Client(#[from] ClientFault),
    #[error("STIPPLE_SMTP_URL is set, and nothing says whom mail comes from: set STIPPLE_MAIL_FROM")]
    MailFrom,
    /// `url` is shown without its password.
    #[error("the database {url} cannot be opened")]
    Open { url: String, source: StoreError },
    #[error(
        "this database was begun with another {}: copy that file from the data folder of the process that began it, or from its backup",
        .0.display()
    )]
    OtherKey(PathBuf),
    #[error(
        "{} is missing, and this database was begun with one: copy it from the data folder of the process that began it, or from its backup",
        .0.display()
    )]
    KeyMissing(PathBuf),
    #[error(
        "STIPPLE_DATABASE_URL is an SQLite file, which one `stipple serve` sends from by itself: a worker shares a PostgreSQL database with others"
    )]
    OneProcess,
    #[error("STIPPLE_{0} is not set, and a worker needs it")]
    Missing(&'static str),
    #[error("the database does not answer")]
    Database(#[from] StoreError),
    #[error(
        "--demo wants an empty database, or a demo's, and this one holds something else: name another folder with STIPPLE_DATA"
    )]
    NotForDemo,
    #[error("the demo clinic cannot be filled")]
    Demo(#[source] care::Error),
    #[error("STIPPLE_ADDR is {addr}, where nothing can listen")]
    Listen { addr: SocketAddr, source: io::Error },
}
