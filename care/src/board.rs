//! The Board: who needs staff now, and nothing else.

use crate::{
    actor::{Actor, Permission},
    check_in::{self, Waiting, store as check_ins},
    clinic::store::{self as clinics, protocol},
    clock::Clock,
    course::{
        SessionContext,
        list::contexts,
        store::{course as courses, session as sessions},
    },
    error::Result,
    ids::{CheckInId, CourseId, PatientId},
    message::{self, ThreadLine},
    profile::{Profile, store as profiles},
    protocol::Treatment,
    reminder::{Unreachable, Unreached, reach::list_unreachable, unreached::list_unreached},
    skin_check::{SkinCheck, store as checks},
    store::Db,
    zone,
};
use chrono::{Days, Duration, NaiveDate};
use std::collections::HashMap;

/// After the second asking a patient is left in peace for half a day; a line stands on the board then, and goes after a week.
const LEFT: Duration = Duration::hours(12);
const FORGOTTEN: Duration = Duration::days(7);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// Check-ins that wait for an answer, the most urgent first.
    pub waiting: Vec<Waiting>,
    /// Threads in which the patient waits for an answer.
    pub messages: Vec<ThreadLine>,
    /// Concerns whose day to look again has come.
    pub follow_ups: Vec<FollowUp>,
    /// Did not send a check-in, though it was asked for twice.
    pub missed: Vec<Missed>,
    /// Said yes to a question before a session, and nobody has decided yet. The nearest session first.
    pub concerned: Vec<Concerned>,
    /// "I can't come", from today on.
    pub declined: Vec<SessionContext>,
    /// "Did it take place?"
    pub awaiting: Vec<SessionContext>,
    /// Open courses without a session ahead, for as long as sessions of that treatment usually lie apart. The one waiting longest first.
    pub unbooked: Vec<Unbooked>,
    pub today: Vec<SessionContext>,
    /// What those who come today said of their skin and habits.
    pub profiles: HashMap<PatientId, Profile>,
    /// What no way took, and is worth a call.
    pub unreached: Vec<Unreached>,
    /// In treatment, and no push reaches them.
    pub unreachable: Vec<Unreachable>,
}

/// Somebody whom staff wanted to look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    pub check_in: CheckInId,
    pub patient: PatientId,
    pub name: String,
    pub day: NaiveDate,
}

/// Somebody who let a check-in pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    pub patient: PatientId,
    pub name: String,
    pub telephone: String,
    /// The check-in's own.
    pub day: NaiveDate,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concerned {
    pub context: SessionContext,
    pub check: SkinCheck,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unbooked {
    pub patient: PatientId,
    pub name: String,
    pub course: CourseId,
    pub treatment: Treatment,
    pub last_session: Option<NaiveDate>,
}

/// For staff; days are those of the clinic's zone.
pub async fn board(db: &Db, c: &dyn Clock, actor: &Actor) -> Result<Board> {
    let clinic = actor.staff_who_may(Permission::Book)?;
    let mut tx = db.read().await?;
    let now = c.now();
    let today = zone::day(now, clinics::clinic::must_find(&mut tx, clinic).await?.zone);
    let mut unbooked = Vec::new();
    for row in courses::list_unbooked(&mut tx, clinic, today).await? {
        let last_session = row.last_day.map(|day| day.0);
        let gap = Days::new(
            protocol::load(&mut tx, clinic, row.protocol_id)
                .await?
                .usual_gap_days
                .into(),
        );
        if last_session.is_none_or(|last| last + gap <= today) {
            unbooked.push(Unbooked {
                patient: row.patient_id,
                name: row.name,
                course: row.course_id,
                treatment: row.treatment,
                last_session,
            });
        }
    }
    let coming = contexts(sessions::list_on(&mut tx, clinic, today).await?)?;
    let patients: Vec<_> = coming.iter().map(|context| context.patient).collect();
    let profiles = profiles::list_of_patients(&mut tx, clinic, &patients).await?;
    let mut concerned = Vec::new();
    for row in checks::list_undecided(&mut tx, clinic, today).await? {
        if let Some(context) = sessions::find_context(&mut tx, clinic, row.session_id).await? {
            concerned.push(Concerned {
                context: context.try_into()?,
                check: row.try_into()?,
            });
        }
    }
    let missed = check_ins::list_missed(&mut tx, clinic, (now - FORGOTTEN, now - LEFT)).await?;
    let follow_ups = check_ins::list_follow_ups(&mut tx, clinic, today).await?;
    Ok(Board {
        waiting: check_in::waiting(&mut tx, clinic).await?,
        messages: message::waiting(&mut tx, clinic).await?,
        follow_ups: follow_ups
            .into_iter()
            .map(|(check_in, patient, name, day)| FollowUp {
                check_in,
                patient,
                name,
                day: day.0,
            })
            .collect(),
        missed: missed
            .into_iter()
            .map(|(patient, name, telephone, day)| Missed {
                patient,
                name,
                telephone,
                day: day.0,
            })
            .collect(),
        concerned,
        unbooked,
        profiles: profiles.into_iter().map(|row| (row.patient_id, row.profile)).collect(),
        declined: contexts(sessions::list_declined(&mut tx, clinic, today).await?)?,
        awaiting: contexts(sessions::list_awaiting(&mut tx, clinic, today).await?)?,
        today: coming,
        unreached: list_unreached(&mut tx, now, clinic).await?,
        unreachable: list_unreachable(&mut tx, clinic).await?,
    })
}
