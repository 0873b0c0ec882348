use super::store;
use crate::{
    actor::{Actor, Permission},
    error::Result,
    ids::{ClinicId, PatientId},
    store::{Db, Tx},
};
use chrono::{DateTime, Utc};

const ROWS_A_PAGE: u32 = 50;
/// As many as a board has room for; the rest stands in the list.
const ON_THE_BOARD: u32 = 20;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadList {
    /// Who waits stands first, of those the unread, and of those the one that waits longest; then the latest.
    pub rows: Vec<ThreadLine>,
    /// How many wait for an answer, on all pages.
    pub waiting: u32,
    /// From 0.
    pub page: u32,
    /// At least 1.
    pub pages: u32,
}

/// A thread, by its last message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadLine {
    pub patient: PatientId,
    pub name: String,
    /// Of the last message; may be empty.
    pub words: String,
    pub photos: u32,
    /// Whether the clinic wrote it.
    pub from_clinic: bool,
    pub last_at: DateTime<Utc>,
    /// Whether the patient has read it, where the clinic wrote it.
    pub read: bool,
    /// How many messages of the patient nobody at the clinic has read.
    pub unread: u32,
    pub waiting_since: Option<DateTime<Utc>>,
}

/// For staff, fifty a page.
pub async fn threads(db: &Db, actor: &Actor, page: u32) -> Result<ThreadList> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    let (all, waiting) = store::count_threads(&mut tx, clinic).await?;
    let pages = u32::try_from(all).unwrap_or(u32::MAX).div_ceil(ROWS_A_PAGE).max(1);
    let page = page.min(pages - 1);
    let from = i64::from(page) * i64::from(ROWS_A_PAGE);
    Ok(ThreadList {
        rows: store::list_threads(&mut tx, clinic, false, (from, ROWS_A_PAGE)).await?,
        waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
        page,
        pages,
    })
}

/// Those that wait, for the board.
pub(crate) async fn waiting(tx: &mut Tx, clinic: ClinicId) -> Result<Vec<ThreadLine>> {
    Ok(store::list_threads(tx, clinic, true, (0, ON_THE_BOARD)).await?)
}
