use super::{
    CourseState, SessionDraft, SessionState,
    draft::Slot,
    store::{
        course::{self as courses, CourseRow},
        session::{self as sessions, SessionRow},
    },
};
use crate::{
    actor::{Actor, Permission},
    audit::{self, Action},
    clinic::store as clinics,
    clock::Clock,
    error::{Error, Problems, Result},
    ids::{ClinicId, CourseId, PatientId, SessionId},
    patient::store as patients,
    reminder::replan,
    store::{Db, StoreError, Tx},
    typed::{Dates, Typed},
    zone,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};

/// A change of a course that moves reminders. [`super::preview()`] shows which, before it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Book {
        course: CourseId,
        draft: SessionDraft,
    },
    Move {
        session: SessionId,
        draft: SessionDraft,
    },
    CancelSession(SessionId),
    /// Given up: its planned sessions are cancelled, held ones go on healing.
    CancelCourse(CourseId),
    /// Finished: the final session is known.
    CloseCourse(CourseId),
}

/// What a change came to.
pub(super) struct Changed {
    pub patient: PatientId,
    /// The session that was booked, moved or cancelled.
    session: Option<SessionId>,
    action: Action,
    subject: String,
    detail: Value,
}

/// A session in an open course.
pub async fn book(db: &Db, c: &dyn Clock, actor: &Actor, course: CourseId, draft: &SessionDraft) -> Result<SessionId> {
    let changed = make(
        db,
        c,
        actor,
        &Change::Book {
            course,
            draft: draft.clone(),
        },
    )
    .await?;
    changed.session.ok_or(Error::NotFound)
}

/// A planned session to another day or time. "I can't come" is answered by it.
pub async fn move_session(
    db: &Db,
    c: &dyn Clock,
    actor: &Actor,
    session: SessionId,
    draft: &SessionDraft,
) -> Result<()> {
    make(
        db,
        c,
        actor,
        &Change::Move {
            session,
            draft: draft.clone(),
        },
    )
    .await
    .map(|_| ())
}

pub async fn cancel_session(db: &Db, c: &dyn Clock, actor: &Actor, session: SessionId) -> Result<()> {
    make(db, c, actor, &Change::CancelSession(session)).await.map(|_| ())
}

pub async fn cancel(db: &Db, c: &dyn Clock, actor: &Actor, course: CourseId) -> Result<()> {
    make(db, c, actor, &Change::CancelCourse(course)).await.map(|_| ())
}

pub async fn close(db: &Db, c: &dyn Clock, actor: &Actor, course: CourseId) -> Result<()> {
    make(db, c, actor, &Change::CloseCourse(course)).await.map(|_| ())
}

impl Change {
    pub(super) const fn needs(&self) -> Permission {
        match self {
            Self::Book { .. } | Self::Move { .. } | Self::CancelSession(_) => Permission::Book,
            Self::CancelCourse(_) | Self::CloseCourse(_) => Permission::Treat,
        }
    }
}

async fn make(db: &Db, c: &dyn Clock, actor: &Actor, change: &Change) -> Result<Changed> {
    let clinic = actor.staff_who_may(change.needs())?;
    let now = c.now();
    let mut tx = db.write().await?;
    let changed = apply(&mut tx, now, clinic, change).await?;
    audit::append(
        &mut tx,
        now,
        actor,
        changed.action,
        &changed.subject,
        changed.detail.clone(),
    )
    .await?;
    tx.commit().await?;
    Ok(changed)
}

/// The change and the reminders that follow from it, without its audit line.
pub(super) async fn apply(tx: &mut Tx, now: DateTime<Utc>, clinic: ClinicId, change: &Change) -> Result<Changed> {
    let changed = match change {
        Change::Book { course, draft } => apply_book(tx, now, clinic, *course, draft).await?,
        Change::Move { session, draft } => apply_move(tx, now, clinic, *session, draft).await?,
        Change::CancelSession(session) => apply_cancel_session(tx, clinic, *session).await?,
        Change::CancelCourse(course) => end(tx, now, clinic, *course, CourseState::Cancelled).await?,
        Change::CloseCourse(course) => end(tx, now, clinic, *course, CourseState::Closed).await?,
    };
    replan(tx, now, clinic, changed.patient).await?;
    Ok(changed)
}

async fn apply_book(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: CourseId,
    draft: &SessionDraft,
) -> Result<Changed> {
    let course = lock_course(tx, clinic, id).await?;
    if course.state != CourseState::Open {
        return Err(Problems::one("day", "problem-course-closed").into());
    }
    let zone = clinics::clinic::must_find(tx, clinic).await?.zone;
    let slot = read(tx, clinic, id, None, draft, zone::day(now, zone)).await?;
    let session = sessions::insert(tx, now, clinic, id, slot, zone).await.map_err(taken)?;
    Ok(Changed {
        patient: course.patient_id,
        session: Some(session),
        action: Action::SessionBooked,
        subject: session.to_string(),
        detail: json!({ "to": said(slot) }),
    })
}

