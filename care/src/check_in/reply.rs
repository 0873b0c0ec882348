use super::{CheckIn, ReplyDraft, claim::reviewer, record::must_find, store};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clinic::store as clinics,
    clock::Clock,
    error::{Problems, Result},
    ids::{CheckInId, ReviewId},
    patient::store as patients,
    protocol::{Angle, keyed},
    reminder,
    store::Db,
    typed::Typed,
    zone,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::json;

keyed! {
    /// How staff answer.
    ReviewKind {
        /// Looked at; all is well, without words.
        Reviewed = "reviewed",
        Replied = "replied",
        /// Asks for another photo of an angle.
        AnotherPhoto = "another_photo",
        /// Spoke with the patient on the telephone.
        Called = "called",
        /// Worth a second look on a day.
        Concern = "concern",
        /// Asks a colleague; it goes on waiting.
        HandedOver = "handed_over",
    }
}

impl ReviewKind {
    pub const fn needs_words(self) -> bool {
        matches!(self, Self::Replied | Self::Concern)
    }

    /// Whether the patient reads of it; a word among colleagues stays among them.
    pub const fn is_for_patient(self) -> bool {
        !matches!(self, Self::HandedOver)
    }

    /// Whether a push says that there is an answer: who was called knows.
    pub const fn is_told(self) -> bool {
        self.is_for_patient() && !matches!(self, Self::Called)
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub id: ReviewId,
    pub kind: ReviewKind,
    pub words: String,
    pub angle: Option<Angle>,
    pub follow_up: Option<NaiveDate>,
    /// The name of whom it was handed to.
    pub colleague: Option<String>,
    /// The name of who answered.
    pub by: String,
    pub at: DateTime<Utc>,
}

/// By whoever treats. Refused while somebody else is answering, and once somebody has: two answers at once would be one too many.
pub async fn answer(db: &Db, c: &dyn Clock, actor: &Actor, id: CheckInId, draft: &ReplyDraft) -> Result<CheckIn> {
    let (clinic, staff) = reviewer(actor)?;
    let now = c.now();
    let mut tx = db.write().await?;
    let patient = must_find(&mut tx, actor, clinic, id).await?.patient;
    let person = patients::lock(&mut tx, clinic, patient).await?;
    // Read again under the lock: until then somebody else may have answered.
    let check_in = must_find(&mut tx, actor, clinic, id).await?;
    if check_in.waiting_since.is_none() {
        return Err(Problems::one("claim", "problem-review-answered").into());
    }
    if check_in.claimed_by_another(staff, now).is_some() {
        return Err(Problems::one("claim", "problem-review-claimed").into());
    }
    let settings = clinics::clinic::must_find(&mut tx, clinic).await?;
    let mut typed = Typed::default();
    let reply = draft.read(&mut typed, zone::day(now, settings.zone));
    let reply = typed.done(reply)?;
    if let Some(colleague) = reply.colleague {
        let found = clinics::staff::find(&mut tx, clinic, colleague).await?;
        let may = |role: crate::Role| role.may(Permission::Treat);
        if !found.is_some_and(|found| found.disabled_at.is_none() && found.has_password && may(found.role)) {
            return Err(Problems::one("colleague", "problem-review-colleague").into());
        }
    }
    let review = ReviewId::new();
    store::insert_review(&mut tx, now, clinic, id, review, staff, &reply).await?;
    let waiting_since = check_in.waiting_since.filter(|_| reply.kind == ReviewKind::HandedOver);
    store::settle(&mut tx, clinic, id, waiting_since, reply.colleague).await?;
    if reply.kind.is_told() {
        reminder::tell_answered(&mut tx, now, clinic, &person, review).await?;
    }
    match reply.colleague {
        Some(colleague) => reminder::tell_colleague(&mut tx, now, clinic, id, (colleague, review)).await?,
        None => reminder::end_check_in(&mut tx, clinic, id).await?,
    }
    let detail = json!({ "kind": reply.kind.key() });
    audit::append(&mut tx, now, actor, Action::CheckInAnswered, id, detail).await?;
    let answered = must_find(&mut tx, actor, clinic, id).await?;
    tx.commit().await?;
    Ok(answered)
}
