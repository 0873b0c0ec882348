use super::{BroadcastDraft, store};
use crate::{
    actor::{Actor, Permission, Person},
    audit::{self, Action},
    clinic::store::clinic as clinics,
    clock::Clock,
    error::{Error, Problems, Result},
    ids::BroadcastId,
    protocol::Lock,
    reminder::{
        self, ReminderState,
        channel::Ladder,
        store::{
            recipient,
            reminder::{self as reminders, NewReminder},
        },
    },
    store::{At, Db},
    zone,
};
use chrono::{Days, Duration, DurationRound};
use serde_json::json;

/// Patients who are written to more often turn notes off: so many on one day of the clinic.
pub const A_DAY: usize = 3;
/// A phone that was off for longer finds it in the inbox.
const USEFUL: Duration = Duration::days(3);

/// To all of the audience who have joined by now. `id` is made with the form: sent again with the same words it is the same broadcast. Gives the id
/// under which it is kept. For the owner.
pub async fn send(
    db: &Db,
    c: &dyn Clock,
    actor: &Actor,
    id: BroadcastId,
    draft: &BroadcastDraft,
) -> Result<BroadcastId> {
    let clinic = actor.staff_who_may(Permission::Own)?;
    let Actor::Staff { staff, .. } = *actor else {
        return Err(Error::Forbidden);
    };
    let now = c.now();
    let mut tx = db.write().await?;
    // One after the other: sent twice at once, the second finds the first.
    store::hold(&mut tx, clinic).await?;
    let settings = clinics::must_find(&mut tx, clinic).await?;
    let (audience, texts) = draft.read(&settings.language)?;
    let id = match store::find(&mut tx, clinic, id).await? {
        Some(known) => {
            let words = store::texts_of(&mut tx, clinic, id).await?;
            let same = words
                .iter()
                .map(|(language, words)| (language.as_str(), words))
                .eq(texts.iter().map(|(language, words)| (*language, words)));
            if known.audience == audience && same {
                tx.commit().await?;
                return Ok(id);
            }
            BroadcastId::new()
        }
        None => id,
    };
    let today = zone::day(now, settings.zone);
    let sent = store::list_latest(&mut tx, clinic, A_DAY).await?;
    if sent.len() == A_DAY && sent.iter().all(|row| zone::day(row.sent_at.0, settings.zone) == today) {
        let mut problems = Problems::default();
        let again = today.checked_add_days(Days::new(1)).unwrap_or(today).to_string();
        let args = [("count", A_DAY.to_string()), ("day", again)];
        problems.add_with("to", "problem-broadcast-often", args);
        return Err(problems.into());
    }
    let rows = store::list_recipients(&mut tx, clinic, &audience).await?;
    let to: Vec<_> = rows
        .iter()
        .filter(|row| row.joined)
        .map(|row| (clinic, Person::Patient(row.id)))
        .collect();
    if to.is_empty() {
        return Err(Problems::one("to", "problem-broadcast-nobody").into());
    }
    store::insert(&mut tx, now, clinic, (id, &audience, staff, to.len())).await?;
    for (language, words) in &texts {
        store::insert_text(&mut tx, clinic, id, language, words).await?;
    }
    // The next minute: what goes at the same minute goes along in one push, and what went in this one stays apart.
    let due = now.duration_trunc(Duration::minutes(1)).unwrap_or(now) + Duration::minutes(1);
    let note = NewReminder {
        course: None,
        check_in: None,
        rule_key: reminder::BROADCAST.to_owned(),
        subject_id: id.to_string(),
        anchor_day: today,
        about: String::new(),
        lock: Lock::Plan,
        ladder: Ladder::NOTE,
        due_at: At(due),
        expires_at: At(due + USEFUL),
        state: ReminderState::Planned,
        reason: None,
    };
    recipient::lock(&mut tx, &to).await?;
    let notes: Vec<_> = to.iter().map(|(_, person)| (*person, note.clone())).collect();
    reminders::insert(&mut tx, now, clinic, &notes).await?;
    tx.ring();
    let languages: Vec<_> = texts.keys().collect();
    let detail = json!({ "audience": audience.to_string(), "patients": to.len(), "languages": languages });
    audit::append(&mut tx, now, actor, Action::BroadcastSent, id, detail).await?;
    tx.commit().await?;
    Ok(id)
}