async fn apply_move(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: SessionId,
    draft: &SessionDraft,
) -> Result<Changed> {
    let (course, session) = lock_session(tx, clinic, id).await?;
    must_be_planned(&session)?;
    let slot = read(tx, clinic, course.id, Some(id), draft, zone::day(now, session.zone.0)).await?;
    sessions::update_slot(tx, clinic, id, slot).await.map_err(taken)?;
    Ok(Changed {
        patient: course.patient_id,
        session: Some(id),
        action: Action::SessionMoved,
        subject: id.to_string(),
        detail: json!({ "from": said(session.slot()?), "to": said(slot) }),
    })
}

async fn apply_cancel_session(tx: &mut Tx, clinic: ClinicId, id: SessionId) -> Result<Changed> {
    let (course, session) = lock_session(tx, clinic, id).await?;
    must_be_planned(&session)?;
    sessions::set_state(tx, clinic, id, SessionState::Cancelled).await?;
    Ok(Changed {
        patient: course.patient_id,
        session: Some(id),
        action: Action::SessionCancelled,
        subject: id.to_string(),
        detail: Value::Null,
    })
}

pub(super) async fn end(
    tx: &mut Tx,
    now: DateTime<Utc>,
    clinic: ClinicId,
    id: CourseId,
    state: CourseState,
) -> Result<Changed> {
    let course = lock_course(tx, clinic, id).await?;
    if course.state != CourseState::Open {
        return Err(Problems::one("course", "problem-course-closed").into());
    }
    courses::end(tx, now, clinic, id, state).await?;
    let mut action = Action::CourseClosed;
    if state == CourseState::Cancelled {
        action = Action::CourseCancelled;
        let zone = clinics::clinic::must_find(tx, clinic).await?.zone;
        // One whose day has passed counts as held, and goes on healing.
        sessions::cancel_planned_from(tx, clinic, id, zone::day(now, zone)).await?;
    }
    Ok(Changed {
        patient: course.patient_id,
        session: None,
        action,
        subject: id.to_string(),
        detail: Value::Null,
    })
}

/// The course, with its patient held.
pub(super) async fn lock_course(tx: &mut Tx, clinic: ClinicId, id: CourseId) -> Result<CourseRow> {
    let before = courses::find(tx, clinic, id).await?.ok_or(Error::NotFound)?;
    patients::lock(tx, clinic, before.patient_id).await?;
    courses::find(tx, clinic, id).await?.ok_or(Error::NotFound)
}

/// The session and its course, with its patient held.
pub(super) async fn lock_session(tx: &mut Tx, clinic: ClinicId, id: SessionId) -> Result<(CourseRow, SessionRow)> {
    let before = sessions::find(tx, clinic, id).await?.ok_or(Error::NotFound)?;
    let course = lock_course(tx, clinic, before.course_id).await?;
    let session = sessions::find(tx, clinic, id).await?.ok_or(Error::NotFound)?;
    Ok((course, session))
}

pub(super) fn must_be_planned(session: &SessionRow) -> Result<()> {
    if session.state == SessionState::Planned {
        Ok(())
    } else {
        Err(Problems::one("day", "problem-session-settled").into())
    }
}

/// What was typed, checked against the course's other sessions.
async fn read(
    tx: &mut Tx,
    clinic: ClinicId,
    course: CourseId,
    moved: Option<SessionId>,
    draft: &SessionDraft,
    today: NaiveDate,
) -> Result<Slot> {
    let mut typed = Typed::default();
    let slot = draft.read(&mut typed, Dates { today });
    let others = sessions::list_of_course(tx, clinic, course).await?;
    let others: Vec<_> = others
        .iter()
        .filter(|other| Some(other.id) != moved && other.state != SessionState::Cancelled)
        .collect();
    if typed.problems.of("day").is_none() {
        if others.iter().any(|other| other.day.0 == slot.day) {
            typed.problems.add("day", "problem-day-taken");
        }
        let held = others
            .iter()
            .filter(|other| other.state == SessionState::Held || other.day.0 < today);
        if let Some(first) = held.map(|other| other.day.0).min().filter(|first| slot.day < *first) {
            typed
                .problems
                .add_with("day", "problem-day-before-course", [("first", first.to_string())]);
        }
    }
    typed.done(slot)
}

/// Two bookings for one day at the same moment: the database refuses the second.
pub(super) fn taken(error: StoreError) -> Error {
    match error {
        StoreError::Duplicate(_) => Problems::one("day", "problem-day-taken").into(),
        other => other.into(),
    }
}

fn said(slot: Slot) -> String {
    slot.day.and_time(slot.start).format("%F %R").to_string()
}
