use super::{CheckIn, CheckInDraft, normal, open, store, triage};
use crate::{
    actor::Actor,
    audit::{self, Action},
    clock::Clock,
    course::{Course, store as courses},
    error::{Error, Problems, Result},
    ids::{CheckInId, SessionId},
    patient::store as patients,
    plan::{Moment, moment},
    reminder,
    store::Db,
    typed::Typed,
    zone,
};
use chrono::NaiveDate;
use serde_json::json;

/// By the patient, once a session was held. `id` is made by the device: sent again, whatever it then holds, the first stays.
pub async fn send(db: &Db, c: &dyn Clock, actor: &Actor, id: CheckInId, draft: &CheckInDraft) -> Result<CheckIn> {
    let (patient, clinic, now) = (actor.patient()?, actor.clinic(), c.now());
    let mut tx = db.write().await?;
    let person = patients::lock(&mut tx, clinic, patient).await?;
    if let Some(known) = store::find(&mut tx, clinic, id).await? {
        tx.commit().await?;
        return if known.patient == patient {
            Ok(known)
        } else {
            Err(Error::NotFound)
        };
    }
    let mut typed = Typed::default();
    let answers = draft.read(&mut typed);
    let answers = typed.done(answers)?;
    let courses = courses::load(&mut tx, clinic, patient).await?;
    let today = zone::day(now, person.zone.0);
    let sent = store::list_of_patient(&mut tx, clinic, patient).await?;
    let asked = asked(&courses, today, &sent, &draft.asked);
    let Moment::After {
        session, day, stage, ..
    } = moment(&courses, today)
    else {
        return Err(Problems::one("session", "problem-check-in-early").into());
    };
    let check_in = CheckIn {
        id,
        patient,
        asked,
        session: session.id,
        day,
        local_day: today,
        triage: triage(&answers, normal(stage.map(|stage| stage.key.as_str()), day)),
        answers,
        question: String::new(),
        sent_at: now,
        waiting_since: Some(now),
        assigned_to: None,
        claim: None,
        reviews: Vec::new(),
    };
    store::insert(&mut tx, clinic, &check_in).await?;
    if check_in.asked.is_some() {
        // It is not asked for again.
        reminder::replan(&mut tx, now, clinic, patient).await?;
    }
    reminder::follow_check_in(&mut tx, now, clinic, &check_in).await?;
    let detail = json!({ "level": check_in.triage.level.key(), "day": check_in.day });
    audit::append(&mut tx, now, actor, Action::CheckInSent, id, detail).await?;
    tx.commit().await?;
    Ok(check_in)
}

/// The check-in that the form was shown for, as long as the plan still asks for it.
fn asked(courses: &[Course], today: NaiveDate, sent: &[CheckIn], typed: &str) -> Option<(SessionId, String)> {
    let was_sent = |session, key: &str| {
        sent.iter().any(|known| {
            known
                .asked
                .as_ref()
                .is_some_and(|(of, asked)| *of == session && asked == key)
        })
    };
    let due = open(courses, today, was_sent)?.due;
    let now = (due.session.id, due.check_in.key.clone());
    (format!("{}/{}", now.0, now.1) == typed).then_some(now)
}
