use super::{
    Call, Rung,
    matter::Matter,
    steps::steps,
    team::{self, Colleague, called},
};
use crate::{
    actor::Person,
    check_in::{self, CheckIn},
    clinic::store::clinic as clinics,
    error::Result,
    ids::{CheckInId, ClinicId, PatientId, ReminderId, ReviewId, StaffId},
    mail,
    protocol::Lock,
    reminder::{
        HANDED_OVER, ReminderState,
        channel::Ladder,
        store::{
            recipient,
            reminder::{self as store, NewReminder, ReminderRow},
        },
    },
    store::{At, Tx},
    zone,
};
use chrono::{DateTime, Duration, Utc};
use chrono_tz::Tz;

/// After that whoever was called has seen the board.
const USEFUL: Duration = Duration::hours(48);

/// Brings the calls to a check-in in line with what waits and who is there. To be called in the transaction of whatever changes that. Steps
/// whose instant has passed are not made up for: the board shows what waits.
pub(crate) async fn follow_check_in(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    check_in: &CheckIn,
) -> Result<()> {
    let Some(matter) = Matter::of_check_in(check_in) else {
        return Ok(());
    };
    let team = team::hold(tx, clinic).await?;
    follow(tx, now, clinic, &matter, &team).await
}

/// The same for all that wait in a clinic: somebody came, went, or has another role.
pub(crate) async fn follow_team(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId) -> Result<()> {
    let team = team::hold(tx, clinic).await?;
    for waiting in check_in::waiting(tx, clinic).await? {
        if let Some(matter) = Matter::of_check_in(&waiting.check_in) {
            follow(tx, now, clinic, &matter, &team).await?;
        }
    }
    Ok(())
}

/// A message waits for staff of this clinic: `patient` has waited for an answer since then. Said again, it changes nothing.
pub(crate) async fn message_waits(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    patient: PatientId,
    since: DateTime<Utc>,
) -> Result<()> {
    let team = team::hold(tx, clinic).await?;
    follow(tx, now, clinic, &Matter::of_messages(patient, since), &team).await
}

/// Somebody answered, or said that no answer is needed: nobody is called any more to what waited `since` then.
pub(crate) async fn end_messages(
    tx: &mut Tx,
    clinic: ClinicId,
    patient: PatientId,
    since: DateTime<Utc>,
) -> Result<()> {
    let subject = Matter::of_messages(patient, since).subject;
    let rows = store::list_of_subject(tx, clinic, &subject).await?;
    end(tx, clinic, rows).await
}

/// The same for a check-in.
pub(crate) async fn end_check_in(tx: &mut Tx, clinic: ClinicId, check_in: CheckInId) -> Result<()> {
    let rows = store::list_of_check_in(tx, clinic, check_in).await?;
    end(tx, clinic, rows).await
}

/// Whoever is no longer here is called to nothing.
pub(crate) async fn withdraw_of_staff(tx: &mut Tx, clinic: ClinicId, staff: StaffId) -> Result<()> {
    let rows = store::list_of(tx, clinic, Person::Staff(staff)).await?;
    end(tx, clinic, rows).await
}

/// A colleague is asked to answer a check-in: told at once, in their own hours. The patient's wait is as long as it was, so the calls stay.
pub(crate) async fn tell_colleague(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    check_in: CheckInId,
    (colleague, review): (StaffId, ReviewId),
) -> Result<()> {
    let zone = clinics::must_find(tx, clinic).await?.zone;
    let to = Person::Staff(colleague);
    recipient::lock(tx, &[(clinic, to)]).await?;
    let told = call(zone, HANDED_OVER.to_owned(), review.to_string(), Some(check_in), now);
    store::insert(tx, now, clinic, &[(to, told)]).await?;
    tx.ring();
    Ok(())
}

/// From what is planned to what is wanted.
async fn follow(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, matter: &Matter, team: &[Colleague]) -> Result<()> {
    let settings = clinics::must_find(tx, clinic).await?;
    let promise = Duration::hours(settings.promise_hours.into());
    let there = store::list_of_subject(tx, clinic, &matter.subject).await?;
    let (mut new, mut again, mut kept) = (Vec::new(), Vec::new(), Vec::new());
    let by_mail = mail::is_set_in(tx).await?;
    let steps = steps(matter.cause, matter.since, promise).into_iter();
    for (rung, at) in steps.filter(|(rung, _)| by_mail || *rung != Rung::Mail) {
        let cause = matter.cause;
        let rule_key = Call { cause, rung }.key();
        let ahead = at >= now;
        for staff in called(team, cause, rung) {
            let to = Person::Staff(staff);
            let known = there.iter().find(|row| row.to == to && row.rule_key == rule_key);
            let mut plan = call(
                settings.zone,
                rule_key.clone(),
                matter.subject.clone(),
                matter.check_in,
                at,
            );
            plan.ladder = rung.ladder();
            kept.extend(known.map(|row| row.id));
            match known.map(|row| (row, row.state)) {
                None if ahead => new.push((to, plan)),
                // Who comes back is called again to what lies ahead.
                Some((row, ReminderState::Withdrawn)) if ahead => again.push((row.id, plan)),
                // The clinic promises another time.
                Some((row, ReminderState::Planned)) if row.due_at.0 != at => again.push((row.id, plan)),
                _ => {}
            }
        }
    }
    let unwanted = |row: &&ReminderRow| row.state == ReminderState::Planned && !kept.contains(&row.id);
    let gone: Vec<ReminderId> = there.iter().filter(unwanted).map(|row| row.id).collect();
    store::insert(tx, now, clinic, &new).await?;
    store::update(tx, now, clinic, &again).await?;
    store::withdraw(tx, clinic, &gone).await?;
    tx.ring();
    Ok(())
}

/// Whoever they are for is held first: a claim of one of them comes before all of this or after it.
async fn end(tx: &mut Tx, clinic: ClinicId, rows: Vec<ReminderRow>) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let people: Vec<_> = rows.iter().map(|row| (clinic, row.to)).collect();
    recipient::lock(tx, &people).await?;
    let ids: Vec<ReminderId> = rows.iter().map(|row| row.id).collect();
    Ok(store::stop(tx, clinic, &ids).await?)
}

fn call(zone: Tz, rule_key: String, subject_id: String, check_in: Option<CheckInId>, at: DateTime<Utc>) -> NewReminder {
    NewReminder {
        course: None,
        check_in,
        rule_key,
        subject_id,
        anchor_day: zone::day(at, zone),
        about: String::new(),
        lock: Lock::Plan,
        ladder: Ladder::PUSH,
        due_at: At(at),
        expires_at: At(at + USEFUL),
        state: ReminderState::Planned,
        reason: None,
    }
}
