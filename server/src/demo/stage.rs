//! When each thing of the demo's past happens.

use super::cast::{At, CourseOf, Person, Phone, SessionOf};
use care::{
    course::SessionDraft,
    zone::{self, Tz},
};
use chrono::{DateTime, Duration, NaiveDateTime, NaiveTime, Utc};

/// How long before the first session a patient books.
const BOOKED_AHEAD: Duration = Duration::days(9);
const SESSION_MINUTES: i64 = 120;

pub struct Event {
    pub at: DateTime<Utc>,
    pub person: usize,
    pub what: What,
}

pub enum What {
    /// A course with its sessions; the first also adds the patient.
    Book {
        course: usize,
        drafts: Vec<SessionDraft>,
    },
    Join,
    Held {
        course: usize,
        session: usize,
        day: String,
    },
    Close {
        course: usize,
    },
    Decline,
    /// The questions before a session.
    Check,
    Habits,
    /// A check-in, and the clinic's answer to it.
    Send {
        check_in: usize,
    },
    Answer {
        check_in: usize,
    },
    /// A line of what patient and clinic write to each other.
    Write {
        line: usize,
    },
    LosePhone,
}

pub struct Stage {
    pub now: DateTime<Utc>,
    pub zone: Tz,
}

impl Stage {
    fn local(&self, at: At) -> NaiveDateTime {
        let today = zone::day(self.now, self.zone);
        let minutes = |instant| {
            let wall = zone::wall(instant, self.zone);
            wall.date()
                .and_time(NaiveTime::from_hms_opt(chrono::Timelike::hour(&wall), 0, 0).unwrap_or_default())
        };
        match at {
            At::Day(days, time) => {
                (today + Duration::days(days)).and_time(time.parse::<NaiveTime>().unwrap_or_default())
            }
            At::MinutesAgo(ago) => minutes(self.now - Duration::minutes(ago)),
            At::InMinutes(ahead) => minutes(self.now + Duration::minutes(ahead)),
        }
    }

    fn start(&self, session: &SessionOf) -> DateTime<Utc> {
        zone::instant(self.local(session.at), self.zone)
    }

    fn draft(&self, session: &SessionOf) -> SessionDraft {
        let start = self.local(session.at);
        SessionDraft {
            day: start.date().to_string(),
            start: start.format("%H:%M").to_string(),
            minutes: SESSION_MINUTES.to_string(),
        }
    }

    pub fn events(&self, person: usize, who: &Person) -> Vec<Event> {
        let mut events = Vec::new();
        let mut tell = |at: DateTime<Utc>, what| {
            events.push(Event {
                at: at.min(self.now),
                person,
                what,
            });
        };
        for (n, course) in who.courses.iter().enumerate() {
            let Some(first) = course.sessions.first() else { continue };
            let drafts = course.sessions.iter().map(|session| self.draft(session)).collect();
            tell(self.start(first) - BOOKED_AHEAD, What::Book { course: n, drafts });
            for (s, session) in course
                .sessions
                .iter()
                .enumerate()
                .filter(|(_, session)| session.confirmed)
            {
                let day = self.local(session.at).date().to_string();
                tell(
                    self.start(session) + Duration::minutes(SESSION_MINUTES),
                    What::Held {
                        course: n,
                        session: s,
                        day,
                    },
                );
            }
            if let Some(days) = course.closed {
                tell(self.now - Duration::days(days), What::Close { course: n });
            }
        }
        if let Some(joins) = self.joins(who) {
            tell(joins, What::Join);
            if who.habits.is_some() {
                tell(joins + Duration::minutes(5), What::Habits);
            }
        }
        for (check_in, sent) in who.sent.iter().enumerate() {
            let at = self.now - Duration::hours(sent.hours_ago);
            tell(at, What::Send { check_in });
            if sent.answer.is_some() {
                tell(at + Duration::minutes(30), What::Answer { check_in });
            }
        }
        for (line, written) in who.talk.iter().enumerate() {
            tell(self.now - Duration::minutes(written.minutes_ago), What::Write { line });
        }
        if who.phone == Phone::Lost {
            tell(self.now - Duration::days(5), What::LosePhone);
        }
        if who.declines.is_some() {
            tell(self.now - Duration::hours(2), What::Decline);
        }
        if who.concern.is_some() {
            tell(self.now - Duration::hours(1), What::Check);
        }
        events
    }

    /// In the chair; one whose first session is still ahead has joined from the invitation.
    fn joins(&self, who: &Person) -> Option<DateTime<Utc>> {
        let first = who
            .courses
            .first()
            .and_then(|course: &CourseOf| course.sessions.first())?;
        let start = self.start(first);
        let joins = if start > self.now {
            self.now - Duration::days(3)
        } else {
            start + Duration::minutes(30)
        };
        (who.phone != Phone::None).then_some(joins)
    }
}
